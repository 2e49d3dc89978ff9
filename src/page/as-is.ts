const views = new WeakMap<Node, Node>()

/**
 * A node as its interface has it. The fields of a form hide what the form itself is and does (`<input name="closest">`),
 * in Chromium from extensions too; the prototypes' accessors are not hidden. To be asked and thrown away: the view is
 * another object than the node, so it is none to compare with, to look up by, or to hand on.
 */
export function asIs<Any extends Node>(node: Any): Any {
  if (Object.getPrototypeOf(node)[Symbol.toStringTag] !== 'HTMLFormElement') return node
  const known = views.get(node) ?? new Proxy({} as Node, { get: (_, name) => ofPrototype(node, name) })
  views.set(node, known)
  return known as Any
}

function ofPrototype(node: Node, name: string | symbol): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node), name, node)
  return typeof value === 'function' ? value.bind(node) : value
}
