/**
 * Listens for what the reader does. Events that a page makes itself are not heard: a page could open cards by them, and
 * measure what stands in them.
 */
export function onTrusted<Type extends keyof WindowEventMap>(
  target: EventTarget,
  type: Type,
  heard: (event: WindowEventMap[Type]) => void,
  options: AddEventListenerOptions,
): void {
  target.addEventListener(type, (event) => isReaders(event) && heard(event as WindowEventMap[Type]), options)
}

const isReaders = ({ isTrusted }: Event): boolean => isTrusted
