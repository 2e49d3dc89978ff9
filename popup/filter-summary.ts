import type { Summary } from '../src/view/summary.ts'

/** The claims and the cast that have all words of a query in what is shown of them; capitals and accents do not count. */
export function filterSummary(
  { claims, cast }: Pick<Summary, 'claims' | 'cast'>,
  query: string,
): Pick<Summary, 'claims' | 'cast'> {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return { claims, cast }
  const fits = (...shown: readonly (string | null)[]): boolean => {
    const text = plain(shown.join(' '))
    return wanted.every((word) => text.includes(word))
  }
  return {
    claims: claims
      .map((group) => ({ ...group, claims: group.claims.filter(({ text, source }) => fits(text, source)) }))
      .filter((group) => group.claims.length > 0),
    cast: cast.filter(({ name, role }) => fits(name, role)),
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
