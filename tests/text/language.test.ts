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
