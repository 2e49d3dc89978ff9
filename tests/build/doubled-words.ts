import { type ESTree, parseSync, Visitor } from 'vite'

/**
 * What the lists of a program hold twice. Lists are the entries of an array, be they strings or rows, a string that is split
 * or made a set where it stands, and in data tables (`*-data.ts`) every long string, for there another file splits it.
 */
export function doubledWords(code: string, file: string): string[] {
  const { program, errors } = parseSync(file, code)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const found: string[] = []
  const look = (items: readonly string[]) => found.push(...twice(items))
  // What is an entry of an array is no list of its own: a pattern, a row of a table.
  const entries = new Set<ESTree.Node>()
  const long = (node: ESTree.Node) => {
    const text = stringOf(node) ?? ''
    if (!file.endsWith('-data.ts') || entries.has(node) || text.split(/[\s|,]+/).length < shortestList) return
    listsIn(text).forEach(look)
  }
  new Visitor({
    ArrayExpression(node) {
      const own = node.elements.filter((element) => element !== null)
      for (const element of own) entries.add(element)
      if (entries.has(node)) return
      look(own.filter(isEntry).map((entry) => stringOf(entry) ?? code.slice(entry.start, entry.end)))
    },
    CallExpression({ callee, arguments: [argument] }) {
      if (!argument) return
      if (callee.type === 'Identifier' && callee.name === 'wordSet') {
        look((stringOf(argument) ?? '').split(/\s+/))
      } else if (
        callee.type === 'MemberExpression' &&
        code.slice(callee.property.start, callee.end) === 'split'
      ) {
        const by = argument.type === 'Literal' ? argument.value : undefined
        if (typeof by === 'string' || by instanceof RegExp) look((stringOf(callee.object) ?? '').split(by))
      }
    },
    // A tagged one is a pattern.
    TaggedTemplateExpression: ({ quasi }) => void entries.add(quasi),
    Literal: long,
    TemplateLiteral: long,
  }).visit(program)
  return [...new Set(found)]
}

/** In words: a shorter string of a data table may be a sentence, such as the reason for a label. */
const shortestList = 12

/** Rows are divided by lines or bars and may begin with a key and a colon; phrases by commas; words by spaces. */
function listsIn(text: string): readonly (readonly string[])[] {
  if (!/[|:]/.test(text)) return [text.split(text.includes(',') ? /[,\n]/ : /\s+/)]
  const rows = text.split(/[|\n]/)
  const keyed = rows.filter((row) => row.includes(':'))
  return [rows, ...keyed.flatMap((row) => listsIn(row.slice(row.indexOf(':') + 1).replaceAll(':', ' ')))]
}

const isEntry = (node: ESTree.Node): boolean =>
  node.type === 'ArrayExpression' || stringOf(node) !== undefined

function stringOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

function twice(items: readonly string[]): string[] {
  const seen = new Set<string>()
  return items.map((item) => item.trim()).filter((item) => item !== '' && (seen.has(item) || !seen.add(item)))
}
