import { describe, expect, test } from 'vitest'
import { withSite } from '../../src/extension/choose-sites.ts'
import { isHidden } from '../../src/extension/hidden-names.ts'
import {
  defaultSettings,
  parseSettings,
  type Settings,
  withLabel,
  withType,
} from '../../src/extension/settings.ts'
import { siteTyped } from '../../src/extension/settings-page/sites.tsx'
import { isOff } from '../../src/extension/sites.ts'
import { exampleView } from '../card/example-view.ts'

const page = 'https://www.news.example/story'
const other = 'https://other.example/'
const settings = (some: Partial<Settings>): Settings => ({ ...defaultSettings, ...some })

describe('where articles are read', () => {
  test.each<[string, Partial<Settings>, boolean, boolean]>([
    ['everywhere', {}, false, false],
    ['but not on sites that are off', { offSites: ['news.example'] }, true, false],
    ['only on sites that are chosen', { where: 'chosen', onSites: ['news.example'] }, false, true],
    ['chosen sites count only then', { onSites: ['other.example'] }, false, false],
    [
      'sites that are off count only without',
      { where: 'chosen', offSites: ['news.example'], onSites: ['news.example'] },
      false,
      true,
    ],
    ['nowhere', { where: 'nowhere', onSites: ['news.example'] }, true, true],
  ])('%s', (_, some, pageOff, otherOff) => {
    expect(isOff(settings(some), page)).toBe(pageOff)
    expect(isOff(settings(some), other)).toBe(otherOff)
  })
})

describe('the switch of a site', () => {
  test.each<[string, Partial<Settings>]>([
    ['where all are read', {}],
    ['where some are chosen', { where: 'chosen', onSites: ['other.example'] }],
    ['where none is read', { where: 'nowhere' }],
  ])('turns one site on and off %s, and leaves the others', (_, some) => {
    const on = withSite(settings(some), 'news.example', true)
    expect(isOff(on, page)).toBe(false)
    const off = withSite(on, 'news.example', false)
    expect(isOff(off, page)).toBe(true)
    expect(isOff(off, other)).toBe(isOff(settings(some), other))
  })

  test('off stays off where none is read', () => {
    expect(withSite(settings({ where: 'nowhere' }), 'news.example', false).where).toBe('nowhere')
  })
})

test('labels and kinds are painted one by one, in their order', () => {
  const more = withLabel(defaultSettings, 'attributed', true)
  expect(more.paint.labels).toEqual([...defaultSettings.paint.labels, 'attributed'])
  expect(withLabel(more, 'attributed', false)).toEqual(defaultSettings)
  expect(withType(defaultSettings, 'place', false).paint.types).not.toContain('place')
})

describe('stored settings', () => {
  const chosen = settings({
    where: 'chosen',
    onSites: ['a.example'],
    strength: 'strong',
    theme: 'dark',
    paint: { ...defaultSettings.paint, mentions: 'paragraph' },
    holdKey: 'Alt',
    hidden: [{ type: 'person', name: 'Per Anholt', site: null }],
  })
  test('come back as they were', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })
  test('of the one switch for every mention are the choice that it was', () => {
    const { labels, types } = defaultSettings.paint
    expect(parseSettings({ paint: { labels, types, everyMention: true } }).paint.mentions).toBe('every')
    expect(parseSettings({ paint: { labels, types, everyMention: false } }).paint.mentions).toBe('article')
  })
  test.each([[{}], [{ where: 'moon', paint: 3, offSites: 'x', theme: {}, holdKey: 'q' }]])(
    'that are broken (%j) are the defaults',
    (broken) => expect(parseSettings(broken)).toEqual(defaultSettings),
  )
})

test.each([
  ['example.com', 'example.com'],
  [' https://www.example.com/story?x=1 ', 'example.com'],
  ['sub.example.co.uk', 'sub.example.co.uk'],
  ['', null],
  ['example', null],
  ['two words.com', null],
  ['javascript:alert(1)', null],
])('a site typed as "%s" is %s', (typed, site) => {
  expect(siteTyped(typed)).toBe(site)
})

describe('a hidden name', () => {
  const card = exampleView.cards['person:anholt']!
  const hidden = { type: 'person', name: 'Anholt', site: 'news.example' } as const
  test('is hidden on its site, or everywhere', () => {
    expect(isHidden([hidden], card, 'news.example')).toBe(true)
    expect(isHidden([hidden], card, 'other.example')).toBe(false)
    expect(isHidden([{ ...hidden, site: null }], card, 'other.example')).toBe(true)
  })
  test('hides no other name, no other kind and no claim', () => {
    expect(isHidden([{ ...hidden, name: 'Per Anholt' }], card, 'news.example')).toBe(false)
    expect(isHidden([{ ...hidden, type: 'place' }], card, 'news.example')).toBe(false)
    expect(isHidden([hidden], exampleView.cards['claim:1']!, 'news.example')).toBe(false)
  })
  test('that is stored broken is left out', () => {
    const stored = [hidden, null, 7, { type: 'person' }, { ...hidden, type: 'dog' }, { ...hidden, site: 3 }]
    expect(parseSettings({ hidden: stored }).hidden).toEqual([hidden])
  })
})
