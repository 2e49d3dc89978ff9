import { describe, expect, test } from 'vitest'
import { grammaticalFunctionOf, speaks } from '../../../src/annotate/entities/grammatical-function.ts'

/** How the phrase in brackets stands in its sentence. */
function functionIn(marked: string, quoted = false) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return grammaticalFunctionOf(marked.replace(/[[\]]/g, ''), 0, { start, end }, quoted)
}

describe('how a person stands in a sentence', () => {
  test.each([
    ['subject', '[Moss] left the room.'],
    ['subject', 'And [Moss] sold it.'],
    ['subject', 'On Monday, [Moss] fled.'],
    ['subject', 'Asked about it, [Moss] left.'],
    ['subject', 'However, [Moss] also quietly resigned.'],
    ['subject', '“It is late,” [Moss] shrugged.'],
    ['subject', 'The [Mayor Moss] won.'],
    ['subject', '[Moss] (45) has left.'],
    ['subject', '[Moss], a teacher from Leeds, has left.'],
    ['subject', '[Moss] who lives in Leeds has left.'],
    ['subject', '[Moss] isn’t here.'],
    ['subject', 'Should [Moss] have sold it?'],
    ['subject', 'Why did the [Mayor Moss] leave?'],
    ['other', 'What would [Moss] learn from it?'],
    ['doer', 'They knew that [Moss] sold it.'],
    ['doer', 'It rained when [Moss] came.'],
    ['speaker', '[Moss] said no.'],
    ['speaker', '[Moss] later added that it rained.'],
    ['speaker', '[Moss] noted that it rained.'],
    ['subject', '[Moss] justified it.'],
    ['speaker', 'The bridge is safe, [Moss] said.'],
    ['speaker', '“It is safe,” said [Moss].'],
    ['speaker', 'It is safe! warned [Moss].'],
    ['owner', '[Moss]’s lawyer left.'],
    ['owner', "[Moss]'s lawyer left."],
    ['owner', 'The [Hollis]’ lawyer left.'],
    ['inside', 'They gave it to [Moss].'],
    ['inside', 'A friend of late [Moss] wept.'],
    ['inside', 'They sat (with [Moss] and Fox).'],
    ['inside', 'He said it about former [Moss].'],
    ['other', 'They saw [Moss].'],
    ['other', '[Moss] and Fox left.'],
    ['other', '[Moss], a teacher, and Fox left.'],
    ['doer', 'They knew it, and yet [Moss] said so little.'],
  ])('%s: %s', (expected, marked) => {
    expect(functionIn(marked)).toBe(expected)
  })

  test('who stands in a quotation is spoken of by somebody else', () => {
    expect(functionIn('[Moss] left the room.', true)).toBe('quoted')
  })

  test.each(
    `is are was were has have had does do did will would can could may might must should shall isn’t wasn’t hasn’t hadn’t didn’t
    doesn’t won’t wouldn’t couldn’t can’t told became began came went took made gave got left led met won lost saw knew thought
    felt found held kept put ran spoke stood wrote sent brought bought paid fell grew drew broke chose rose sat set shot sold
    spent swore taught wore withdrew fought fled flew caught built beat cut hit let quit read shut walked thinks`.split(
      /\s+/,
    ),
  )('“%s” makes a subject', (verb) => {
    expect(functionIn(`[Moss] ${verb} it.`)).toMatch(/^(?:subject|speaker)$/)
  })

  test.each(
    `of by with to from for against about between among in on at after before over under than like via near behind including
    versus without around despite as`.split(/\s+/),
  )('who stands behind “%s” is inside', (preposition) => {
    expect(functionIn(`They left it ${preposition} [Moss].`)).toBe('inside')
  })

  test.each(
    `said says added adds asked asks wrote writes told tells warned explained recalled insisted admitted argued argues noted replied
    continued joked claimed claims stated announced denied confirmed testified suggested stressed`.split(
      /\s+/,
    ),
  )('who “%s” speaks, before it and behind it', (verb) => {
    expect([functionIn(`[Moss] ${verb} it.`), functionIn(`“It rains,” ${verb} [Moss].`)]).toEqual([
      'speaker',
      'speaker',
    ])
    expect(speaks(`He ${verb} it.`, 2)).toBe(true)
  })

  test.each(
    'In On At By With For From After Before During Despite Since As Until Under Over To According Following Asked Speaking Writing Earlier Last Also'.split(
      ' ',
    ),
  )('what begins with “%s” may stand before the subject', (word) => {
    expect(functionIn(`${word} two of them, [Moss] left.`)).toBe('subject')
  })

  test.each('And But Yet So Still Then Later Instead However Meanwhile Now Only Even'.split(' '))(
    '“%s” may stand before the subject',
    (word) => {
      expect(functionIn(`${word} [Moss] left.`)).toBe('subject')
    },
  )

  test.each([
    ['He left.', false],
    ['He also later added it.', true],
    ['He saying it.', false],
  ])('%s speaks: %s', (text, expected) => {
    expect(speaks(text, 2)).toBe(expected)
  })
})
