import { describe, expect, test } from 'vitest'
import { faults } from '../marked.ts'

describe('two of one surname, told apart by what stands before it', () => {
  test.each('Mr Sir Lord Father Brother Monsieur Herr Señor Signor Mr.'.split(' '))(
    '%s is the man',
    (title) => {
      expect(faults(`[p:a Bill Harper] met [p:b Ann Harper]. Then ${title} [p:a Harper] left.`)).toEqual([])
    },
  )
  test.each('Mrs Ms Miss Lady Dame Madam Madame Mme Sister Frau Señora Signora Mrs.'.split(' '))(
    '%s is the woman',
    (title) => {
      expect(faults(`[p:a Bill Harper] met [p:b Ann Harper]. Then ${title} [p:b Harper] left.`)).toEqual([])
    },
  )
  test.each('President Minister Senator Ambassador King Bishop Judge Sergeant General Chairman'.split(' '))(
    'who bears the title: %s',
    (title) => {
      expect(
        faults(
          `{b ${title}} [p:b Ann Harper] met [p:a Eva Harper]. It rained.\nIt snowed.\nThen [p:b Harper] left.`,
        ),
      ).toEqual([])
    },
  )
  test('a teacher’s is no title', () => {
    expect(
      faults(
        '{b Singer} [p:b Ann Harper] met [p:a Eva Harper]. It rained.\nIt snowed.\nThen [p:c Harper] left.',
      ),
    ).toEqual([])
  })
})

describe('a relative may bear the same name', () => {
  test.each(
    'father mother son daughter grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin namesake'.split(
      ' ',
    ),
  )('his %s', (relative) => {
    expect(faults(`[p:a Jo Sandoval Jr.] won. He praised his ${relative}, [p:b Jo Sandoval].`)).toEqual([])
  })
  test.each('late eldest elder older younger only own'.split(' '))('his %s father', (adjective) => {
    expect(
      faults(`[p:a Jo Sandoval Jr.] won. He praised his ${adjective} father, [p:b Jo Sandoval].`),
    ).toEqual([])
  })
  test.each('his her their whose'.split(' '))('%s father', (owner) => {
    expect(faults(`[p:a Jo Sandoval Jr.] won. They praised ${owner} father, [p:b Jo Sandoval].`)).toEqual([])
  })
})

describe('the country that somebody leaves or comes to is where it was said', () => {
  test.each(
    `leave leaves leaving left flee fleed fleeing flown out+of return+to returned+to returns+to returning+to back+in back+to arrive+in
    arrived+in arrives+in arriving+in enter enters entered entering part+of across around rest+of`.split(
      /\s+/,
    ),
  )('%s the country', (verb) => {
    const text = `He flew to [l:a Chad] and [l:b Mali]. He saw [l:a Chad]. Then ${verb.replace('+', ' ')} {- the country}.`
    expect(faults(text)).toEqual([])
  })
  test('else it is the one told of most', () => {
    expect(
      faults(
        'He flew to [l:a Chad] and [l:b Mali]. He saw [l:a Chad]. It rained. It rained. [l:a Chad] won. He likes {a the country}.',
      ),
    ).toEqual([])
  })
})

describe('whom a clause in front may mean', () => {
  test.each(
    `While When Whenever After Since Because Although Though Before If As Despite With Without During In Thanks Even Following On For At
    Until Once Unlike Like Having By From To Given Under Among Besides Leaving`.split(/\s+/),
  )('%s …', (word) => {
    expect(faults(`[p:a Ann Lee] resigned. ${word} {- her} work, [p:b Eva Holm] took over.`)).toEqual([])
  })
  test.each('Earlier Later Meanwhile Also And But Then Still Now'.split(' '))('%s, in …', (word) => {
    expect(faults(`[p:a Ann Lee] resigned. ${word}, in {- her} work, [p:b Eva Holm] took over.`)).toEqual([])
  })
  test('a clause in front of nobody else is hers', () => {
    expect(faults('[p:a Ann Lee] resigned. In {a her} work, it rained.')).toEqual([])
  })
})

describe('who does something to somebody does not do it to himself', () => {
  test.each('by to and but that who which when while as because after before phoning'.split(' '))(
    'but in another clause, behind “%s”',
    (word) => {
      expect(faults(`It rained. [p:a Ann Lee] smiled ${word} saw {a her}.`)).toEqual([])
    },
  )
  test('in the same', () => {
    expect(faults('It rained. [p:a Ann Lee] smiled and wept. Then [p:a Lee] saw {- her}.')).toEqual([])
  })
})

describe('a lone noun with a capital', () => {
  test.each(['University', 'Hospital', 'Bank', 'Committee', 'United'])(
    'is the one that bears it: %s',
    (noun) => {
      expect(faults(`The [o:a Kestrel Valley ${noun}] met. The [o:a ${noun}] left.`)).toEqual([])
    },
  )
  test.each(['Congress', 'Parliament', 'Senate', 'Government', 'Army', 'Navy', 'State'])(
    'is the country’s: %s',
    (noun) => {
      expect(faults(`The [o:a Kestrel Valley ${noun}] met. The [o:b ${noun}] left.`)).toEqual([])
    },
  )
})

describe('an agency in a dateline wrote the report', () => {
  test.each([
    ['BOSTON ([o:a Associated Press]) — It rained. {- The agency} has closed.'],
    [
      'It rained on Sunday in Boston, and on Monday, and on Tuesday too, and then it rained once more there, [o:a Associated Press] wrote. {a The agency} has closed.',
    ],
  ])('%s', (marked) => {
    expect(faults(marked)).toEqual([])
  })
})
