/** Short things told in a row, each running its own way. */
export function Dotted({ parts }: { readonly parts: readonly (string | false | null | undefined)[] }) {
  return (
    <>
      {parts.filter(Boolean).map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </>
  )
}
