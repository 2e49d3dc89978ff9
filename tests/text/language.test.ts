import { expect, test } from 'vitest'
import { isEnglish } from '../../src/text/language.ts'

const english =
  'Negotiators from six countries arrived in Ankara on Tuesday for a third round of talks on a corridor for grain ships. ' +
  'The talks are expected to last until Friday, said Mevlüt Çavuşoğlu, and nobody knows whether Nguyễn Xuân Phúc will come.'
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

test('English is read, with names from everywhere, whatever the page declares', () => {
  expect(isEnglish(english)).toBe(true)
  expect(isEnglish(english, 'en-GB')).toBe(true)
  expect(isEnglish(english, 'tr')).toBe(true)
})

test.each(Object.entries(others))('%s is not, whatever the page declares', (_, text) => {
  expect(isEnglish(text)).toBe(false)
  expect(isEnglish(text, 'en')).toBe(false)
})

test.each(Object.entries(others))('a long article in %s is not either', (_, text) => {
  expect(isEnglish(text.repeat(20))).toBe(false)
})

test('a text too short to tell is what its page declares', () => {
  expect(isEnglish('Kim Jong-un met Xi Jinping in Beijing')).toBe(true)
  expect(isEnglish('Le ministre a parlé', 'fr')).toBe(false)
})

test('no text at all, one long word, and broken characters are no error', () => {
  for (const text of ['', 'x'.repeat(100_000), '\ud800'.repeat(500), '😀'.repeat(500)])
    expect(typeof isEnglish(text)).toBe('boolean')
})
