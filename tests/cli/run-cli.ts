import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export const root = join(import.meta.dirname, '../..')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts a program of ours. */
export const startProgram = (program: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['--import', 'tsx', program, ...args], { cwd: root })

/** Starts the real command. */
export const startCli = (args: readonly string[]): ChildProcessWithoutNullStreams =>
  startProgram('src/cli.ts', args)

/** Runs a program of ours to its end. */
export const runProgram = (
  program: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Run> => ended(startProgram(program, args), input)

/** Runs the real command to its end. */
export const runCli = (args: readonly string[], input: string | Uint8Array = ''): Promise<Run> =>
  runProgram('src/cli.ts', args, input)

export async function ended(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Run> {
  const status = new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  // A command that refuses its input does not read all of it.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await status, stdout, stderr }
}
