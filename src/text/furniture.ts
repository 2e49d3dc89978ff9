/**
 * Lines that belong to the page and not to the article, as they survive in copied text. They are matched whole: a
 * paragraph that merely mentions an advertisement is none.
 */
const furniture =
  /^(?:advertisements?|advert|sponsored(?: content)?|promoted|add a comment|(?:leave|post) a comment|comments?(?: \(\d+\))?|share(?: this(?: article| story| page)?)?|read (?:more|next|also)|(?:(?:also )?read|read (?:more|next|also)|see also|related|watch|listen|more|sign up) ?[:»|—–] .{1,160}|related(?: (?:articles|stories|topics|content))?|recommended(?: for you)?|more (?:on this story|from .{1,40})|(?:sign up|subscribe)(?: (?:now|today|here|to .{1,60}|for .{1,60}))?|follow us(?: on .{1,40})?|print|e-?mail|tweet|continue reading(?: the main story)?|(?:story|article) continues (?:below|after)(?: (?:this |the |an )?(?:ad|advert|advertisement|sponsor(?:ed)? message))?|remove ads|skip (?:to .{1,40}|advertisement)|most (?:read|popular|viewed)|back to top|image|video|photos?|gallery|loading)[.:…>»\s]*$/iu

/** Whether a line, by itself, is page furniture such as "Advertisement" or "Add a comment". */
export const isFurniture = (line: string): boolean => furniture.test(line.trim())
