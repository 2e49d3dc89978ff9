import { isFurniture } from '../text/furniture.ts'

/** All patterns here read lower-cased lines. Openings of lines that send the reader elsewhere; what follows is another story's headline, or a form. */
const pointer =
  /^(?:read (?:more|also|next|the full)|also read|see also|more(?: on this| from [^.:]{2,40})?:|related(?: (?:stories|story|articles?|coverage|news|content|links?))?(?::|$)|recommended(?::|$)|don['’]?t miss|watch(?: (?:now|live|the video))?:|listen(?: now)?:|click here|sign up\b|subscribe\b|follow (?:us|me|him|her|them|[^,;!?]{2,40} on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon))|download (?:the|our) |get (?:the|our) (?:latest|free|daily|weekly)|get [^,;.!?]{2,40} on (?:twitter|facebook)|join (?:the conversation|our)|share this|support (?:us|our)\b|help us\b|share your (?:story|thoughts|views|experience)|(?:do you have|got) an? (?:story|tip|news tip|question|issue with|complaint)\b|fill (?:out|in) (?:the|this|our) form\b|have (?:a|you) (?:news )?(?:tip|got a)|email (?:the author|us|him|her)|contact (?:the author|us|him|her|[^ ]+ at)|become an? (?:subscriber|member|patron|supporter)\b|already (?:an? )?(?:subscriber|member|subscribed)|to (?:continue|keep) reading|be the first to know|(?:was|is) this (?:page|article|information|answer|content) (?:helpful|useful)|did you find (?:this|what)\b|leer más|lee también|lire aussi|à lire aussi|lesen sie (?:auch|hier|dazu)|mehr zum thema|leggi anche|leia (?:também|mais)|lees ook|читайте также)/

/** What stands under a text in the name of its owner. */
const notice =
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be published, broadcast, rewritten\b|^a version of this (?:article|story) appear|^our standards: /

/** What stands where something could not be shown, and around what was taken from elsewhere. */
const placeholder =
  /^(?:media playback is |(?:skip|end of) \w+ (?:post|content|video)\b|view this post on |a post shared by |your browser does|image (?:copyright|caption|source|credit)\b|media caption)/

/** Whose picture a caption tells of, at its end. */
const credit =
  /(?:\((?:ap |file |stock )?(?:photos?|images?|pictures?|illustration|screenshot|courtesy|credit)\b[^()]{0,80}\)|\b(?:photo|photograph|image|picture|illustration)(?: (?:by|credit|courtesy(?: of)?))?: ?[^.:]{2,60}|^(?:featured |cover |header |main )?(?:photo|image|photograph|picture|illustration)s?(?: credit| courtesy)?(?: by| via| courtesy of|:) [^.]{2,60}|\b(?:getty images|shutterstock|istock|ap photo)(?:\/[^.]{2,40})?\)?)$/

/** What asks for an address, and what guards the form. */
const inbox =
  /\b(?:to|in|into) your inbox\b|\bsign up (?:here )?(?:for|to) (?:our|the|his|her|their)\b[^.]{0,60}\bnewsletters?\b|\bprotected by recaptcha\b/

/** A line of its own between parts. */
const rule = /^[^\p{L}\p{N}]*$/u

/** Who wrote it and when, where it stands by itself. */
const byline =
  /^(?:[—–-] ?)?(?:by|written by|(?:additional )?reporting by|posted by|published(?: (?:on|at|by))?|(?:last )?(?:updated|modified|reviewed)(?: (?:on|at|by))?|first published|posted(?: on)?|\d{1,2} min(?:ute)?s? read|reading time)\b.{0,80}$/

/** When something was posted, where it stands by itself: "11:01", "10.05pm GMT", "2h ago". */
const clock =
  /^(?:(?:updated|posted|published|at|on)[: ]*)?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d{1,2} ?[ap]\.?m\.?|\d{1,3} ?(?:s|m|h|d|sec|secs|min|mins|minutes?|hrs?|hours?|days?) ago|just now)$/

/** Who posted an embedded post, and when: "— Jo Reed (@joreed) March 4, 2024". */
const handle = /^[—–-]{1,2} ?.{2,60} \(@\w{2,30}\)/

/** Who wrote it, in a sentence: "Jo Reed is a reporter who covers ports for The Herald." */
const bio =
  /^(?:[^ ]+ ){1,4}(?:is|was) (?:an?|the|our) (?:[^ ,.]+ ){0,5}?(?:reporters?|correspondent|editor|writer|journalist|columnist|author|contributor|blogger|fellow|producer|photographer|professor|lecturer)\b/
const ofAuthors =
  /\b(?:follow|twitter|email|e-mail|@\w+|covers|covering|covered|reports? on|writes|writing|contribut\w+|freelance|based in|joined|author of|newsletter|blog)\b|@\w/
/** How to reach who wrote it; no more than that where a sentence is quoted. */
const reach =
  /^[^“"«]*?\b(?:can be reached (?:at|on|via|by)|fill (?:out|in) (?:the|this|our) form\b|reach [^.]{2,50} at [^ ]*[\d@]|(?:e-?mail|write to|reach|contact|message) (?:him|her|them|me|us|the (?:author|reporter|writer|editor)s?)\b|send (?:him|her|them|me|us) (?:an? )?(?:e-?mail|message|tip)|(?:follow|find|join|like) [^.]{2,50} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon)\b)/

/** Longer lines are sentences whatever they open with. */
const pointerLimit = 200
const noticeLimit = 400

/** Whether a line sends the reader elsewhere. */
export const isPointer = (line: string): boolean => isFurniture(line) || pointer.test(line.toLowerCase())

/** Whether a line, by itself, belongs to the site and not to the story. */
export function isBoilerplate(line: string): boolean {
  if (line.length >= noticeLimit) return false
  const lower = line.toLowerCase()
  if (isFurniture(line) || notice.test(lower)) return true
  return (
    line.length < pointerLimit &&
    [pointer, clock, placeholder, credit, handle, inbox, rule].some((pattern) => pattern.test(lower))
  )
}

/** Whether a line at a text's end tells who wrote it. */
export function isBio(line: string): boolean {
  const lower = line.toLowerCase()
  return line.length < noticeLimit && (reach.test(lower) || (bio.test(lower) && ofAuthors.test(lower)))
}

/** Whether a line tells who wrote or updated the text, as it stands above or below one. */
export const isByline = (line: string): boolean =>
  line.length < pointerLimit && !/[.!?]["”’]?$/.test(line) && byline.test(line.toLowerCase())
