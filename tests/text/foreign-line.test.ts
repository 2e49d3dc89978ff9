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
