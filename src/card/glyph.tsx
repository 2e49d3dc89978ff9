/** Drawn in the text's colour, 16 × 16, so that they work in forced colours too. */
const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4M6.7 2.5 6.3 7 4.5 9v.5h7V9L9.7 7l-.4-4.5M8 9.5v4',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  show: 'M8 1.5v3m0 7v3M1.5 8h3m7 0h3M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
} as const

export function Glyph({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg
      class={`glyph ${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
