import { reasonInEnglish } from '../../annotate/claims/reasons.ts'
import type { Card } from '../card.ts'

interface ReportDetails {
  /** What the reader would have it say. */
  readonly expected: string
  /** The article's address, where the reader wants it told. */
  readonly url: string | null
  readonly version: string
}

/** A report in the order and under the headings of `.github/ISSUE_TEMPLATE/wrong-mark.yml`, which is in English. */
export function reportText(card: Card, { expected, url, version }: ReportDetails): string {
  const sections: readonly (readonly [string, string])[] = [
    ['What is wrong?', whatIsWrong[card.kind]],
    ['The text', card.kind === 'claim' ? card.text : card.name],
    ['What Sidelight says', saysOf(card)],
    ['What it should say', expected.trim() || '…'],
    ...(url === null ? [] : [["The article's address", url] as const]),
    ['Version of Sidelight', version],
  ]
  return sections.map(([heading, text]) => `### ${heading}\n\n${text}\n`).join('\n')
}

const whatIsWrong: Readonly<Record<Card['kind'], string>> = {
  entity: 'A name is marked wrongly, or as the wrong kind',
  claim: 'A statement is marked that should not be, or with the wrong label',
}

function saysOf(card: Card): string {
  const lines =
    card.kind === 'claim'
      ? [
          `label: ${[card.label, ...card.also].join(', ')}`,
          `words that made it: ${card.cue.map((cue) => `“${cue}”`).join(', ') || 'none'}`,
          `source: ${card.source?.text ?? 'nobody'}${card.via === null ? '' : `, via ${card.via}`}`,
          `because: ${reasonInEnglish(card.reason)}`,
        ]
      : [
          `kind: ${card.type}`,
          `role: ${card.role ?? 'none'}`,
          `places on the page: ${card.places.length}`,
          ...card.readings.map(
            ({ name, role }) => `documents say: ${[name, role].filter(Boolean).join(', ')}`,
          ),
        ]
  return lines.map((line) => `- ${line}`).join('\n')
}
