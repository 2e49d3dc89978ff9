import { type ParseArgsConfig, parseArgs } from 'node:util'
import { errorCode } from './input-error.ts'

/** A command line that cannot be followed; the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Node's `parseArgs`. @throws UsageError for what it does not know. */
export function parseOptions<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    if (error instanceof Error && errorCode(error)?.startsWith('ERR_PARSE_ARGS'))
      throw new UsageError(error.message.split(/\.\s/)[0])
    throw error
  }
}
