import type { EntityType, Mention } from '../mention.ts'
import type { Phrase } from './phrase.ts'

/** Whether a role can be told of whatever bears a name, by their types. */
export const fits = (name: Mention | undefined, { reading }: Phrase): name is Mention =>
  name !== undefined && (name.type === reading.type || (isBody(name.type) && isBody(reading.type)))

/** A place acts like an organization and is often read as one; neither is an event or a person. */
export const isBody = (type: EntityType): boolean => type === 'place' || type === 'organization'
