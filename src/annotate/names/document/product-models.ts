import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Who makes what goes by the maker's name and its own: "Honda Civic", "Nike Air Max". */
const carmakers =
  'honda toyota nissan mazda mitsubishi subaru suzuki hyundai kia ford chevrolet chrysler dodge jeep buick cadillac tesla audi bmw mercedes volkswagen porsche opel vauxhall skoda seat renault peugeot citroen citroën fiat ferrari lamborghini maserati volvo saab lexus infiniti acura mini'
const cars = new Set(carmakers.split(' '))
const makers = new Set(
  `${carmakers} nike adidas reebok puma rolex omega casio samsung nokia sony nintendo microsoft apple google boeing airbus cessna kawasaki yamaha ducati vespa lego`.split(
    ' ',
  ),
)
const bodies = classBits('organization word', 'company ending', 'country', 'city', 'region')
/** What a maker has that is a body or somebody: "Ford Motor", "Nike Golf" stays open, "Tesla Autopilot" does not. */
const parts =
  /^(?:motors?|racing|electronics|mobile|financial|credit|europe|america|ventures|music|pictures|research|deepmind|cloud|news|health|capital|mobility|sport|sports|team|and|&|of|for|defense|defence|commercial|helicopters|global|studios|store|stores|arena|stadium|center|centre)$/

/** A maker's name with the name of what it makes, which is a product and nobody. */
export const isProductModel = (context: Context, span: TaggedSpan): boolean =>
  isModel(context, span) || isOwnMake(context, span) || isOneOf(context, span) || isDesignated(context, span)

/** "a 2014 Chevrolet Malibu", of which the tagger read the second word */
const isModel = ({ words }: Context, { from, to, sure, type }: TaggedSpan): boolean =>
  !sure &&
  type !== 'organization' &&
  to - from === 1 &&
  cars.has(lowerAt(words, from - 1)) &&
  /^(?:an?|his|her|their|the|\d{4}|silver|white|black|red|blue|grey|gray|stolen)$/.test(
    lowerAt(words, from - 2),
  )

const isOwnMake = ({ words, masks }: Context, { from, to, sure }: TaggedSpan): boolean =>
  !sure &&
  to - from > 1 &&
  to - from < 5 &&
  makers.has(lowerAt(words, from)) &&
  words
    .slice(from + 1, to)
    .every(
      ({ lower, form }, i) =>
        form !== 'lower' && !parts.test(lower) && !((masks[from + 1 + i] ?? 0) & bodies),
    ) &&
  !words.slice(from + 1, to).every((_, i) => (masks[from + 1 + i] ?? 0) & surname)
const surname = classBit('surname')

/** "took an Uber home", "in a Tesla": one of what a firm makes; "a Board of Elders": one of many. */
const isOneOf = ({ words, commons }: Context, { from, to, type }: TaggedSpan): boolean =>
  type === 'organization' &&
  (to - from === 1
    ? words[from]?.form === 'Capital'
    : commons.subarray(from, to).every((own) => own === 1)) &&
  /^an?$/.test(lowerAt(words, from - 1)) &&
  /^(?:[.,;:!?)]|and|or|to|from|in|at|on|with|for|home|back|there|when|while|because|after|before|that|who|met|is|was|has|had|will)$/.test(
    words[to]?.lower ?? '.',
  )

/** "Airbus A350", "Boeing 737": a thing that bears its maker's name. */
const isDesignated = ({ words, masks }: Context, { from, to, type }: TaggedSpan): boolean =>
  type === 'organization' &&
  to - from === 1 &&
  ((masks[from] ?? 0) & classBit('organization')) !== 0 &&
  /^(?:\p{Lu}{1,3}-?\d{1,4}\p{Lu}?|7\d7|iPhone|iPad|Galaxy|Pixel|Watch|Fitness|Maps|Pay|Music)$/u.test(
    words[to]?.text ?? '',
  )
