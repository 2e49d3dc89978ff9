import { isFurniture } from '../text/furniture.ts'

/** Openings of lines that send the reader elsewhere; what follows is another story's headline, or a form. */
const pointer =
  /^(?:read (?:more|also|next|the full)|also read|see also|more(?: on this)?:|related(?: (?:stories|story|articles?|coverage|news|content|links?))?(?::|$)|recommended(?::|$)|don['’]?t miss|watch(?: (?:now|live|the video))?:|listen(?: now)?:|click here|sign up|subscribe|follow (?:us|me|him|her|them|[\p{L}.@ ]{2,40} on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon))|download (?:the|our) |get (?:the|our) (?:latest|free|daily|weekly)|join (?:the conversation|our)|share this|support (?:us|our)|help us|have (?:a|you) (?:news )?(?:tip|got a)|email (?:the author|us|him|her)|contact (?:the author|us|him|her|[\p{L}.]+ at)|leer más|lee también|lire aussi|à lire aussi|lesen sie (?:auch|hier|dazu)|mehr zum thema|leggi anche|leia (?:também|mais)|lees ook|читайте также)/iu

/** What stands under a text in the name of its owner. */
const notice =
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be published, broadcast, rewritten\b/iu

/** Who wrote it and when, where it stands by itself. */
const byline =
  /^(?:by|written by|reporting by|posted by|published(?: (?:on|at|by))?|(?:last )?(?:updated|modified|reviewed)(?: (?:on|at|by))?|first published|posted(?: on)?|\d{1,2} min(?:ute)?s? read|reading time)\b.{0,80}$/iu

/** Longer lines are sentences whatever they open with. */
const pointerLimit = 200
const noticeLimit = 400

/** Whether a line, by itself, belongs to the site and not to the story. */
export const isBoilerplate = (line: string): boolean =>
  isFurniture(line) ||
  (line.length < pointerLimit && pointer.test(line)) ||
  (line.length < noticeLimit && notice.test(line))

/** Whether a line tells who wrote or updated the text, as it stands above or below one. */
export const isByline = (line: string): boolean => byline.test(line) && !/[.!?]["”’]?$/.test(line)
