import { byFirstWord } from '../text/first-word.ts'
import { isFurniture } from '../text/furniture.ts'
import { hasLetterOrDigit } from '../text/letters.ts'
import { byLiteral } from './by-literal.ts'
import { isCredit } from './credit-line.ts'

// All patterns here read lower-cased lines.

/** Openings of lines that send the reader elsewhere; what follows is another story's headline, or a form. */
const pointsAway = byFirstWord([
  ['read', /^read (?:more|also|next|the full)/],
  ['also', /^also read/],
  ['see', /^see also/],
  ['more', /^more(?: on this| from [^.:]{2,40})?:/],
  ['related', /^related(?: (?:stories|story|articles?|coverage|news|content|links?))?(?::|$)/],
  ['recommended', /^recommended(?::|$)/],
  ['don dont', /^don['’]?t miss/],
  ['watch', /^watch(?: (?:now|live|the video))?:/],
  ['listen', /^listen(?: now)?:/],
  ['click', /^click here/],
  ['sign subscribe', /^(?:sign up|subscribe)\b/],
  ['follow', /^follow (?:us|me|him|her|them)/],
  ['follow', /^follow [^,;!?]{2,40} on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon)/],
  ['download', /^download (?:the|our) /],
  ['get', /^get (?:the|our) (?:latest|free|daily|weekly)/],
  ['get', /^get [^,;.!?]{2,40} on (?:twitter|facebook)/],
  ['join', /^join (?:the conversation|our)/],
  ['share', /^share (?:this|your (?:story|thoughts|views|experience))/],
  ['support help', /^(?:support us|support our|help us)\b/],
  ['do got', /^(?:do you have|got) an? (?:story|tip|news tip|question|issue with|complaint)\b/],
  ['fill', /^fill (?:out|in) (?:the|this|our) form\b/],
  ['have', /^have (?:a|you) (?:news )?(?:tip|got a)/],
  ['email', /^email (?:the author|us|him|her)/],
  ['contact', /^contact (?:the author|us|him|her|[^ ]+ at)/],
  ['become', /^become an? (?:subscriber|member|patron|supporter)\b/],
  ['already', /^already (?:an? )?(?:subscriber|member|subscribed)/],
  ['to', /^to (?:continue|keep) reading/],
  ['be', /^be the first to know/],
  ['was is', /^(?:was|is) this (?:page|article|information|answer|content) (?:helpful|useful)/],
  ['did', /^did you find (?:this|what)\b/],
  ['leer lee', /^(?:leer más|lee también)/],
  ['lire à', /^(?:à )?lire aussi/],
  ['lesen mehr', /^(?:lesen sie (?:auch|hier|dazu)|mehr zum thema)/],
  ['leggi', /^leggi anche/],
  ['leia', /^leia (?:também|mais)/],
  ['lees', /^lees ook/],
  ['читайте', /^читайте также/],
])

/** What stands under a text in the name of its owner. */
const opensNotice = byFirstWord([
  ['', /^(?:©|\(c\))/],
  ['copyright', /^copyright\b/],
  ['a', /^a version of this (?:article|story) appear/],
  ['our', /^our standards: /],
])
const notices = ['all rights reserved', 'may not be published, broadcast, rewritten']

/** What stands where something could not be shown, and around what was taken from elsewhere. */
const isPlaceholder = byFirstWord([
  ['media', /^media (?:playback is |caption)/],
  ['skip end', /^(?:skip|end of) \w+ (?:post|content|video)\b/],
  ['view', /^view this post on /],
  ['a', /^a post shared by /],
  ['your', /^your browser does/],
  ['image', /^image (?:copyright|caption|source|credit)\b/],
])

/** What asks for an address, and what guards the form; who posted an embedded post: "— Jo Reed (@joreed) March 4, 2024". */
const invitation = byLiteral([
  ['your inbox', /\b(?:to|in|into) your inbox\b/],
  ['newsletter', /\bsign up (?:here )?(?:for|to) (?:our|the|his|her|their)\b[^.]{0,60}\bnewsletters?\b/],
  ['recaptcha', /\bprotected by recaptcha\b/],
  [' (@', /^[—–-]{1,2} ?.{2,60} \(@\w{2,30}\)/],
])

/** That somebody pays for a guide's links; what others earn, or a sentence that is quoted, is of the story. */
const commission = /\b(?:earn|receive|get|make) (?:an? |some |a small |an affiliate )*commissions?\b/
const throughLinks =
  /\b(?:links?|purchases?|buy|retailers?)\b.{0,200}\b(?:we|us|our|this (?:page|site|article|story|post))\b|\b(?:we|us|our)\b.{0,200}\b(?:links?|purchases?|buy|retailers?)\b/

const disclosesCommission = (line: string): boolean =>
  line.includes('commission') && commission.test(line) && throughLinks.test(line) && !quotation.test(line)

/** Who wrote it and when, where it stands by itself. */
const tellsAuthor = byFirstWord([
  ['by', /^by\b.{0,80}$/],
  ['written', /^written by\b.{0,80}$/],
  ['additional reporting', /^(?:additional )?reporting by\b.{0,80}$/],
  ['posted', /^posted(?: by| on)?\b.{0,80}$/],
  ['published', /^published(?: (?:on|at|by))?\b.{0,80}$/],
  ['last updated modified reviewed', /^(?:last )?(?:updated|modified|reviewed)(?: (?:on|at|by))?\b.{0,80}$/],
  ['first', /^first published\b.{0,80}$/],
  ['0', /^\d{1,2} min(?:ute)?s? read\b.{0,80}$/],
  ['reading', /^reading time\b.{0,80}$/],
])
const dash = /^[—–-] ?/

/** When something was posted, where it stands by itself: "11:01", "10.05pm GMT", "2h ago". */
const isClock = byFirstWord([
  ['0', /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$/],
  ['0', /^\d{1,2} ?[ap]\.?m\.?$/],
  ['0', /^\d{1,3} ?(?:s|m|h|d|sec|secs|min|mins|minutes?|hrs?|hours?|days?) ago$/],
  ['just', /^just now$/],
])
const beforeClock = /^(?:updated|posted|published|at|on)[: ]*/

const writers =
  'reporter|reporters|correspondent|editor|writer|journalist|columnist|author|contributor|blogger|fellow|producer|photographer|professor|lecturer'
/** Who wrote it, in a sentence: "Jo Reed is a reporter who covers ports for The Herald." */
const bio = byLiteral([
  [writers, new RegExp(`^(?:[^ ]+ ){1,4}(?:is|was) (?:an?|the|our) (?:[^ ,.]+ ){0,5}?(?:${writers})\\b`)],
])
const ofAuthors =
  /\b(?:follow|twitter|email|e-mail|@\w+|covers|covering|covered|reports? on|writes|writing|contribut\w+|freelance|based in|joined|author of|newsletter|blog)\b|@\w/
const networks = 'twitter|x|facebook|instagram|threads|bluesky|mastodon'
/** How to reach who wrote it; no more than that where a sentence is quoted. */
const reach = byLiteral([
  ['can be reached', /\bcan be reached (?:at|on|via|by)/],
  ['fill out|fill in', /\bfill (?:out|in) (?:the|this|our) form\b/],
  ['reach ', /\breach [^.]{2,50} at [^ ]*[\d@]/],
  [
    'mail |write to|reach |contact |message ',
    /\b(?:e-?mail|write to|reach|contact|message) (?:him|her|them|me|us|the (?:author|reporter|writer|editor)s?)\b/,
  ],
  ['send ', /\bsend (?:him|her|them|me|us) (?:an? )?(?:e-?mail|message|tip)/],
  [
    ` on ${networks.replaceAll('|', '| on ')}`,
    new RegExp(`\\b(?:follow|find|join|like) [^.]{2,50} on (?:${networks})\\b`),
  ],
])

const quotation = /["“«]/

function tellsHowToReach(line: string): boolean {
  const [at, quoted] = [reach(line), line.search(quotation)]
  return at >= 0 && (quoted < 0 || at < quoted)
}

/** Longer lines are sentences whatever they open with. */
const pointerLimit = 200
const noticeLimit = 400

/** Whether a line sends the reader elsewhere. */
export const isPointer = (line: string): boolean => isFurniture(line) || pointsAway(line.toLowerCase())

/** Whether a line, by itself, belongs to the site and not to the story. */
export function isBoilerplate(line: string): boolean {
  if (line.length >= noticeLimit) return false
  const lower = line.toLowerCase()
  if (
    isFurniture(line) ||
    opensNotice(lower) ||
    notices.some((words) => lower.includes(words)) ||
    disclosesCommission(lower)
  )
    return true
  return (
    line.length < pointerLimit &&
    (pointsAway(lower) ||
      isClock(lower.replace(beforeClock, '')) ||
      isCredit(lower) ||
      !hasLetterOrDigit(lower) ||
      isPlaceholder(lower) ||
      invitation(lower) >= 0)
  )
}

/** Whether a line at a text's end tells who wrote it. */
export function isBio(line: string): boolean {
  const lower = line.toLowerCase()
  return line.length < noticeLimit && (tellsHowToReach(lower) || (bio(lower) >= 0 && ofAuthors.test(lower)))
}

/** Whether a line tells who wrote or updated the text, as it stands above or below one. */
export const isByline = (line: string): boolean =>
  line.length < pointerLimit &&
  !/[.!?]["”’]?$/.test(line) &&
  tellsAuthor(line.toLowerCase().replace(dash, ''))
