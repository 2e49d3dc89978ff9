import { quoted } from './quoted.ts'

/** Stands for what is filled in: no message has it. A noncharacter would not do: Chromium loads no script that holds one. */
const gap = '\ue000'

interface FilledProps {
  /** The message, with something filled in. */
  readonly message: (substitution: string) => string
  /** The article's words that are. */
  readonly said: string
}

/** A message of the interface around words of the article. */
export function Filled({ message, said }: FilledProps) {
  const [before, ...rest] = message(gap).split(gap)
  return (
    <>
      {before}
      {rest.map((after, index) => (
        <span key={index}>
          <bdi {...quoted}>{said}</bdi>
          {after}
        </span>
      ))}
    </>
  )
}
