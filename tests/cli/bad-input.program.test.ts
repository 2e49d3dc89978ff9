import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const seed = 'seeds/000_9a0369e46cc73d2e.txt'

describe('bad input is told in one line, and ends with status 2', () => {
  const big = Buffer.alloc(20 * 1024 * 1024, 'x ')
  const latin = Buffer.from('One.\ncaf\u00e9', 'latin1')
  const utf8Page = '<meta charset="utf-8"><p>caf\u00e9'
  const cases: readonly (readonly [
    name: string,
    args: readonly string[],
    input: string | Uint8Array,
    says: string | RegExp,
  ])[] = [
    ['no such file', ['no-such.txt'], '', 'no-such.txt: there is no such file'],
    ['a directory', ['seeds'], '', 'seeds: this is a directory, not a file'],
    ['no such file of records', ['--jsonl', 'no-such.txt'], '', 'no-such.txt: there is no such file'],
    ['no such pack', ['--pack', 'no-such'], 'A.', /no-such: there is no such file$/],
    [
      'a pack that is none',
      ['--pack', 'package.json'],
      'A.',
      /package\.json: This is no knowledge: documents: /,
    ],
    ['a pack that is no JSON', ['--pack', seed], 'A.', /e.txt: .* is not valid JSON$/],
    ['not UTF-8', [], latin, 'standard input:2: byte 8 is not UTF-8: save it as UTF-8'],
    ['too large', [], big, 'standard input: this is larger than 2 MiB: no article is'],
    ['no text', [], ' \n', 'standard input: this holds no text'],
    ['bytes of a program', [], 'ELF\0\0\u0001', 'standard input: this is no text: it holds zero bytes'],
    [
      'a page that is taken for text',
      [],
      '\n<!doctype html><p>It fell.',
      'standard input: this is a web page: read it with --html',
    ],
    [
      'a page without text',
      ['--html'],
      '<p> </p><script>1</script>',
      'standard input: this page has no text',
    ],
    ['an empty page', ['--html'], '', 'standard input: this page has no text'],
    [
      'a page that is not what it says',
      ['--html'],
      Buffer.from(utf8Page, 'latin1'),
      /byte 28 \(line 1\) is not UTF-8/,
    ],
    ['an unknown flag', ['--jsnol'], '', /^Unknown option '--jsnol'.*; usage: /],
    ['two files', [seed, seed], '', /^one FILE at a time.*; usage: /],
    ['no day', ['--published', 'Monday'], '', /^--published: “Monday” is no day such as 2016-12-19; usage: /],
    ['no address', ['--url', 'here'], '', /^--url: “here” is no address; usage: /],
  ]
  test.concurrent.each(['--help', '-h'])('%s tells the usage, and is no error', async (flag) => {
    const told = await runCli([flag], '')
    expect(told).toMatchObject({ status: 0, stdout: expect.stringMatching(/^usage: .*\n$/), stderr: '' })
  })

  test.concurrent.each(cases)('%s', async (_, args, input, says) => {
    const { status, stdout, stderr } = await runCli(args, input)
    const [line, ...more] = stderr.split('\n')
    if (typeof says === 'string') expect(line).toBe(says)
    else expect(line).toMatch(says)
    expect({ status, stdout, more }).toEqual({ status: 2, stdout: '', more: [''] })
  })
})
