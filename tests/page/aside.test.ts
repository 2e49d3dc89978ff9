import { describe, expect, test } from 'vitest'
import { asideWithin, rememberAsides, saysAsideByTag } from '../../src/page/aside.ts'
import { bodyOf, listed } from './small-page.ts'

/** Whether what has the id "at" is said to be no part of the article. */
function isAside(markup: string, says = rememberAsides()): boolean {
  const body = bodyOf(markup)
  const element = body.querySelector('[title=at]')
  if (!element) throw new Error(`nothing is called "at" in ${markup}`)
  return asideWithin(body, says)(element)
}

describe('elements that hold no article text', () => {
  test.each(listed('nav aside footer form menu search figcaption'))('%s', (tag) => {
    expect(isAside(`<${tag}><p title="at">Words</p></${tag}>`)).toBe(true)
    expect(isAside(`<${tag}><p title="at">Words</p></${tag}>`, saysAsideByTag)).toBe(true)
  })
  test.each(['<table><caption title="at">Words', '<fieldset><legend title="at">Words'])('%s', (markup) =>
    expect(isAside(markup)).toBe(true),
  )
  test.each(listed('article main section header div figure blockquote fieldset'))('but not %s', (tag) =>
    expect(isAside(`<${tag}><p title="at">Words</p></${tag}>`)).toBe(false),
  )
  test.each(listed('complementary contentinfo banner form search navigation'))('role %s', (role) =>
    expect(isAside(`<div role="${role}"><p title="at">Words</p></div>`, saysAsideByTag)).toBe(true),
  )
  test.each(listed('main article region document'))('but not role %s', (role) =>
    expect(isAside(`<div role="${role}"><p title="at">Words</p></div>`)).toBe(false),
  )
})

describe('names of boxes beside the text', () => {
  const names =
    listed(`share sharing social cta recirc recommend recommended recommendation recommendations promo newsletter
    subscribe subscription signup regwall upsell pricing comment comments disqus sidebar breadcrumb breadcrumbs cookie consent advert
    advertisement ad ads sponsor sponsored outbrain taboola byline bio caption credit credits toolbar paywall piano restricted
    disclaimer copyright popup modal overlay pull-quote pull-quotes pullquote pullquotes tags readmore more-stories morestories
    also-read alsoread most-read mostread most-popular mostpopular trending toc pagination footer video player slideshow infobox
    navbox hatnote ambox related relatedLinks related-articles`)
  test.each(names)('%s', (name) => {
    expect(isAside(`<div class="box ${name}"><p title="at">Words</p></div>`)).toBe(true)
    expect(isAside(`<div id="${name}"><p title="at">Words</p></div>`)).toBe(true)
    expect(isAside(`<div class="${name}"><p title="at">Words</p></div>`, saysAsideByTag)).toBe(false)
  })
  test.each(
    listed(
      'text story body shared adverse commentary tag socialism with-sides sub credited playground reading correlated x',
    ),
  )('but not %s', (name) => expect(isAside(`<div class="${name}"><p title="at">Words</p></div>`)).toBe(false))

  test('a name inside of others counts, too', () => {
    expect(isAside('<div class="c-article__share-box"><p title="at">Words</p></div>')).toBe(true)
  })
  test('an address made of a heading’s words tells nothing', () => {
    expect(isAside('<h2 id="social-media" title="at">Social media</h2>')).toBe(false)
    expect(isAside('<h2 class="social-media" title="at">Social media</h2>')).toBe(true)
    expect(isAside('<div id="four-times-of-day-for-social-media" title="at">Words</div>')).toBe(false)
    expect(isAside('<div id="one-two-three_four-ads-six" title="at">Words</div>')).toBe(false)
    expect(isAside('<div id="one-two-three-four-ads" title="at">Words</div>')).toBe(true)
  })
  test('nor does the name of what is around it all', () => {
    const body = bodyOf('<p>Words</p>')
    body.className = 'with-sidebar sidebar'
    expect(asideWithin(body, rememberAsides())(body.firstElementChild as Element)).toBe(false)
    body.removeAttribute('class')
  })
})

describe('a figure', () => {
  test.each(['<img>', '<video></video>', '<iframe></iframe>', '<div><img></div>'])(
    'around %s holds a caption',
    (media) => expect(isAside(`<figure>${media}<p title="at">Words</p></figure>`)).toBe(true),
  )
  test.each(['', ...listed('blockquote table pre h2 h3 h4').map((tag) => `<img><${tag}>Words</${tag}>`)])(
    'around %s holds something else',
    (markup) => expect(isAside(`<figure>${markup}<p title="at">Words</p></figure>`)).toBe(false),
  )
  test('a picture that is no figure has no caption', () => {
    expect(isAside('<div><img><p title="at">Words</p></div>')).toBe(false)
  })
})

describe('a post that is taken from elsewhere', () => {
  test.each(
    listed(`twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed reddit-card reddit-embed-bq
      text-post-media`),
  )('%s', (name) => {
    expect(isAside(`<blockquote class="${name}"><p title="at">Words</p></blockquote>`)).toBe(true)
    expect(isAside(`<blockquote class="${name} wide"><p title="at">Words</p></blockquote>`)).toBe(true)
    expect(isAside(`<blockquote class="${name}er"><p title="at">Words</p></blockquote>`)).toBe(false)
  })
  test.each([
    ['— Jo Reed (@joreed) March 4, 2024', true],
    ['– Jo Reed (@jo.reed)', true],
    ['—Jo Reed (@joreed)', true],
    ['— Jo Reed, in a letter', false],
    ['— Jo Reed (Harbour Board) March 4, 2024', false],
    [`— Jo Reed (@joreed) ${'and so on '.repeat(5)}`, false],
  ])('signed %s', (signature, expected) =>
    expect(isAside(`<blockquote><p title="at">It rained.</p>${signature}</blockquote>`)).toBe(expected),
  )
  test('a div of that name is none', () => {
    expect(isAside('<div class="twitter-tweet"><p title="at">Words</p></div>')).toBe(false)
  })
})
