import { byFirstWord } from './first-word.ts'

/** What may close a line without being of its words. */
const closing = '[.:…>»\\s]*$'
/** Behind such words a colon or a bar leads to another page's title. */
const title = ' ?[:»|—–] .{1,160}'

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}${closing}`)

/**
 * Lines that belong to the page and not to the article, as they survive in copied text. They are matched whole: a
 * paragraph that merely mentions an advertisement is none.
 */
const matches = byFirstWord([
  ['advertisement advertisements', whole('advertisements?')],
  ['advert promoted print email tweet loading', whole('(?:advert|promoted|print|email|tweet|loading)')],
  ['image video photo photos gallery', whole('(?:image|video|photos?|gallery)')],
  ['sponsored', whole('sponsored(?: content)?')],
  ['add leave post', whole('(?:add|leave|post) a comment')],
  ['comment comments', whole('comments?(?: \\(\\d+\\))?')],
  ['share', whole('share(?: this(?: article| story| page)?)?')],
  ['read', whole(`read(?: (?:more|next|also)(?:${title})?|${title})`)],
  ['also', whole(`also read${title}`)],
  ['see', whole(`see also${title}`)],
  ['related', whole(`related(?: (?:articles|stories|topics|content)|${title})?`)],
  ['watch listen', whole(`(?:watch|listen)${title}`)],
  ['more', whole(`more(?: on this story| from .{1,40}|${title})`)],
  ['recommended', whole('recommended(?: for you)?')],
  ['sign', whole(`sign up${title}`)],
  ['sign subscribe', whole('(?:sign up|subscribe)(?: (?:now|today|here|to .{1,60}|for .{1,60}))?')],
  ['follow', whole('follow us(?: on .{1,40})?')],
  ['e', whole('e-mail')],
  ['continue', whole('continue reading(?: the main story)?')],
  [
    'story article',
    whole(
      '(?:story|article) continues (?:below|after)(?: (?:this |the |an )?(?:ad|advert|advertisement|sponsor(?:ed)? message))?',
    ),
  ],
  ['remove', whole('remove ads')],
  ['skip', whole('skip (?:to .{1,40}|advertisement)')],
  ['most', whole('most (?:read|popular|viewed)')],
  ['back', whole('back to top')],
])

/** Whether a line, by itself, is page furniture such as "Advertisement" or "Add a comment". */
export const isFurniture = (line: string): boolean => matches(line.trim().toLowerCase())
