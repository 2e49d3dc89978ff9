/** What is printed, with the offsets of all its spans led elsewhere: to those of the text as it was given. */
export function withSpans<Value>(value: Value, lead: (offset: number) => number): Value {
  if (Array.isArray(value)) return value.map((one) => withSpans(one, lead)) as Value
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, one]) => [
    key,
    typeof one === 'number' && (key === 'start' || key === 'end') ? lead(one) : withSpans(one, lead),
  ])
  return Object.fromEntries(fields) as Value
}
