import { isFurniture } from '../text/furniture.ts'

/** All patterns here read lower-cased lines. Openings of lines that send the reader elsewhere; what follows is another story's headline, or a form. */
const pointer =
  /^(?:read (?:more|also|next|the full)|also read|see also|more(?: on this)?:|related(?: (?:stories|story|articles?|coverage|news|content|links?))?(?::|$)|recommended(?::|$)|don['’]?t miss|watch(?: (?:now|live|the video))?:|listen(?: now)?:|click here|sign up|subscribe|follow (?:us|me|him|her|them|[^,;!?]{2,40} on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon))|download (?:the|our) |get (?:the|our) (?:latest|free|daily|weekly)|join (?:the conversation|our)|share this|support (?:us|our)\b|help us\b|share your (?:story|thoughts|views|experience)|(?:do you have|got) an? (?:story|tip|news tip|question|issue with|complaint)\b|fill (?:out|in) (?:the|this|our) form\b|have (?:a|you) (?:news )?(?:tip|got a)|email (?:the author|us|him|her)|contact (?:the author|us|him|her|[^ ]+ at)|leer más|lee también|lire aussi|à lire aussi|lesen sie (?:auch|hier|dazu)|mehr zum thema|leggi anche|leia (?:também|mais)|lees ook|читайте также)/

/** What stands under a text in the name of its owner. */
const notice =
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be published, broadcast, rewritten\b/

/** Who wrote it and when, where it stands by itself. */
const byline =
  /^(?:by|written by|reporting by|posted by|published(?: (?:on|at|by))?|(?:last )?(?:updated|modified|reviewed)(?: (?:on|at|by))?|first published|posted(?: on)?|\d{1,2} min(?:ute)?s? read|reading time)\b.{0,80}$/

/** Longer lines are sentences whatever they open with. */
const pointerLimit = 200
const noticeLimit = 400

/** Whether a line, by itself, belongs to the site and not to the story. */
export function isBoilerplate(line: string): boolean {
  if (line.length >= noticeLimit) return false
  const lower = line.toLowerCase()
  return isFurniture(line) || (line.length < pointerLimit && pointer.test(lower)) || notice.test(lower)
}

/** Whether a line tells who wrote or updated the text, as it stands above or below one. */
export const isByline = (line: string): boolean =>
  line.length < pointerLimit && !/[.!?]["”’]?$/.test(line) && byline.test(line.toLowerCase())
