import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { allowed } from './lint-allowed.ts'
import { complaints, type LintResult } from './lint-result.ts'

// Lets Mozilla's linter look at the build for Firefox, as the store does. Fails at any error, and any warning that is not
// one of those about others' code that build/lint-allowed.ts lists.

const program = fileURLToPath(new URL('bin/web-ext.js', import.meta.resolve('web-ext')))
const args = [program, 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--boring']
// It ends with 1 when it has found something, which is judged here.
const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(
  (error: { readonly stdout: string }) => error,
)
const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as LintResult
const wrong = complaints(result, allowed)
for (const line of wrong) console.error(line)
if (wrong.length > 0) process.exitCode = 1
else console.log(`web-ext lint: nothing of our own; ${result.warnings.length} known warnings of others`)
