/** Where a land stands in a body's name: at its head, behind "of", at its end. */
export type LandAt = 'head' | 'of' | 'end'
/** As what: a people's adjective, a country's own name, or that of any place. */
export type LandAs = 'people' | 'country' | 'place'

/** What the rest of a body's name is if the land that is named with it is its own. All words are folded. */
export interface OwnBody {
  readonly at: LandAt
  readonly as: readonly LandAs[]
  readonly rest: RegExp
  /** What names a body of somebody else, or elsewhere. */
  readonly unless?: RegExp
  /** Names that are told as the land's. */
  readonly yes: readonly string[]
  readonly no?: readonly string[]
}

/** Of a land's people abroad, of its friends, or of another land's first peoples. */
const abroad =
  /\b(?:abroad|affairs|alumni|american|border|boundary|business|chamber|christian|community|cultural|diaspora|families|friends|friendship|gaming|heritage|immigrants?|jewish|liberation|migrants?|muslims?|nationalist|parents|peace|refugees?|resistance|river|scholars|solidarity|students?|study|tribal|veterans|war|welfare|workers)\b/

export const ownBodies: readonly OwnBody[] = [
  {
    at: 'head',
    as: ['people'],
    rest: /(?:^| )(?:academy|administration|agency|assembly|association|authority|bar|board|bureau|command|commission|committee|confederation|conference|corps|council|department|directorate|exchange|federation|forces?|inspectorate|institute|league|museum|olympic team|parliament|party|police|railways|red (?:crescent|cross)|service|state (?:media|television|tv)|tribunal|union)$/,
    unless: abroad,
    yes: ['Thai Hotels Association', 'Namibian Defence Force', 'Swedish Environmental Research Institute'],
    no: ['Indian Workers Association', 'Chinese Students and Scholars Association', 'Swedish Hospital'],
  },
  {
    at: 'head',
    as: ['country'],
    rest: /^(?:[a-z]+ ){1,6}(?:agency|association|authority|board|bureau|commission|corporation|council|department|exchange|federation|force|institute|league|ministry|railways|service|society|union)$|^(?:airports?|airways|chamber of [a-z]+|football|post|ports|railways|red (?:crescent|cross)|university)$/,
    unless: abroad,
    yes: ['Panama Maritime Authority', 'Kenya Red Cross', 'Kuwait University'],
    no: ['Japan Society', 'Israel Policy Forum', 'China Committee'],
  },
  {
    at: 'head',
    as: ['place'],
    rest: /^(?:[a-z]+ ){1,5}(?:association|authority|board|bureau|commission|federation)$|^(?:[a-z]+ ){1,4}(?:department|service|union)$|^(?:bar association|chamber of commerce|convention cent(?:re|er)|fire (?:brigade|service)|philharmonic(?: orchestra)?|port authority|stock exchange|symphony(?: orchestra)?|transit authority|zoo)$|^(?:board|bureau|department) of [a-z ]+$/,
    unless: abroad,
    yes: [
      'Chicago Teachers Union',
      'Texas Medical Association',
      'Karnataka State Disaster Management Authority',
    ],
    no: ['Texas Roadhouse', 'Boston Pizza', 'Miami University', 'Lincoln Institute'],
  },
  {
    at: 'of',
    as: ['country'],
    rest: /./,
    unless:
      /\b(?:ambassador|ambassadors|chinese|consulate|daughters|embassy|emirate|empire|enemies|friends|heart|high commission|history|invasion|islamic state|kingdom|lovers|mission|people|peoples republic|republic|sons|students|supporters|voice|war)$/,
    yes: [
      'Pharmacy Council of Ghana',
      'Royal Air Force of Oman',
      'Chartered Professional Accountants of Canada',
    ],
    no: ['Friends of Israel', 'Republic of China'],
  },
  {
    at: 'of',
    as: ['place'],
    rest: /(?:^| )(?:academy|archdiocese|association|board|chamber of commerce|college|commission|council|court|diocese|federation|institute|municipality|port|society|union|university)$/,
    yes: ['University of Peshawar', 'Archdiocese of Boston', 'Port of Rotterdam'],
    no: ['Bank of Montreal', 'Merchants of Venice'],
  },
  {
    at: 'end',
    as: ['country'],
    rest: /^[a-z]/,
    unless:
      /\b(?:about|against|and|at|by|for|from|in|little|new|not|of|on|out|the|to|upon|with)$|^(?:death|defend|discover|free|from|help|into|leave|love|made|make|protect|rebuild|remember|save|stand|stop|support|visit)\b/,
    yes: ['Greenpeace Brazil', 'Tennis Canada', 'Universities UK'],
    no: ['University of New Mexico', 'Save Ukraine', 'Stand With Ukraine', 'Captain America'],
  },
]
