/** Every credit has one of these in it. */
const picture = /photo|image|picture|illustration|screenshot|courtesy|credit|shutterstock|istock/

const inBrackets =
  /^(?:ap |file |stock )?(?:photos?|images?|pictures?|illustration|screenshot|courtesy|credit)\b/
const mostInBrackets = 100

const beforeColon = /\b(?:photo|photograph|image|picture|illustration)(?: (?:by|credit|courtesy(?: of)?))?$/
const afterColon = /^ ?[^.]{2,60}$/

const opening =
  /^(?:featured |cover |header |main )?(?:photo|image|photograph|picture|illustration)s?(?: credit| courtesy)?(?: by| via| courtesy of|:) [^.]{2,60}$/
const agency = /\b(?:getty images|shutterstock|istock|ap photo)(?:\/[^.]{2,40})?\)?$/

/** Whether a line in lower case says at its end whose picture it tells of. */
export function isCredit(line: string): boolean {
  if (!picture.test(line)) return false
  const bracket = line.lastIndexOf('(') + 1
  if (line.endsWith(')') && bracket > 0 && line.length - bracket < mostInBrackets) {
    const inside = line.slice(bracket, -1)
    if (!inside.includes(')') && inBrackets.test(inside)) return true
  }
  const colon = line.lastIndexOf(':')
  if (colon > 0 && beforeColon.test(line.slice(0, colon)) && afterColon.test(line.slice(colon + 1)))
    return true
  return opening.test(line) || agency.test(line)
}
