import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings, parseSettings, type Settings } from '../../src/extension/settings.ts'
import { parseSettingsFile, settingsFile } from '../../src/extension/settings-file.ts'

const chosen: Settings = {
  ...defaultSettings,
  where: 'chosen',
  onSites: ['news.example'],
  strength: 'strong',
  theme: 'dark',
  hidden: [{ type: 'person', name: 'Per Anholt', site: null }],
  keep: { for: 'year', since: 5 },
}
const through = (settings: Settings): unknown => JSON.parse(JSON.stringify(settingsFile(settings)))
const read = (settings: object, more: object = {}) =>
  parseSettingsFile({ format: 1, settings, ...more }, chosen, 9)

describe('settings in a file', () => {
  test('are the same where they are read; for how long is reckoned from then', () => {
    expect(parseSettingsFile(through(chosen), defaultSettings, 9)).toEqual({
      settings: { ...chosen, keep: { for: 'year', since: 9 } },
      dropped: [],
    })
    expect(parseSettingsFile(through(chosen), chosen, 9)).toEqual({ settings: chosen, dropped: [] })
  })

  test('that say a part leave the rest as it is', () => {
    expect(read({ theme: 'light', paint: { mentions: 'every' } })).toEqual({
      settings: { ...chosen, theme: 'light', paint: { ...chosen.paint, mentions: 'every' } },
      dropped: [],
    })
  })

  test('that this version does not know are told', () => {
    const given = JSON.parse('{"theme": "light", "sound": 1, "__proto__": {"x": 1}, "paint": {"glow": true}}')
    expect(read(given)).toMatchObject({
      settings: { theme: 'light' },
      dropped: ['sound', '__proto__', 'paint.glow'],
    })
  })

  test.each([
    [{ theme: 'pink' }, 'theme'],
    [{ onSites: ['a b'] }, 'onSites.0'],
    [{ onSites: Array(10_001).fill('a.example') }, 'onSites'],
    [{ paint: { labels: ['true'] } }, 'paint.labels.0'],
    [{ hidden: [{ type: 'person', name: 'x'.repeat(501), site: null }] }, 'hidden.0.name'],
    [{ keep: 'ever' }, 'keep'],
  ])('%# that cannot be are refused, and named', (settings, key) => {
    expect(read(settings)).toEqual({ refused: 'wrong', key })
  })

  test('of a newer version, or none at all, are refused', () => {
    expect(read({}, { format: 2 })).toEqual({ refused: 'newer', key: '' })
    for (const json of [null, 7, [], {}, { settings: {} }, { format: 'one', settings: {} }, { format: 1 }])
      expect(parseSettingsFile(json, chosen, 9)).toEqual({ refused: 'not-one', key: '' })
  })

  test('whatever they say, those that come of it are whole', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything()), (given) => {
        const result = parseSettingsFile({ format: 1, settings: given }, chosen, 9)
        if ('settings' in result) expect(parseSettings({ ...result.settings })).toEqual(result.settings)
      }),
    )
  })
})
