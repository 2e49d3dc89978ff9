/** What is not where it belongs, in words: texts that are cut off or run out of their box, controls that lie on others. */
export function layoutFaults(): string[] {
  const root = document.documentElement
  const faults =
    root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth - innerWidth} px too wide`] : []
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isShown)
  const controls = all.filter((element) => element.matches('button, a, input, select, textarea, summary'))
  for (const element of all)
    faults.push(...cutOff(element), ...textsOutside(element), ...brokenWords(element))
  for (const control of controls) faults.push(...onTopOf(control, controls))
  for (const field of controls.filter((control) => control instanceof HTMLInputElement))
    faults.push(...placeholderCut(field))
  for (const bar of document.querySelectorAll<HTMLElement>('.bar')) faults.push(...underBar(bar, all))
  return faults
}

/** Parts of a pixel are no fault. */
const slack = 1

const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  element.closest('[inert], .unseen, [hidden]') === null

const called = (element: Element): string =>
  `<${element.localName} class="${element.className}">${element.textContent?.slice(0, 60)}`

/** What a box hides: sideways nothing, downwards only what scrolls, or a quotation that is clamped. */
function cutOff(element: HTMLElement): string[] {
  const { overflowY, overflowX } = getComputedStyle(element)
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
  // A dot stands outside its line on purpose, where it is clipped.
  const hidesSideways = overflowX !== 'visible' && overflowX !== 'clip'
  if (hidesSideways && scrollWidth > clientWidth + slack)
    return [`${scrollWidth - clientWidth} px too wide: ${called(element)}`]
  const hides = overflowY === 'hidden' && element.closest('[lang="en"]') === null
  return hides && scrollHeight > clientHeight + slack ? [`cut off below: ${called(element)}`] : []
}

/** Lines of its own text that leave the box that it stands in. */
function textsOutside(element: HTMLElement): string[] {
  const box = blockAround(element).getBoundingClientRect()
  const left = Math.max(box.left, 0)
  const right = Math.min(box.right, innerWidth)
  return linesOf(element)
    .filter((line) => line.left < left - slack || line.right > right + slack)
    .map((line) => `text from ${line.left} to ${line.right} in ${left} to ${right}: ${called(element)}`)
}

function linesOf(element: HTMLElement): DOMRect[] {
  const range = document.createRange()
  return [...element.childNodes]
    .filter((node) => node instanceof Text && node.data.trim() !== '')
    .flatMap((node) => {
      range.selectNodeContents(node)
      return [...range.getClientRects()].filter(({ width }) => width > slack)
    })
}

/** What the edges of a page take of its narrowest line, in CSS pixels. */
const margins = 40

/** Words of the interface that are torn apart, though they are no longer than a line. */
function brokenWords(element: HTMLElement): string[] {
  // Names of hosts have no better places to break.
  if (element.closest('[lang="en"], .site')) return []
  const range = document.createRange()
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .flatMap((node) =>
      [...node.data.matchAll(/\p{L}{2,14}/gu)].flatMap(({ 0: word, index }) => {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const parts = [...range.getClientRects()]
        const width = parts.reduce((sum, part) => sum + part.width, 0)
        const tops = new Set(parts.map(({ top }) => Math.round(top)))
        return tops.size > 1 && width < innerWidth - margins
          ? [`“${word}” is torn apart: ${called(element)}`]
          : []
      }),
    )
}

function blockAround(element: HTMLElement): HTMLElement {
  let block = element
  while (/^(?:inline|contents)$/.test(getComputedStyle(block).display) && block.parentElement)
    block = block.parentElement
  return block
}

/** A field's hint, which no box grows with: it may end in an ellipsis, for its label has all of it. */
function placeholderCut(field: HTMLInputElement): string[] {
  if (field.placeholder === '' || field.value !== '') return []
  const { font, paddingLeft, paddingRight, textOverflow } = getComputedStyle(field)
  if (textOverflow === 'ellipsis') return []
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return ['texts cannot be measured']
  context.font = font
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  const { width } = context.measureText(field.placeholder)
  return width > room + slack ? [`${width - room} px too long: ${field.placeholder}`] : []
}

/** Controls that a control covers. */
function onTopOf(control: HTMLElement, controls: readonly HTMLElement[]): string[] {
  const layer = layerOf(control)
  return controls
    .slice(controls.indexOf(control) + 1)
    .filter((other) => layerOf(other) === layer && !control.contains(other))
    .filter((other) => [...control.getClientRects()].some((rect) => meets(rect, other)))
    .map((other) => `${called(control)} lies on ${called(other)}`)
}

/** What stands over the rest, or scrolls under it, is no neighbour of it. */
const layerOf = (element: HTMLElement): Element | null =>
  element.closest('.layer, .undo, .card-panel, .scroll, .bar, .sheet, .colophon, .masthead')

/** Texts that a card's own buttons lie on, before it is scrolled. */
function underBar(bar: HTMLElement, all: readonly HTMLElement[]): string[] {
  const buttons = [...bar.querySelectorAll('button')]
  const texts = all.filter((element) => bar.parentElement?.contains(element) && !bar.contains(element))
  return texts.flatMap((element) =>
    buttons
      .filter((button) => linesOf(element).some((line) => meets(line, button)))
      .map((button) => `${called(button)} lies on ${called(element)}`),
  )
}

function meets(rect: DOMRect, element: HTMLElement): boolean {
  return [...element.getClientRects()].some(
    (other) =>
      Math.min(rect.right, other.right) - Math.max(rect.left, other.left) > slack &&
      Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top) > slack,
  )
}
