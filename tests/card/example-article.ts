import { inReadingOrder } from '../../src/text/span.ts'
import type { Mark } from '../../src/view/paint.ts'
import { exampleView } from './example-view.ts'

/** The made-up article that `exampleView` is about, as its blocks. */
export const exampleBlocks: readonly string[] = [
  'Bridge across the old harbour closed after cracks are found in two piers',
  'The Old Harbour Bridge was closed on Saturday. An earlier version said four workers had been hurt; two were. Ines Marlow, chief executive of Northgate Bridges, rejected reports that the company had known of the cracks since spring.',
  'Residents said a second pier had moved by several centimetres, which could not be independently verified. Tomas Reyes, a foreman, was dismissed: the foreman allegedly signed inspection sheets for days on which nobody inspected anything.',
  'Two people with knowledge of the meeting told The Harbour Courier that the order to reopen the bridge came from the ministry. The bridge could stay closed until the end of the year. Marlow said safety was “never a question of money”.',
  'Anholt, and the Intergovernmental Commission for the Safety of Movable and Immovable River Crossings and Weirs, recalled the Spring Flood of 1998. عبد الرحمن المرلاوي was there.',
  'City records show both bearings had been replaced in 2009. The tide turned at noon, and the ferries were full. Nobody on the quay could remember a quieter Saturday.',
  'On the other bank the cafés put their chairs out as on any other day. The lamps along the railing came on at six, one after the other, and went out again at eleven.',
]

const text = exampleBlocks.join('\n')

/** Its marks: every place where a claim or a name of the view stands. */
export const exampleMarks: readonly Mark[] = Object.values(exampleView.cards)
  .flatMap((card) => {
    const words = (card.kind === 'claim' ? card.text : card.name).toLowerCase()
    const paint = card.kind === 'claim' ? (`claim-${card.label}` as const) : (`entity-${card.type}` as const)
    const places = text.toLowerCase().split(words).slice(0, -1)
    return places.map((_, nth): Mark => {
      const start = places.slice(0, nth + 1).join(words).length
      return { start, end: start + words.length, card: card.id, paint, first: nth === 0 ? 'article' : null }
    })
  })
  .sort(inReadingOrder)
