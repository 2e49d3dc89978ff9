/** Fronts of news sites as they are built today and were built once, each in a shape of its own. All text is invented. */

const stories: readonly (readonly [headline: string, teaser: string])[] = [
  [
    'Harbour town votes to keep its last ferry running',
    'Residents of the island had feared the winter timetable would end the only crossing that takes lorries, a council meeting heard late on Tuesday.',
  ],
  [
    'Steel union calls off strike after night of talks',
    'Both sides spoke of an agreement in principle that members must still approve, and of a pay scale that takes inflation into account for two years.',
  ],
  [
    'Flood defences failed a week before the storm, engineer says',
    'Letters seen by the inquiry show that the pumping station had been reported as out of order on three separate occasions during the autumn.',
  ],
  [
    'Museum returns bronze figures to the valley they came from',
    'The nine pieces had been on display for more than a century, and their journey home takes them through four countries under police escort.',
  ],
  [
    'Central bank leaves interest rates where they are',
    'Analysts had expected a cut of a quarter point, but the governor pointed to food prices and a tight labour market as reasons to wait until spring.',
  ],
  [
    'Night trains return to the northern line',
    'The first departure was sold out within an hour, and the operator says that it could fill twice the number of sleeping cars that it has ordered.',
  ],
  [
    'Parliament debates a ban on gambling advertisements',
    'Supporters say that sport has become dependent on the money, while the clubs warn that smaller leagues would not survive the change.',
  ],
  [
    'Scientists count more bitterns than at any time since 1900',
    'Reed beds that were restored over two decades now hold most of the birds, and the survey heard booming males in places that had none in living memory.',
  ],
  [
    'Court orders a new hearing in the tower block case',
    'The judges found that an expert report had not been shown to the defence, and that the verdict of last year could therefore not stand.',
  ],
  [
    'Young team takes the cup in extra time',
    'A header four minutes before the end decided a match that neither side deserved to lose, and sent thousands into the streets of the old town.',
  ],
  [
    'Schools to test later start times for older pupils',
    'From September lessons begin at half past nine in forty schools, and researchers will compare marks, sleep and attendance with those of other districts.',
  ],
  [
    'Bakers complain of flour shortage before the holidays',
    'Mills blame a poor harvest and the cost of drying grain, but trade groups say that stocks are being held back in the hope of higher prices.',
  ],
]

const pick = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => stories[(from + i) % stories.length] ?? stories[0]!)

const nav = `<nav><ul>${['World', 'Politics', 'Business', 'Sport', 'Culture', 'Science', 'Opinion', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`

