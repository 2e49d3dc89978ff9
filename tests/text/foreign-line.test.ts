import { describe, expect, test } from 'vitest'
import { isForeignLine } from '../../src/text/foreign-line.ts'

describe('a line in another language', () => {
  test.each([
    'La alcaldesa negó que se hubiera reunido con el constructor del puente.',
    'Le ministre a nié les faits et il ne veut pas parler aux journalistes.',
    'Die Ministerin sagte, dass sie nicht mit dem Sprecher der Partei gesprochen habe.',
    'Il ministro non è andato alla riunione che si è tenuta nel palazzo.',
    'O presidente disse que não foi informado pelo ministro da defesa.',
    'De minister zei dat het kabinet niet van plan is om op te stappen.',
    'Minister powiedział, że nie był na spotkaniu i że się nie boi.',
    'Министр отрицал, что он встречался со строителем моста.',
    '市長は橋の建設業者と会ったことを否定した。',
  ])('%s', (line) => expect(isForeignLine(line)).toBe(true))
})

describe('an English line', () => {
  test.each([
    'The mayor denied that she had met the builder of the bridge.',
    'Luiz Inácio Lula da Silva, Ursula von der Leyen and Charles de Gaulle of the old days.',
    'Bar Las Ramblas, Calle de la Luna',
    'Erik Sandvik, Los Angeles',
    'The name means “la casa de los santos”, said the owner of the house.',
    'Москва, she wrote, was cold in the winter of that year.',
    'je ne sais quoi',
    'Rescued so far:',
    '',
  ])('%s', (line) => expect(isForeignLine(line)).toBe(false))
})

// Words that nobody has, so that one word decides.
const others = 'dola fimo geru hapi kelu lomi'

test.each(
  `el la los las que del un una hay sin por se su al es fue más está pero como sus según les des du et dans est une qui sur au
  aux ce il elle ne pas ont été avec plus cette der das und ist den dem ein eine nicht mit von zu auf für sich auch wird nach
  gli che di è sono della nel alla anche ha più os da dos não uma com mais pelo foi ao são het een van de en dat niet voor zijn
  met op te och att det som på av är för inte till med og er ikke til af nie się na jest że`.split(/\s+/),
)('a quarter of “%s” makes a line foreign, less does not', (word) => {
  expect(isForeignLine(`${others} ${word} ${word}`)).toBe(true)
  expect(isForeignLine(`${others} gomi ${word} ${word}`)).toBe(false)
})

test.each([
  ['three times as many as English words', 'que las los dola the', true],
  ['less than that', 'que las los dola the the', false],
  ['five words are enough', 'que las los dola fimo', true],
  ['four tell nothing', 'que las los dola', false],
  ['ten letters of another script are enough', 'Министрпри', true],
  ['nine tell nothing', 'Министрпр', false],
])('%s', (_, line, expected) => {
  expect(isForeignLine(line)).toBe(expected)
})
