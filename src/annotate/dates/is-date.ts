import type { Expression } from './expression.ts'

/** Days, papers and programmes that have a weekday in their name. */
const namedBefore =
  /\b(?:Black|Bloody|Good|Easter|Ash|Holy|Palm|Super|Cyber|Shrove|Maundy|Giving|Fat|Ruby|Red|White|Blue|Happy|Whit|Spy|Plough|Manic|Freaky|Sheffield|Man|Mail on|Independent on|Scotland on|Wales on|Orthodox|Day[- ]to|every|Every|each|Each|most|Most|any|a|A|one|One|some|alternate) $/
const namedAfter =
  /^ (?:Night|Morning|Evening|Afternoon|Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star|Sun|World|Independent|People|Age|Review|Football|Club|Prayers?|School|Island|Harbor|Addams|Weld|Show|Magazine|Mass|Movement|prayers?|prayed|the 13th|the thirteenth)\b/
/** "At least 1900 people", "2000 homes": counted, not dated. */
const countedAfter =
  /^[ \u00a0](?:people|men|women|children|million|billion|percent|per cent|%|metres|meters|miles|kilometres|kilometers|km|dead|troops|words|calories|feet|square|pounds|euros|dollars|tons|tonnes|hours|votes|points|GMT|UTC|local time|other|more|of (?:them|the|whom))\b/
const roundNumber = /00$/

/**
 * Whether what looks like a date is one here. `before` and `after` are the sentence around it. Rather a date lost than a
 * name, a number or a habit ("on a Friday") taken for one.
 */
export function isDate({ kind }: Expression, text: string, before: string, after: string): boolean {
  switch (kind) {
    case 'weekday':
      return !(
        (namedBefore.test(before) && !/^(?:last|next|this|early|late) /i.test(text)) ||
        namedAfter.test(after) ||
        (/^ \p{Lu}/u.test(after) && !/(?:\bon |^)$/i.test(before) && !/^(?:last|next|this) /i.test(text)) ||
        // "Monday to Friday", "Monday-Friday": every week.
        /^(?: (?:to|through) |[-–] ?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(after) ||
        /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: to| through|[-–]) ?$/.test(before)
      )
    case 'day':
      // "In May 20 people died"; "killed 19 May Day marchers".
      return (
        !(
          /\b[Ii]n $/.test(before) &&
          !/\d{4}$/.test(text) &&
          /^\p{L}+ \d+$/u.test(text) &&
          /^ \p{Ll}/u.test(after)
        ) && !/^ Day\b/.test(after)
      )
    case 'bareMonth':
      return !(
        /^[’']s? \p{Lu}/u.test(after) ||
        (/^ \p{Lu}/u.test(after) && !/^(?:early|mid|late)/i.test(text)) ||
        /^ Day\b/.test(after)
      )
    case 'year':
    case 'years':
      if (countedAfter.test(after)) return false
      return !(roundNumber.test(text) && /^ \p{Ll}+s\b(?<! (?:was|is|has|as|this|its|his))/u.test(after))
    case 'relative':
      return (
        !/\b(?:USA|Russia|India|History|Psychology|Christianity|Nigeria|Turkey|Africa) $/.test(before) &&
        !(/^(?:Today|Tonight|This|Last|Next)\b/.test(text) && /[\p{L},] $/u.test(before)) &&
        !/\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) $/.test(before) &&
        !(
          /^today$/i.test(text) &&
          (/^[’']s\b/.test(after) || /\b(?:of|until|even|still|than) $/.test(before))
        ) &&
        !/^(?: to last|-to-)/.test(after)
      )
    case 'ago':
      return true
    case 'time':
      return !/^ (?:votes|points|goals|lead|win|victory|defeat|loss)\b/.test(after)
    default:
      return true
  }
}
