import fc from 'fast-check'

// Texts as nobody writes them, from pieces that rules and scanners look for.

const words =
  'said denied reportedly allegedly according to the police may might court charged accused minister President Mrs Dr Inc Berg Anna Kabul Moscow U.S. No. Jan. 2024 yesterday not that who which “ ” " \' ’ ‘ ( ) [ ] — – - … . , ; : ? ! % $ £ 5 1,000 5\'10" http://a.example/?q=1#x'.split(
    ' ',
  )

/** What turns, hides, joins and splits: marks of direction, zero widths, combining marks, lone surrogates, other scripts. */
const strange = [
  '\u202e',
  '\u2067',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\u0301',
  'e\u0301',
  '\ud83d',
  '\udc4d',
  '👩‍👩‍👧‍👦',
  'İ',
  'ß',
  'ﬁ',
  'Ǆ',
  'Привет',
  '你好',
  'مرحبا',
  '\0',
  '\u0007',
  '\t',
  '\r\n',
]

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...strange) },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '', '  ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  // One thing over and over.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...words, ...strange), fc.integer({ min: 2, max: 60 }))
      .map(([one, times]) => one.repeat(times)),
  },
)

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', ', ', '. ')), { maxLength: 60 })
  .map((all) => all.flat().join(''))
