import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { type ESTree, parseSync, Visitor } from 'vite'
import type { Span } from '../../src/text/span.ts'

export type MutantKind = 'condition' | 'comparison' | 'logic' | 'number' | 'early return' | 'word' | 'pattern'

/** One small break of a module: `span` of its source reads `replacement` instead. */
export interface Mutant extends Span {
  readonly kind: MutantKind
  readonly replacement: string
}

const swapped: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
}

/**
 * Every mutant of a TypeScript module: a condition negated, an operator swapped for its neighbour, a number one more or less,
 * an early return dropped, an entry of a list of words or an alternative of a pattern left out. Conditions of loops stay, since
 * most of their mutants never end. So does what changes nothing: the examples on a rule's row, and the number that TypeScript asks
 * for where an element of a list might be missing.
 */
export function mutantsOf(source: string, fileName: string): Mutant[] {
  const mutants: Mutant[] = []
  const without = new Set<ESTree.Node>()
  const add = (kind: MutantKind, { start, end }: Span, replacement: string) =>
    mutants.push({ kind, start, end, replacement })
  const negate = ({ start, end }: Span) => add('condition', { start, end }, `!(${source.slice(start, end)})`)
  /** The entries of a text between its quotation marks. */
  const addEntries = ({ start, end }: Span) => {
    for (const entry of listed(source.slice(start + 1, end - 1)))
      add('word', { start: start + 1 + entry.start, end: start + 1 + entry.end }, '')
  }
  /** The alternatives of a pattern, behind the mark that it begins with. */
  const addAlternatives = ({ start }: Span, pattern: string, flags: string) => {
    for (const span of alternatives(pattern, flags))
      add('pattern', { start: start + 1 + span.start, end: start + 1 + span.end }, '')
  }
  const last = () => mutants.at(-1)
  /** Swaps the operator between two operands. */
  const swap = (kind: MutantKind, operator: string, left: Span, right: Span) => {
    const replacement = swapped[operator]
    if (!replacement) return
    const between = source.slice(left.end, right.start).replace(comments, ({ length }) => ' '.repeat(length))
    const start = left.end + between.indexOf(operator)
    add(kind, { start, end: start + operator.length }, replacement)
  }
  new Visitor({
    IfStatement(node) {
      negate(node.test)
      if (isEarlyReturn(node.consequent) && !node.alternate) add('early return', node.consequent, '{}')
    },
    ConditionalExpression: ({ test }) => negate(test),
    BinaryExpression: ({ operator, left, right }) => swap('comparison', operator, left, right),
    LogicalExpression({ operator, left, right }) {
      swap('logic', operator, left, right)
      if (operator === '??' && isOfElement(left)) without.add(right)
    },
    // `-1` is a number behind an operator.
    UnaryExpression(node) {
      if (without.has(node)) without.add(node.argument)
    },
    Property({ key, value }) {
      if (isNamed(key, 'yes') || isNamed(key, 'no')) without.add(value)
    },
    Literal(node) {
      if (typeof node.value === 'number' && !without.has(node))
        for (const step of [1, -1]) add('number', node, `(${node.value + step})`)
      if ('regex' in node) addAlternatives(node, node.regex.pattern, node.regex.flags)
    },
    ArrayExpression(node) {
      const { elements } = node
      if (without.has(node) || elements.length < 2 || !elements.every(isString)) return
      elements.forEach((element, i) => {
        const next = elements[i + 1]
        if (element) add('word', { start: element.start, end: next?.start ?? element.end }, '')
      })
    },
    CallExpression({ callee }) {
      if (callee.type === 'MemberExpression' && isString(callee.object) && isNamed(callee.property, 'split'))
        addEntries(callee.object)
    },
    TaggedTemplateExpression({ tag, quasi }) {
      if (!isNamed(tag, 'letterPattern') && !isNamed(tag, 'letterPatternAnyCase')) return
      without.add(quasi)
      const [whole, more] = quasi.quasis
      if (whole && !more) addAlternatives(quasi, whole.value.raw, 'u')
    },
    TemplateLiteral(node) {
      if (node.expressions.length === 0 && !without.has(node)) addEntries(node)
    },
    // What types say is gone when the program runs.
    'TSLiteralType:exit': (type) => {
      while (last()?.kind === 'number' && type.start <= (last()?.start ?? 0)) mutants.pop()
    },
  }).visit(parseSync(fileName, source).program)
  return mutants.filter((mutant) => parseSync(fileName, mutated(source, mutant)).errors.length === 0)
}

/** The source with its mutant in place. */
export const mutated = (source: string, { start, end, replacement }: Mutant): string =>
  source.slice(0, start) + replacement + source.slice(end)

/** The first `count` mutants when the kinds, and those of each kind, come in the order that `shuffle` gives them. */
export function sample(
  mutants: readonly Mutant[],
  count: number,
  shuffle: <T>(list: readonly T[]) => T[],
): Mutant[] {
  const kinds = shuffle([...new Set(mutants.map(({ kind }) => kind))])
  const ranked = kinds.flatMap((kind) =>
    shuffle(mutants.filter((mutant) => mutant.kind === kind)).map((mutant, rank) => ({ mutant, rank })),
  )
  // The sort is stable: one of each kind, then a second one. A list of four hundred words would crowd out all else.
  const inTurn = ranked.toSorted((a, b) => a.rank - b.rank).map(({ mutant }) => mutant)
  return inTurn.slice(0, count).sort((a, b) => a.start - b.start)
}

const comments = /\/\*.*?\*\/|\/\/[^\n]*/gs

const isString = (node: ESTree.Node | null): boolean =>
  node?.type === 'Literal' && typeof node.value === 'string'

const isNamed = (node: ESTree.Node, name: string): boolean => node.type === 'Identifier' && node.name === name

/** Whether an expression is an element of a list, or a property of one: `list[i]`, `list[i]?.start`. */
const isOfElement = (node: ESTree.Node): boolean =>
  node.type === 'ChainExpression'
    ? isOfElement(node.expression)
    : node.type === 'MemberExpression' && (node.computed || isOfElement(node.object))

const isEarlyReturn = (node: ESTree.Statement): boolean =>
  node.type === 'ReturnStatement' ||
  node.type === 'ContinueStatement' ||
  (node.type === 'BlockStatement' && node.body.length === 1 && node.body.every(isEarlyReturn))

/** The entries of a list that is written as text, with what parts them: commas, or spaces where there are none. */
function listed(text: string): Span[] {
  const entry = text.includes(',') ? /[^\s,][^,]*(?:,|$)/g : /\S+(?:\s|$)/g
  const found = [...text.matchAll(entry)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return found.length > 2 ? found : []
}

/** The alternatives of a pattern that has several, each with one of the bars beside it. */
function alternatives(pattern: string, flags: string): Span[] {
  const found: Span[] = []
  const choose = ({ alternatives }: { alternatives: readonly Span[] }) => {
    if (alternatives.length < 2) return
    alternatives.forEach(({ start, end }, i) => {
      found.push(i === 0 ? { start, end: end + 1 } : { start: start - 1, end })
    })
  }
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, unicode), {
    onPatternEnter: choose,
    onGroupEnter: choose,
    onCapturingGroupEnter: choose,
    onAssertionEnter: (assertion) => 'alternatives' in assertion && choose(assertion),
  })
  return found
}
