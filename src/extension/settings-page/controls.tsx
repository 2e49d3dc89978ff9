import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Glyph } from '../../card/glyph.tsx'

interface GroupProps {
  readonly title: string
  readonly note?: string | undefined
  /** Nothing here can be changed. */
  readonly fixed?: boolean
  readonly children: ComponentChildren
}

/** Choices that belong together. */
export function Group({ title, note, fixed, children }: GroupProps) {
  return (
    <fieldset disabled={fixed}>
      <legend>{title}</legend>
      {note && <p class="note">{note}</p>}
      {children}
    </fieldset>
  )
}

interface ChoiceProps<Option extends string> {
  readonly name: string
  readonly options: readonly Option[]
  readonly chosen: Option
  readonly word: (option: Option) => string
  readonly choose: (option: Option) => void
}

/** One of several. */
export function Choice<Option extends string>({ name, options, chosen, word, choose }: ChoiceProps<Option>) {
  return (
    <>
      {options.map((option) => (
        <label key={option} class="option">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => choose(option)}
          />
          <span>{word(option)}</span>
        </label>
      ))}
    </>
  )
}

interface CheckProps {
  readonly on: boolean
  readonly change: (on: boolean) => void
  readonly note?: string
  readonly children: ComponentChildren
}

/** One that is on or off. */
export function Check({ on, change, note, children }: CheckProps) {
  const id = useId()
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={on}
        aria-describedby={note && id}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {children}
        {note && (
          <span class="note" id={id}>
            {note}
          </span>
        )}
      </span>
    </label>
  )
}

/** Entries of a list that are shown unasked: thousands take a browser a second at each click. */
export const mostShown = 100

/** Takes one entry out of a list. */
export function Remove({ label, remove }: { readonly label: string; readonly remove: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={remove}>
      <Glyph name="close" />
    </button>
  )
}
