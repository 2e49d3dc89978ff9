import { SeedError } from '../seeds/seed-error.ts'
import { errorCode, InputError } from './input-error.ts'
import { UsageError } from './usage-error.ts'

const badInput = 2

/** Tells of input that is bad where it does not stop the rest; the program ends with status 2 then. */
export function refuse(error: InputError): void {
  console.error(error.message)
  process.exitCode = badInput
}

/** Runs a program to its end: what the caller did wrong is one line on standard error, and status 2. */
export async function runProgram(
  main: (args: readonly string[]) => Promise<void>,
  usage: string,
): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (errorCode(error) === 'EPIPE') {
      // Whoever reads has read enough ("| head"): that is no error.
    } else if (error instanceof InputError || error instanceof SeedError) {
      console.error(error.message)
      process.exitCode = badInput
    } else if (error instanceof UsageError) {
      console.error(`${error.message}; ${usage}`)
      process.exitCode = badInput
    } else throw error
  }
}
