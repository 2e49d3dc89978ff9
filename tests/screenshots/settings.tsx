import { render } from 'preact'
import { defaultSettings, type Settings } from '../../src/extension/settings.ts'
import { SettingsPage } from '../../src/extension/settings-page/settings-page.tsx'
import { someData } from '../card/some-data.ts'
import { words } from '../card/words.ts'

function show(settings: Settings): void {
  render(
    <SettingsPage settings={settings} change={show} data={someData} version="1.2.3" words={words} />,
    document.body,
  )
}

show({
  ...defaultSettings,
  offSites: ['harbour-courier.example', 'news.example'],
  hidden: [{ type: 'person', name: 'Per Anholt', site: 'news.example' }],
})
document.title = 'ready'
