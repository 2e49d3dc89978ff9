import browser from 'webextension-polyfill'
import { adoptStyles } from '../../card/adopt-styles.ts'
import { setScheme } from '../../card/scheme.ts'
import { theme } from '../../card/theme.ts'
import { loadSettings } from '../settings.ts'

// The text stands in the page: the build puts CHANGELOG.md there.

adoptStyles(document, theme)
setScheme(document.documentElement, (await loadSettings(browser.storage)).theme)
