import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'

const { names: model } = readModels()

/** The names of a text as the cases write them: [person Ada Lovelace]. */
function marked(text: string): string {
  let [out, at] = ['', 0]
  for (const { start, end, type } of findNames(readDocument(text), model)) {
    out += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
  }
  return out + text.slice(at)
}

/** Kinds of names, each with cases for and against. Names in square brackets with their type. */
const cases = {
  'companies by their words': [
    '[organization Halvorsen Corp.] sued [organization Delmar Inc.] on Monday. [organization Halvorsen] said [organization Delmar] had copied its pump.',
    '[organization Fennick Labs] said it would buy [organization Brightwell Analytics] and [organization Kestrin plc].',
    'He works for [organization Rosental Research & Associates Inc.] in [place Lima].',
    '[person Marta Quill] spoke of new energy and of foods.',
    'Cancer research and gene therapeutics are costly.',
  ],
  'names that “&” joins': [
    '[organization Dunn & Bradley] will close 12 shops. Lawyers at [organization Hale & Dorset] advised the board.',
    '[organization AT&X] and [organization H&N] rose.',
    'The Q&A went on for long, and the R&D team left.',
  ],
  'persons by their titles': [
    'Mr [person Long] told Mrs [person May] that Judge [person Stern] had lied.',
    'It was paid for Prime Minister Datuk Seri [person Hafiz Rahimi].',
    'The call was from madam [person Okonjo] in [place Lagos].',
    'She called Mr President and the Lord Mayor.',
    'They went to [organization Lady Pohamba Hospital] by bus.',
  ],
  'examples behind “such as”': [
    'He asked firms such as [organization Petronor] and [organization Zelmax] to buy seats.',
    'Cities such as [place Kotka] and [place Lahti] grew.',
    'Rivals such as [person Anna Berg] and [person Tom Fox] ran faster.',
  ],
  'titles of works': [
    'She wore it to promote "Dune" in [place London].',
    'The film “Casablanca” was shown. The actor of “Evita” came.',
    'A group called “[organization Boko Haram]” was blamed, they said.',
  ],
  'countries stay places': [
    'He came from the [place United States] ([place US]) on Friday. The [place US] said no, and the [place United States] left.',
  ],
  'saints and mountains': [
    '[organization St. Jude’s Hospital] denied it. [place Mt. Etna] erupted.',
    '[person St. John Rivers] left.',
  ],
  events: [
    'Her [event Met Gala] coat was seen at [event CinemaCon] 2023.',
    'The law dates from the years after the [event Civil War].',
    'They met at the star-studded [event Paley Honors] gala in [place Paris].',
    'He appeared before the [organization Holm Commission of Inquiry] on Monday.',
    'A civil war and a trade fair are no names.',
  ],
  'what bears a name and is none': [
    'The Duchess said so, and the Duke and Duchess of Holm left.',
    'Her Instagram account is private, and he posted on Facebook.',
    'It flew an Airbus A350 to [place Rome].',
  ],
  'bodies that are named by their place': [
    'She came before the [organization Durban high court] on Monday.',
    'She came before the high court in [place Durban].',
  ],
  'two names run together': [
    'Speaking to the [organization Daily Mail] [person Lacerda] wept. [person Marina Lacerda] is 37.',
  ],
  'bodies that end in a place': [
    'Traders sold the [organization Government of Canada] bond in [place Paris].',
    'They like [organization Indeed Canada], and postings on [organization Indeed] rose.',
    'He flew to [place New Zealand] and to [place South Korea].',
  ],
  'streets and buildings': [
    'The sheath lay at the [place King Road Residence]. They boarded at [place Sarvate Bus stand].',
    'A farm and a common building burned.',
  ],
  'names spelled out in brackets': [
    'She is the director of [organization Seri] ([organization Social and Economic Research Initiative]).',
  ],
  'abbreviations before a thing': [
    'She slipped in during OPD hours, and officers looked at the CCTV footage.',
    'Nurses searched the ANC, PNC and labour rooms.',
    'The [organization ANC] won, and [organization ANC] officials left.',
  ],
  'drinks and grapes': [
    'Each tin holds one Ginger Vodka Fizz and one Cold Brew Espresso Martini.',
    'The wine blends Cinsault, Grenache and Syrah.',
  ],
  'double surnames': [
    '[person José Ramón Calleja y Ruiz] said nothing. [person Miguel Díaz de la Cañada] left.',
  ],
  'a surname behind another in a list': [
    '[person Hage Geingob] left. [person Nangolo Mbumba] came. He said he, [person Mbumba] and [person Geingob] planned it.',
  ],
  'parts of countries': ['The unrest in [place KwaZulu-Natal] and [place Jujuy] went on.'],
} satisfies Record<string, readonly string[]>

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (expected) => {
    expect(marked(expected.replace(/\[\w+ (.+?)\]/g, '$1'))).toBe(expected)
  })
})
