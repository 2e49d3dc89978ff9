/** What would be markup, in CommonMark or in what Obsidian adds to it: emphasis, links, tags, comments, formulas, entities. */
const markup = /[\\`*_[\]<>#|$^~]|(?<=\])\(|&(?=[#a-z\d])|=(?==)|(?<==)=|%(?=%)|(?<=%)%/gi

/** Words of an article as Markdown that shows them as they are, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(markup, '\\$&')
