import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { claimLabels } from '../../src/annotate/claims/claim.ts'
import { reasons } from '../../src/annotate/claims/reasons.ts'
import { wordFor } from '../../src/card/words.ts'
import { locales, type Messages, wordsOf } from './locales.ts'
import { truthWords } from './truth-words.ts'

const english = locales.en ?? {}
const form = /_(?:zero|one|two|few|many|other)$/
const stems = Object.keys(english).flatMap((key) =>
  key.endsWith('_one') && key.replace(form, '_other') in english ? [key.replace(form, '')] : [],
)
/** What a message's key has in English, where the forms of a number are others. */
const englishOf = (key: string): string =>
  (english[key] ?? english[key.replace(form, '_other')])?.message ?? ''

/** The forms of whole numbers, each with how many numbers have it; under a million, rules ask for no more than the last four digits. */
function formsOf(tag: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(tag)
  const forms = new Map<string, number>()
  for (let number = 0; number < 10_000; number++) {
    const selected = rules.select(number)
    forms.set(selected, (forms.get(selected) ?? 0) + 1)
  }
  return forms
}

/** What stores show of it at most, in characters: https://developer.chrome.com/docs/extensions/reference/manifest/description */
const longestDescription = 132

test('every folder of words is tested here', () => {
  expect(readdirSync('_locales').sort()).toEqual(Object.keys(locales).sort())
  expect(Object.keys(truthWords).sort()).toEqual(Object.keys(locales).sort())
  expect(stems.length).toBeGreaterThan(15)
})

describe.each(Object.entries(locales))('%s', (tag, messages: Messages) => {
  const words = wordsOf(messages)
  const forms = formsOf(tag)
  const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort()

  test('has the messages that English has, and of what is counted the forms that its numbers need', () => {
    const needed = Object.keys(english).filter((key) => !stems.includes(key.replace(form, '')))
    for (const stem of stems) for (const name of forms.keys()) needed.push(`${stem}_${name}`)
    expect(Object.keys(messages).sort()).toEqual(needed.sort())
  })

  test('says something in each, with the same places for what is filled in', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('')
      expect(message, key).toBe(message.trim())
      expect(message.replace(/\$\d/g, ''), key).not.toContain('$')
      // “One document”: the form of one number alone may do without it.
      const counts = stems.includes(key.replace(form, ''))
      const alone = counts && forms.get(form.exec(key)?.[0].slice(1) ?? '') === 1
      const [wanted, found] = [placeholders(englishOf(key)), placeholders(message)]
      expect(alone && found.length === 0 ? wanted : found, key).toEqual(wanted)
    }
  })

  test('is called what its folder is', () => {
    expect(words('language')).toBe(tag)
    expect(words('extensionName')).toBe('Sidelight')
  })

  test('describes the extension in what stores have room for', () => {
    expect([...words('extensionDescription')].length).toBeLessThanOrEqual(longestDescription)
  })

  test('has a label of its own for each way of presenting a claim, and none says what is so', () => {
    const labels = claimLabels.map((label) => wordFor(words, 'label', label))
    expect(new Set(labels).size).toBe(claimLabels.length)
    const explained = Object.entries(messages).filter(([key]) => /^(?:label|meaning|reason)_/.test(key))
    expect(explained.length).toBe(2 * claimLabels.length + Object.keys(reasons).length)
    for (const [key, { message }] of explained) expect(message, key).not.toMatch(truthWords[tag] ?? /^/)
  })

  test('tells each reason of a label, with the words that it rests on', () => {
    for (const [reason, text] of Object.entries(reasons)) {
      const message = wordFor(words, 'reason', reason, '$1')
      expect(placeholders(message), reason).toEqual(placeholders(text))
      if (tag === 'en') expect(message).toBe(text)
    }
  })

  test('is set as its language is', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/["']|\.\.\.|!/)
      expect(message.replace(quotations[tag] ?? /^$/g, ''), key).not.toMatch(/[„“”«»‚‘]/)
      if (tag === 'fr') expect(message, key).not.toMatch(/[^\u202f][;:?](?=\s|$)|[^\u202f]»|«[^\u202f]/)
    }
  })
})

/** How each language quotes. */
const quotations: Readonly<Record<string, RegExp>> = {
  de: /„[^“]+“/g,
  en: /“[^”]+”/g,
  es: /«[^»]+»/g,
  fr: /«[^»]+»/g,
  ru: /«[^»]+»/g,
  tr: /“[^”]+”/g,
}
