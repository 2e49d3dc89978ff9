import { expect, test } from 'vitest'
import { isEnglish } from '../../src/text/language.ts'

const english =
  'Negotiators from six countries arrived in Ankara on Tuesday for a third round of talks on a corridor for grain ships. ' +
  'The talks are expected to last until Friday, said Mevlüt Çavuşoğlu, and nobody knows whether Nguyễn Xuân Phúc will come.'
/** Each as long as a short report. */
const others = {
  French:
    'Les négociateurs de six pays sont arrivés mardi à Ankara pour un troisième cycle de pourparlers sur un couloir destiné aux navires céréaliers. Selon la ministre, les discussions devraient durer jusqu’à vendredi.',
  Spanish:
    'Los negociadores de seis países llegaron el martes a Ankara para una tercera ronda de conversaciones sobre un corredor para los buques de cereales. Según la ministra, las conversaciones durarán hasta el viernes.',
  Dutch:
    'Onderhandelaars uit zes landen zijn dinsdag in Ankara aangekomen voor een derde ronde van gesprekken over een corridor voor graanschepen. Volgens de minister duren de gesprekken waarschijnlijk tot en met vrijdag.',
  Turkish:
    'Altı ülkeden müzakereciler, tahıl gemileri için açılacak koridora ilişkin görüşmelerin üçüncü turu için salı günü Ankara’ya geldi. Bakana göre görüşmelerin cuma gününe kadar sürmesi bekleniyor ve kimse ayrılmadı.',
  Russian:
    'Переговорщики из шести стран прибыли во вторник в Анкару на третий раунд переговоров о коридоре для зерновых судов. По словам министра, переговоры, как ожидается, продлятся до пятницы, и никто пока не уехал.',
  Chinese: '来自六个国家的谈判代表周二抵达安卡拉，就运粮船走廊举行第三轮会谈。'.repeat(8),
}

const declarations = [undefined, 'en', 'en-US', '']
/** How often the samples are said again: the length of a text must not make another language of it. */
const lengths = [2, 4, 12]

test('English is read, with names from everywhere, whatever the page declares', () => {
  for (const declared of [...declarations, 'tr', 'fr-FR']) expect(isEnglish(english, declared)).toBe(true)
})

test.each(Object.entries(others))(
  '%s is not, however long it is and whatever the page declares',
  (_, text) => {
    for (const times of lengths)
      for (const declared of declarations)
        expect(isEnglish(`${text}\n\n`.repeat(times), declared)).toBe(false)
  },
)

test('a text too short to tell is what its page declares', () => {
  expect(isEnglish('Kim Jong-un met Xi Jinping in Beijing')).toBe(true)
  expect(isEnglish('Le ministre a parlé', 'fr')).toBe(false)
})

test.each([
  ['results', 'Marta van de Ven (4) beat Ana de la Torre 6-4, 6-3\n'],
  ['scores', 'Górnik Zabrze 2 Śląsk Wrocław 1\nRot-Weiß Essen 0 VfL Osnabrück 3\n'],
  ['names', 'Giuseppe di Stefano\nLuca della Robbia\nJosé María de los Santos\n'],
  ['a ranking', '1. Fenerbahçe 13 34\n2. Beşiktaş 13 29\n3. Çaykur Rizespor 13 21\n'],
  ['figures', 'Norsk Hydro +1.2%; Société Générale -0.4%; Banco Santander +2.8%\n'],
])('%s tell no language', (_, line) => {
  expect(isEnglish(line.repeat(40))).toBe(true)
  expect(isEnglish(line.repeat(40), 'it')).toBe(false)
})

test('English with few words between its names, or many of another language, is English', () => {
  const strikes =
    'Near Palmyra, one strike destroyed a fighting position. Near Raqqah, three struck the tactical units of the army. '
  expect(isEnglish(strikes.repeat(10))).toBe(true)
  expect(isEnglish(`${others.French} ${english.repeat(2)}`)).toBe(true)
  expect(isEnglish(`${english} ${others.Russian}`)).toBe(true)
})

test('no text at all, one long word, and broken characters are no error', () => {
  for (const text of ['', 'x'.repeat(100_000), '\ud800'.repeat(500), '😀'.repeat(500)])
    expect(typeof isEnglish(text)).toBe('boolean')
})

/** Words of no language, in lower case, each another one. */
const noWords = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `qo${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
  ).join(' ')

test.each(
  `the and of to that with from for this these those which what when where who how have has had their they them were been are his
  its it not but would could will should she he be said says than about after before because there being you your only into out up
  most other between against while get got just`.split(/\s+/),
)('“%s” is English: three of 25 words are enough on any page', (word) => {
  expect(isEnglish(`${noWords(22)} ${word} ${word} ${word}`, 'fr')).toBe(true)
  expect(isEnglish(`${noWords(23)} ${word} ${word} ${word}`, 'fr')).toBe(false)
})

test.each<[what: string, text: string, declared: string | undefined, expected: boolean]>([
  ['twelve words are enough on any page', `${noWords(10)} the and`, 'fr', true],
  ['eleven are not', `${noWords(9)} the and`, 'fr', false],
  ['forty words of no English are another language', noWords(40), undefined, false],
  ['fewer tell nothing', noWords(39), undefined, true],
  ['three of fifty are English', `${noWords(47)} the and of`, undefined, true],
  ['less is not', `${noWords(48)} the and of`, undefined, false],
  ['seven different words are no prose', `${noWords(7)} `.repeat(8), undefined, true],
  ['eight are', `${noWords(8)} `.repeat(8), undefined, false],
  ['names around two fifths of words are prose', `${noWords(40)}${' Berg'.repeat(60)}`, undefined, false],
  ['less is none', `${noWords(40)}${' Berg'.repeat(61)}`, undefined, true],
  ['marks around words count for nothing', `${noWords(22)} “the” (and), of!`, 'fr', true],
  ['200 letters of another script are no English', 'Министр '.repeat(29), undefined, false],
  ['fewer tell nothing', 'Министр '.repeat(28), undefined, true],
  [
    'only the first 8,000 characters are looked at',
    `${'Berg 44 '.repeat(1000)}${noWords(400)}`,
    undefined,
    true,
  ],
  ['a language whose tag begins with en', noWords(12), 'enm', false],
])('%s', (_, text, declared, expected) => {
  expect(isEnglish(text, declared)).toBe(expected)
})
