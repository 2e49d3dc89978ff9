import { type LetterPattern, letterPattern } from '../../../text/letter-pattern.ts'
import type { SpanType } from '../tagger/tags.ts'

/** What the words behind a name say that it is the name of. */
export interface Clue {
  readonly type: SpanType
  /** One that settles it counts 2, one that does so only where little speaks against it 1. */
  readonly weight: 1 | 2
  /** Against the words behind the name, divided by spaces, as the text writes them. */
  readonly after: LetterPattern
  /** The readings that it speaks of; any, where it is not told. */
  readonly from?: readonly SpanType[]
  /** Nor where such a word stands before the name, in lower case. */
  readonly notBehind?: LetterPattern
  /** The name is called X. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export const clues: readonly Clue[] = [
  {
    type: 'organization',
    weight: 2,
    after: letterPattern`^'s? (?!chief of )(?:\p{Ll}+ (?:- \p{Ll}+ )?){0,2}(?:chief executive|ceo|CEO|CFO|COO|shareholders?|investors|shares|share price|stock|headquarters|subsidiar(?:y|ies)|revenues?|turnover|profits?|earnings|sales|customers|subscribers|products|plants?|factory|factories|warehouses?|apps?|website|status page|phones|smartphones|laptops|servers|users|workforce|employees|staff|auditors?|directors|market value|bankruptcy|bid for|takeover of|newsroom|franchise|managing director|finance chief|balance sheet)(?: |$)`,
    yes: [
      'X’s chief executive left.',
      'They bought X’s loss-making plants.',
      'X’s shares fell.',
      'X’s status page was green.',
    ],
    no: ['X’s share of the blame is small.', 'X’s brother left.'],
  },
  {
    type: 'organization',
    weight: 2,
    after: letterPattern`^'s? (?:(?:site|lead|sole|managing|financ\p{Ll}+|planning|commercial|technical|operations|country|regional|senior|chief|principal|in - house|group|sales|marketing|communications|research|product|policy|legal|executive|news|deputy|general|safety|project|own) )+(?:directors?|archaeologist|economists?|analysts?|engineers?|scientists?|geologist|chemist|editor|manager|officer|counsel|strategist|designer|architect|executive|agent|physician|producer|vice president)(?: |$)`,
    yes: ['X’s site director, Ann Lee, denied it.', 'X’s lead geologist went home.'],
    no: ['X’s general health is good.', 'X’s agent called.'],
  },
  {
    type: 'organization',
    weight: 1,
    after:
      /^'s? (?:spokes(?:wo)?man|spokesperson|editor|owners?|founders?|board|boss|press office|economists?|analysts?|lawyers|offices|branch(?:es)?|stores?|trucks|lorries|drivers|engineers|technology|software|statement|brand|merger|rivals?)(?: |$)/u,
    yes: ['X’s editor says so.', 'X’s owner refused.'],
    no: ['X’s mother says so.', 'X’s house is empty.'],
  },
  {
    type: 'organization',
    weight: 2,
    after: letterPattern`^(?:declined|refused) to say whether it |^(?:has |had |have )?(?:reported|posted|booked) (?:an? )?(?:\p{Ll}+ |\p{Ll}+ - \p{Ll}+ )?(?:profits?|loss(?:es)?|revenues?|earnings|sales)(?: |$)|^(?:plc|PLC|Ltd|Inc|GmbH|AG|SA|LLC)\.?(?: |$)|^(?:shares (?!an? |the |his |her |their |this )|(?:stock|shareholders|customers|employees|executives|subsidiary|products|stores|factory|workers|branches|app) )|^- (?:owned|branded|backed|operated|made) `,
    yes: [
      'X posted a loss of €3m.',
      'X shares rose.',
      'The X-owned plant burned.',
      'X refused to say whether it would pay.',
    ],
    no: ['X posted a picture of her cat.', 'X shares a house with him.'],
  },
  {
    type: 'organization',
    weight: 1,
    after: letterPattern`^(?:declined to comment|did not (?:immediately )?respond to (?:a|requests?)|(?:employs|manufactures|operates|publishes|markets|trades|insures|recalled|relaunched|acquired|merged|listed|renamed|delisted|rebranded|filed for bankruptcy) |to (?:cut|axe|buy|acquire|shut|launch|slash|hire|recall|list|build|merge|sell|open|lay off|raise) (?!\p{Ll}+ (?:hair|eyes)))`,
    yes: ['X declined to comment.', 'X to cut 900 jobs', 'X employs 40 people.'],
    no: ['X declined the offer.', 'X wants to cut his hair.'],
  },
  {
    type: 'organization',
    weight: 1,
    after: letterPattern`^(?:said|says|say|announced|denied|claims?|claimed|insisted|insists|added|confirmed|warned|argues|argued|promised|maintains) (?:(?:on|last|this) \p{Lu}?\p{L}+ )?(?:that )?(?:its|it (?:had|has|would|will|was|is|could|did|does|'s) (?:not |also |only |now |already |never |\p{Ll}+ly )*(?:met|cut|closed?|buy|bought|sell|sold|pay|paid|hired?|laid|raised?|launch(?:ed)?|open(?:ed)?|recall(?:ed)?|found|received|sent|told|comment|agreed?|begun|ended|stopped|appointed|considering|investigating|recalling|cutting|closing|looking|reviewing|cooperating|working|planning|aware|committed|disappointed|confident|raised|investigat\p{Ll}+|appeal|contest|defend|reduce|apply|applied|taken|withdrawn|suspended|stand))(?: |$)`,
    yes: [
      'X said it had met all conditions.',
      'X says it is considering an appeal.',
      'X denied its trucks were old.',
    ],
    no: ['X said it was late.', 'X said it would rain.', 'X said he had met them.'],
  },
  {
    type: 'organization',
    weight: 1,
    from: ['person'],
    after:
      /^(?:(?:also |now )?(?:have|are|were)|say|want|insist|remain|play|face|sign|host|need|line up|lined up) (?!been told)/u,
    notBehind:
      /^(?:and|did|does|do|let|lets|to|would|could|will|can|might|should|must|make|made|help|helped|watch|see|saw|hear|heard|nor|what|than|mr|mrs|ms|the|both|are|were|have)$/,
    yes: ['X are saying nothing.', 'X have sold him.', 'X line up a bid.'],
    no: [
      'X is saying nothing.',
      'X has sold him.',
      'Did X have it?',
      'Ann and X are late.',
      'X had been there.',
    ],
  },
  {
    type: 'organization',
    weight: 2,
    from: ['person', 'place'],
    after:
      /^(?:has |had |have )?(?:gained|slipped|fell|fallen|rose|risen|jumped|climbed|dropped|slid|lost|added|shed|surged|soared|tumbled|plunged|ended|closed|finished|eased) (?:(?:by |about |nearly |more than |almost |over |a further )*\d[\d.,]* ?(?:%|per ?cent|pc)|flat|(?:\d[\d.,]* ?(?:p|cents|pence) )?(?:higher|lower)|\d[\d.,]*p )/u,
    notBehind: /^(?:in|for|of|by|among)$/,
    yes: ['X gained 4.1% in early trading.', 'X ended flat.', 'X slipped 2 per cent.', 'X closed 3p lower.'],
    no: ['X gained 4 seats.', 'X fell 3 metres.', 'X lost 20kg.', 'X ended the row.'],
  },
  {
    type: 'organization',
    weight: 2,
    from: ['person'],
    after: /^, which (?!(?:is|are|was) (?:located|situated|home)|lies|sits|stands)/u,
    yes: ['X, which in May renamed itself, denied it.', 'X, which was sold last year, lost.'],
    no: ['X, who was sold, lost.', 'X, which lies in the hills, burned.'],
  },
  {
    type: 'organization',
    weight: 2,
    after: letterPattern`^(?:boss|chief|chairman|chairwoman|coach|manager|captain|skipper|striker|midfielder|defender|winger|goalkeeper|spokes(?:wo)?man|spokesperson|CEO|founder|director|economist|analyst|editor|reporter|correspondent|chief executive|site manager|vice - president|commander|fighter|lawmaker|leader|candidate|MP)(?= \p{Lu}\p{L})`,
    notBehind: /^(?:former|ex|acting|the|a|an|his|her|their|its)$/,
    yes: ['X boss Ann Lee wept.', 'X chief executive Ann Lee left.'],
    no: ['The X boss Ann Lee wept.', 'X bossed Ann Lee.'],
  },
  {
    type: 'organization',
    weight: 2,
    after:
      /^(?:committee|subcommittee|lawmakers|officials|spokes(?:wo)?man|spokesperson|shareholders|newsroom|trustees|bosses|chiefs|headquarters)(?: |$)/u,
    yes: ['She told an X committee so.', 'X officials left.'],
    no: ['X bought a committee room.'],
  },
  {
    type: 'organization',
    weight: 2,
    after:
      /^(?:(?:rebel|opposition|militant|armed|campaign|ruling|advocacy|pressure|rights|community|protest|media|news|drug|housing) )?(?:party|group|movement|militia|newspaper|nursery|chain|gang|cartel|foundation|charity|company|firm|network|collective|trust|newsletter|magazine)(?: |$)/u,
    yes: ['The X rebel group denied it.', 'An X nursery was shut.', 'The X party won.'],
    no: ['X grouped them.', 'The X family left.'],
  },
  {
    type: 'other',
    weight: 2,
    after:
      /^(?:star|actress|actor|finale|showrunner|co - star|cast|reboot|premiere|trailer|spin - off|sequel|soundtrack|franchise)(?: |$)/u,
    notBehind: /^(?!the$)/,
    yes: ['The X star, 33, left.', 'It made the X finale sad.'],
    no: ['X star Ann Lee left.', 'The X stadium is shut.'],
  },
  {
    type: 'organization',
    weight: 2,
    after: letterPattern`^(?: \)|,)? ?which (?:(?:also|once|in \p{L}+|last \p{L}+|has|had|is) )?(?:makes|made|sells|sold|produces?|employs|employing|runs|ran|owns|operates|manages|supplies|publishes|published|denie[sd]|declined|renamed|rebranded|listed|reported|posted|filed|acquired|bought|said|says|called for|represents|organi[sz]e[sd]|campaigns|monitors|regulates|oversees|trades|launched|advises|funds|claims|claimed|campaigned|insures)(?: |$)`,
    yes: ['X, which makes lamps, paid.', 'X, which has denied it, paid.'],
    no: ['X, which lies in the hills, burned.', 'X, who makes lamps, paid.'],
  },
  {
    type: 'other',
    weight: 2,
    from: ['person', 'place'],
    after: /^(?:people|peoples|tribes?|tribesmen|ethnic|minority|clans?|elders?|herders|dynasty)(?: |$)/,
    notBehind: /^(?!the$|an?$|ethnic$)/,
    yes: ['It is a feast of the X people.', 'The X tribe left.'],
    no: ['He met X people.', 'X elders left.'],
  },
  {
    type: 'other',
    weight: 2,
    after:
      /^(?:lander|rover|probe|spacecraft|orbiter|telescope|cryptocurrency|tokens?|coins?|stablecoin|crossover|pick - ups?|pickups?|hatchback|sedan|suv|roadster|smartphone|handset|headset|cocktails?|potato(?:es)?|lipsticks?)(?: |$)/u,
    yes: ['The X lander found clay.', 'It holds 40 X tokens.', 'Sales of the X crossover fell.'],
    no: ['The X land is poor.'],
  },
  {
    type: 'organization',
    weight: 2,
    from: ['person'],
    after: /^(?:first )?reported(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)? \.$/iu,
    yes: ['X reported.', 'X reported on Sunday.'],
    no: ['X reported it to the police.', 'X reported for duty.'],
  },
  {
    type: 'place',
    weight: 2,
    after: /^, which (?:(?:is|are|was) (?:located|situated|home)|lies|sits|stands)(?: |$)/u,
    yes: ['X, which lies in the hills, burned.', 'X, which is home to 400 people, burned.'],
    no: ['X, which makes lamps, burned.'],
  },
  {
    type: 'place',
    weight: 2,
    from: ['person', 'organization'],
    after:
      /^(?:(?:air|naval|army|military) (?:station|base)|air(?:base|field|strip|port)|(?:refugee|detention) camp|(?:central )?prison|(?:administrative )?district|taluk|municipality|neighbou?rhood|villages?|valley|canyon|gorge|mosque|reservoir|highway|mountains?|plateau|river|oasis|oblast|region)(?: (?!attorneys?|lawyers?|judge|court|leader|chief|manager)|$)/u,
    notBehind: /^(?:mr|mrs|ms|and)$/,
    yes: ['The X air station is to move.', 'They met in X village.', 'The X district is poor.'],
    no: ['X regions are poor.', 'X district attorney Ann Lee left.', 'X airs it.'],
  },
  {
    type: 'organization',
    weight: 2,
    from: ['person', 'place'],
    after: /^(?:squad|team|outfit|peloton|franchise|academy|dressing room)(?: |$)/u,
    notBehind: /^(?!the$)/,
    yes: ['She rides for the X squad.', 'He left the X team.'],
    no: ['X teamed up with him.', 'He saw X squad cars.'],
  },
  {
    type: 'place',
    weight: 2,
    from: ['person', 'organization'],
    after:
      /^'s? (?:capital(?! (?:gains?|spending|raising|expenditure|base|ratio|markets?|plans?|projects?))|central bank|coast(?:line)?|territorial waters|airspace|borders?|(?:foreign|defen[cs]e|finance|interior|prime|health|education) minist(?:er|ry)|ambassador|embassy|armed forces|independence|constitution|economy)(?: |$)/u,
    yes: ['X’s capital was calm.', 'X’s central bank raised rates.', 'They crossed X’s border.'],
    no: ['X’s capital gains were taxed.', 'X’s bank called.'],
  },
  {
    type: 'place',
    weight: 2,
    from: ['person', 'organization'],
    after:
      /^(?:man|woman|teen|teenager|couple|boy|girl) ?(?:, \d\d?|accused|charged|arrested|found|jailed|sentenced|killed|shot|dies|died|pleads|wanted)(?: |$)/,
    yes: ['X man, 27, charged in shooting', 'X couple jailed over fraud'],
    no: ['X man of the match', 'X girl group left.'],
  },
  {
    type: 'place',
    weight: 2,
    after:
      /^'s? (?:streets|residents|outskirts|suburbs|mayor|beaches|skyline|harbou?r|inhabitants|population|(?:main|high|central) (?:street|square|market|road|hospital|station))(?: |$)/u,
    yes: ['X’s residents fled.', 'The shop is in X’s main square.'],
    no: ['X’s house is big.', 'X’s main worry is rain.'],
  },
  {
    type: 'person',
    weight: 2,
    from: ['person'],
    after:
      /^(?:, who(?:m|se)? |\( ?\d\d? ?\)|, (?:aged )?\d{1,3} ?[,.;]|, then \d)|^(?:said|says|added|recalled) s?he(?: |$)/u,
    notBehind: /^(?:at|near)$/,
    yes: ['X, who left, denied it.', 'X, 41, denied it.', 'X said she had left.'],
    no: ['X, which left, denied it.', 'X, 400 miles away, burned.', 'A loader at X, who saw it, left.'],
  },
  {
    type: 'person',
    weight: 2,
    from: ['organization', 'place'],
    after:
      /^, who (?:(?:also|now|then|later|once|never|still) )?(?:is|was|has|does|works|lives|serves|leads|converted|resigned|retired|died|married|graduated|pleaded|testified|grew up)(?: |$)|^, (?:aged )?\d\d ,|^(?:(?:later|first|then) )?married (?:his|her) /u,
    notBehind: /^(?:in|of|at|from|near|to|outside|across|around|for|with|and|by)$/,
    yes: [
      'X, who is 41, denied it.',
      'X, who later converted, left.',
      'X, 58, was born there.',
      'X married his second wife there.',
    ],
    no: [
      'A man from X, who was hit, left.',
      'X, who have lost twice, won.',
      'X, which was sold, lost.',
      'They came to X, 58 in all.',
    ],
  },
  {
    type: 'person',
    weight: 2,
    from: ['person'],
    after:
      /^'s? (?:(?:late|elder|older|younger|ex -|estranged|former|own|pregnant|twin) )*(?:wife|husband|mother|father|brothers?|sisters?|sons?|daughters?|family|parents|widow|partner|body|face|hands?|hair|arrest|death|funeral|girlfriend|boyfriend|nephew|niece|uncle|aunt|cousin|grandmother|grandfather|stepfather|stepmother|solicitor|attorney|barrister|childhood|birthday|marriage|memoirs?|novels?|heart|voice|eyes|head)(?! (?:company|firm|paper|station|ship))(?: |$)/u,
    yes: ['X’s elder brother left.', 'X’s solicitor denied it.', 'X’s death was a shock.'],
    no: ['X’s chief executive left.', 'X’s sister company left.'],
  },
  {
    type: 'person',
    weight: 2,
    from: ['person'],
    after:
      /^(?:smiled|laughed|wept|shrugged|nodded|blushed|sighed|cried|died|married|was (?:born|jailed|arrested|handcuffed|married|buried|stabbed|beheaded)|wore|slept|testified|pleaded|grew up|told (?:his|her)|(?:and|with) (?:his|her) |stood by (?:his|her) )/u,
    yes: ['X wept in court.', 'X was born in May.', 'X and her friends left.'],
    no: ['X was closed in May.', 'X and its owner left.'],
  },
]

/**
 * Nouns that stand before a name and say what it is: "the blog X", "phone maker X". Singular. Behind "the" alone the
 * `loose` ones may begin another sentence: "the company Smith founded".
 */
export const before: Readonly<Record<'loose' | 'organization' | 'place' | 'other', string>> = {
  organization: `
    newspaper daily weekly tabloid magazine blog broadcaster newsletter periodical broadsheet website portal
    maker carmaker automaker chipmaker drugmaker planemaker shipbuilder housebuilder steelmaker toymaker
    retailer airline brewer lender insurer brokerage manufacturer supermarket wholesaler haulier consultancy auditors
    startup start-up nonprofit charity ngo regulator watchdog conglomerate telecom utility subsidiary supplier
    militia cartel syndicate label publisher operator studio distillery brewery bookmaker refiner miner`,
  loose:
    'company firm group bank agency paper chain network channel station platform service party band club union gang outfit',
  place:
    'village hamlet town suburb neighbourhood neighborhood café cafe pub nightclub restaurant bar hotel island volcano checkpoint',
  other: `
    ship vessel yacht trawler ferry frigate carrack tanker freighter submarine tugboat warship destroyer pirogue schooner dinghy catamaran trimaran longliner barge lifeboat sloop
    lander rover probe spacecraft orbiter telescope
    software app system serial sitcom series novel film movie album musical opera ballet podcast drama puppet racehorse`,
}

/** Nouns behind a comma and an article that roles do not know: "Bindara Rise, a 42-lot estate". */
export const heads: Readonly<Record<'organization' | 'place' | 'other', string>> = {
  organization:
    'auditors brokerage blog paper channel station service syndicate haulier brewery distillery restaurateur lobby collective partnership cooperative co-operative housebuilder shipbuilder startup grouping trust watchdogs',
  place:
    'street road avenue lane alley square estate park quarter ward slum camp hill ridge creek stream bay beach cove forest wood farm mine quarry dam bridge crossing checkpoint reserve suburbs site building tower skyscraper hotel pub café cafe bar nightclub restaurant venue hillside plain plateau glacier waterfall cave reef',
  other:
    'phone smartphone foldable tablet laptop console device gadget car suv hatchback saloon sedan model drug remedy medicine vaccine app software system programme program ship vessel yacht ferry trawler tanker freighter submarine carrack wreck aircraft jet plane helicopter missile fire blaze wildfire bushfire satellite spacecraft rocket telescope valve film movie sitcom serial novel memoir album song musical play podcast game sculpture painting breed dish cocktail drink toy brand cryptocurrency token stablecoin',
}

/** What somebody or a body may be: "The operator, X, denied it", "X, the owner, says". */
export const either =
  'owner operator manufacturer developer publisher vendor supplier contractor producer distributor employer provider investor bidder landlord applicant claimant exporter importer retailer sponsor seller buyer maker builder haulier wholesaler'

/** What a body has that is mostly another one, "its rival X", and a person somebody. */
export const counterparts =
  'rival competitor partner supplier parent backer client affiliate successor predecessor'

/** Behind these somebody is told something: "told the newspaper X had left". */
export const telling =
  'told tells tell telling informed assured warned asked showed gave offered sold paid owed sent handed reminded convinced'
