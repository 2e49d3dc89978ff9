import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { findMentions } from '../../../src/annotate/find-mentions.ts'
import type { Models } from '../../../src/annotate/models.ts'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { resolveEntities } from '../../../src/annotate/resolve-entities.ts'
import type { Document } from '../../../src/text/document.ts'

/** The first round warms up and is not counted. */
const rounds = 12

/** The time that claims take as a share of the time that names take, the two in turns in one process. */
export function claimsShareOfTime(documents: readonly Document[], models: Models): number {
  const read = documents.map((document) => ({
    document,
    entities: resolveEntities(document, findMentions(document, findNames(document, models.names))),
  }))
  let [names, claims] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    for (const { document, entities } of read) {
      const start = performance.now()
      findNames(document, models.names)
      const middle = performance.now()
      findClaims(document, entities)
      if (round === 0) continue
      names += middle - start
      claims += performance.now() - middle
    }
  }
  return claims / names
}