const page = (head: string, body: string, title = 'The Morning Herald | News, sport and opinion') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}<footer><p>The Morning Herald is published by Herald Media and is a member of the press council, whose code of practice it follows in every edition.</p></footer></body></html>`

const each = (count: number, draw: (headline: string, teaser: string, index: number) => string, from = 0) =>
  pick(from, count)
    .map(([headline, teaser], index) => draw(headline, teaser, index))
    .join('\n')

const website = '<meta property="og:type" content="website">'
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

export const fronts: Readonly<Record<string, string>> = {
  'cards with a linked heading and a teaser': page(
    website + jsonLd({ '@type': 'WebSite', name: 'The Morning Herald' }),
    `${nav}<main>${['Top', 'World', 'Sport'].map((name, i) => `<section><h2>${name}</h2>${each(8, (h, t) => `<article class="card"><h3><a href="/a">${h}</a></h3><p>${t}</p></article>`, i * 3)}</section>`).join('')}</main>`,
  ),
  'every teaser described as an article in microdata': page(
    website,
    `${nav}<h1>The Morning Herald</h1>${each(20, (h, t) => `<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline"><a href="/a">${h}</a></h2><p itemprop="description">${t}</p></div>`)}`,
  ),
  'a list of articles in JSON-LD': page(
    website +
      jsonLd({
        '@type': 'ItemList',
        itemListElement: pick(0, 12).map(([headline]) => ({ '@type': 'NewsArticle', headline })),
      }),
    `${nav}<main>${each(12, (h, t) => `<div class="item"><a href="/a"><h3>${h}</h3></a><p>${t}</p><time datetime="2024-02-03">3 February</time></div>`)}</main>`,
  ),
  'a content system that calls every page an article': page(
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2012-01-01T00:00:00Z">',
    `${nav}<div id="content">${each(14, (h, t) => `<div class="teaser"><h2><a href="/a">${h}</a></h2><p>${t}</p><a href="/a">Read more</a></div>`)}</div>`,
    'Home - The Morning Herald',
  ),
  'a portal of tables and line breaks': page(
    '',
    `<table><tr><td>${['World', 'Sport', 'Weather'].map((name) => `<a href="/${name}">${name}</a><br>`).join('')}</td><td>${each(10, (h, t) => `<font size="4"><a href="/a"><b>${h}</b></a></font><br>${t} <a href="/a">more...</a><br><br>`)}</td></tr></table>`,
  ),
  'a blog whose front holds the beginnings of its posts': page(
    website,
    `<header><h1><a href="/">Notes from the valley</a></h1></header>${each(8, (h, t, i) => `<article class="post"><h2><a href="/a">${h}</a></h2><div class="entry"><p>${t} ${stories[(i + 4) % 12]![1]}</p><p>${stories[(i + 7) % 12]![1]}</p><p>${stories[(i + 9) % 12]![1]} <a href="/a">Continue reading</a></p></div></article>`)}`,
    'Notes from the valley',
  ),
  'one large lead over a grid': page(
    website,
    `${nav}<section class="hero"><h1><a href="/a">${stories[2]![0]}</a></h1><p>${stories[2]![1]} ${stories[5]![1]}</p><p>${stories[8]![1]}</p></section><section class="grid">${each(16, (h, t) => `<div><img alt=""><h4><a href="/a">${h}</a></h4><p>${t}</p></div>`)}</section>`,
  ),
  'cards whose whole surface is a link': page(
    website,
    `${nav}${each(18, (h, t) => `<a class="card" href="/a"><h3>${h}</h3><p>${t}</p></a>`)}`,
  ),
  'cards with the link laid over them': page(
    website,
    `${nav}<main><div class="grid">${each(18, (h, t) => `<div class="card"><h3>${h}</h3><p>${t}</p><a class="cover" href="/a" aria-label="Read"></a></div>`)}</div></main>`,
  ),
  'a section page with an introduction': page(
    website,
    `${nav}<h1>Science</h1><p class="intro">All our reporting on research, nature and health: what has been found, who paid for it, and what other researchers say. We link to the papers wherever they are open to readers, and correct what we got wrong.</p><ul>${each(15, (h, t) => `<li><h3><a href="/a">${h}</a></h3><p>${t}</p></li>`)}</ul>`,
    'Science | The Morning Herald',
  ),
  "an author's page": page(
    '<meta property="og:type" content="profile">',
    `${nav}<h1>Mira Holm</h1><div class="about"><p>Mira Holm has reported for the Herald from the coast since 2009. Before that she taught geography and edited the newsletter of a bird observatory.</p><p>She writes about fisheries, ports and the people who live from them, and has won the regional prize for reporting on two occasions.</p></div>${each(12, (h, t) => `<div class="listing"><h3><a href="/a">${h}</a></h3><p>${t}</p></div>`)}`,
    'Mira Holm | The Morning Herald',
  ),
  'a consent notice over a front': page(
    website,
    `<div id="cookie-consent"><div class="text"><p>We and our 812 partners store and access information on your device, such as unique identifiers and browsing data, to show you advertisements and to measure how they do.</p><p>You can accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time on the privacy page.</p><p>These choices will be signalled to our partners and will not affect browsing data, and you can withdraw your consent at any time through the link in the footer.</p></div></div>${nav}${each(10, (h, t) => `<div class="c"><h3><a href="/a">${h}</a></h3><p>${t}</p></div>`)}`,
  ),
  'headlines only': page(website, `${nav}${each(40, (h) => `<h3><a href="/a">${h}</a></h3>`)}`),
  'a ticker of short items': page(
    website,
    `${nav}<h1>Latest news</h1><div class="ticker">${each(30, (h, t, i) => `<div class="entry"><span class="time">${10 + (i % 12)}:15</span><strong>${h}</strong><p>${t}</p><a href="/a">Full story</a></div>`)}</div>`,
    'Latest news | The Morning Herald',
  ),
}
