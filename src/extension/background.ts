import browser from 'webextension-polyfill'
import { backgroundCalls } from './background-calls.ts'
import { backgroundParsers, libraryParsers } from './call-schemas.ts'
import type { BackgroundCalls, LibraryCalls } from './calls.ts'
import { answerCommands } from './commands.ts'
import { injectGates } from './inject.ts'
import { keepPolicy } from './keep-policy.ts'
import { keepPolicyPack } from './keep-policy-pack.ts'
import { keepingTime } from './keeping-time.ts'
import { compileArticle } from './library/compile-article.ts'
import { answerMenus } from './menus.ts'
import { answer } from './messages.ts'
import { compilingModels } from './resources.ts'
import { libraryCalls } from './save-page.ts'
import { isOwn, isPage } from './senders.ts'
import { onSettings } from './settings.ts'
import { isOff } from './sites.ts'
import { showOff, showOn } from './toolbar.ts'

// The background keeps nothing that it cannot rebuild: the browser may end it at any moment.

answer<BackgroundCalls>(browser.runtime, backgroundCalls, backgroundParsers, isPage)
answer<LibraryCalls>(browser.runtime, libraryCalls, libraryParsers, isOwn)
answerCommands()
answerMenus()
keepPolicy(browser.storage)
keepPolicyPack(browser.storage, {
  compile: async (article, saved) => compileArticle(article, saved, await compilingModels()),
  now: Date.now,
})

browser.runtime.onStartup.addListener(() => void keepingTime.look())

// The icons of all tabs follow the switch; the pages see the settings change by themselves.
onSettings(browser.storage, async (settings) => {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id !== undefined) await (isOff(settings, url) ? showOff(id) : showOn(id))
  }
})

const firstRunPage = 'src/extension/first-run-page/first-run.html'

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(firstRunPage) })
  if (reason !== 'browser_update') void injectGates()
})
