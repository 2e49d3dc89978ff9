import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { hover, painted, untilPainted, untilSays } from './look.ts'
import { testPages } from './pages.ts'
import { chromiumTakesPolicy } from './policy.ts'
import { inFirefox, starters } from './start.ts'
import { visiting } from './visit.ts'

// What an organization sets for its machines, by the browsers' own policies: docs/policy.md.

const pack = JSON.stringify({
  index: { format: 1, title: 'Who trades on the Bosporus', revision: 1, author: 'The newsroom' },
  documents: [{ id: 'a', title: 'Traders', text: 'Leyla Demir is a grain trader from Istanbul.' }],
})
const policy = { where: 'chosen', onSites: ['localhost'], labels: ['unverified'], pack, ghost: 1 }
const settingsPage = 'src/extension/settings-page/settings.html'

/** Waits until those claims are marked on a page, and no others: the first page may come before the policy. */
async function untilMarked(tab: Tab): Promise<void> {
  await untilPainted(tab)
  const claims = async () => Object.keys(await painted(tab)).filter((name) => /-claim-/.test(name))
  await expect.poll(claims, { timeout: 60_000 }).toEqual(['sidelight-claim-unverified'])
}

describe.each(starters)('in %s', (name, start) => {
  describe.runIf(name === 'Firefox' || chromiumTakesPolicy)('set up by an organization', () => {
    const visit = visiting(start, testPages, { policy })

    test('articles are read where it says, with the marks that it says; readers see that it does', async () => {
      const tab = await visit.open('/seed')
      await untilMarked(tab)

      await tab.goto(tab.url().replace('localhost', '127.0.0.1'))
      const popup = await visit.popupOf(tab)
      await untilSays(popup, 'Sidelight is off on this site')
      expect(await painted(tab)).toEqual({})

      const settings = await visit.openOwn(settingsPage)
      await untilSays(settings, 'Set by your organization')
      const chosen = () =>
        settings.evaluate(() => {
          const where = [...document.querySelectorAll<HTMLInputElement>('input[name=where]')]
          return {
            where: where.find(({ checked }) => checked)?.value,
            free: where.some((input) => !input.matches(':disabled')),
          }
        })
      await expect.poll(chosen, { timeout: 60_000 }).toEqual({ where: 'chosen', free: false })
      for (const page of [tab, popup, settings]) expect(page.uncaught()).toEqual([])
    })

    test('cards quote the pack that it hands over', async () => {
      await untilSays(await visit.openOwn('src/extension/library-page/library.html'), 'Traders')
      const tab = await visit.open('/second')
      await untilPainted(tab)
      expect((await hover(tab, 'Leyla Demir')).card).toMatch(/Traders[\s\S]*a grain trader from Istanbul/)
    })
  })
})

describe('in Firefox, in a profile whose storage cannot be used', () => {
  const visit = visiting(inFirefox, testPages, { policy, brokenStorage: true })

  test('what the organization sets holds all the same', async () => {
    const tab = await visit.open('/seed')
    await untilMarked(tab)
    await tab.goto(tab.url().replace('localhost', '127.0.0.1'))
    await untilSays(await visit.popupOf(tab), 'Sidelight is off on this site')
  })
})
