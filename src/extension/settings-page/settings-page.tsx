import { useLayoutEffect, useRef } from 'preact/hooks'
import { claimLabels } from '../../annotate/claims/claim.ts'
import { entityTypes } from '../../annotate/mention.ts'
import { adoptStyles } from '../../card/adopt-styles.ts'
import { Label } from '../../card/label.tsx'
import { More } from '../../card/more.tsx'
import { quoted } from '../../card/quoted.ts'
import { setScheme } from '../../card/scheme.ts'
import { theme } from '../../card/theme.ts'
import { useKeptFocus } from '../../card/use-kept-focus.ts'
import { directionOf, type Words, wordFor } from '../../card/words.ts'
import { mentionChoices } from '../../view/paint.ts'
import { wheres } from '../choose-sites.ts'
import { sameHidden } from '../hidden-names.ts'
import { keepings } from '../library/keeping.ts'
import type { Policy } from '../policy.ts'
import { holdKeys, type Settings, strengths, themes, withLabel, withType } from '../settings.ts'
import { Check, Choice, Group, mostShown, Remove } from './controls.tsx'
import type { DataPowers } from './data-powers.ts'
import { Sites } from './sites.tsx'
import { YourData } from './your-data.tsx'

interface SettingsPageProps {
  readonly settings: Settings
  readonly change: (settings: Settings) => void
  /** What was chosen last could not be stored. */
  readonly unsaved?: boolean
  /** What the organization sets. */
  readonly policy?: Policy
  readonly data: DataPowers
  /** Of the extension. */
  readonly version: string
  readonly words: Words
}

/** Confirmed claims are in lists only: there is nothing to choose. */
const paintable = claimLabels.filter((label) => label !== 'confirmed')

/** All there is to choose, on one page. */
export function SettingsPage({
  settings,
  change,
  unsaved,
  policy = {},
  data,
  version,
  words,
}: SettingsPageProps) {
  const all = useRef<HTMLElement>(null)
  useKeptFocus(all)
  useLayoutEffect(() => adoptStyles(document, theme), [])
  useLayoutEffect(() => setScheme(document.documentElement, settings.theme), [settings.theme])
  const { paint } = settings
  const { where, offSites, onSites } = policy
  const fixedSites = (where ?? offSites ?? onSites) !== undefined
  return (
    <main ref={all} class="settings" lang={words('language')} dir={directionOf(words)}>
      <h1>{words('settingsTitle')}</h1>
      <p class="note">{words('settingsLead')}</p>
      <p class="unsaved" role="alert">
        {unsaved && words('unsaved_full')}
      </p>

      <Group
        title={words('settingsWhere')}
        note={fixedSites ? words('settingsFixed') : undefined}
        fixed={fixedSites}
      >
        <Choice
          name="where"
          options={wheres}
          chosen={settings.where}
          word={(where) => wordFor(words, 'where', where)}
          choose={(where) => change({ ...settings, where })}
        />
        {settings.where === 'everywhere' && (
          <Sites
            title={words('sitesOff')}
            sites={settings.offSites}
            change={(offSites) => change({ ...settings, offSites })}
            words={words}
          />
        )}
        {settings.where === 'chosen' && (
          <Sites
            title={words('sitesOn')}
            sites={settings.onSites}
            change={(onSites) => change({ ...settings, onSites })}
            words={words}
          />
        )}
      </Group>

      <Group title={words('settingsLibrary')} note={words('settingsLibraryNote')}>
        <a class="link" href="../library-page/library.html">
          {words('settingsLibraryOpen')}
        </a>
      </Group>

      <Group title={words('settingsKeep')} note={words('settingsKeepNote')}>
        <Choice
          name="keep"
          options={keepings}
          chosen={settings.keep.for}
          word={(time) => wordFor(words, 'keep', time)}
          choose={(time) => change({ ...settings, keep: { for: time, since: Date.now() } })}
        />
      </Group>

      <Group
        title={words('settingsClaims')}
        note={words(policy.labels ? 'settingsFixed' : 'settingsClaimsNote')}
        fixed={policy.labels !== undefined}
      >
        {paintable.map((label) => (
          <Check
            key={label}
            on={paint.labels.includes(label)}
            change={(on) => change(withLabel(settings, label, on))}
            note={wordFor(words, 'meaning', label)}
          >
            <Label label={label} words={words} />
          </Check>
        ))}
      </Group>

      <Group title={words('settingsNames')}>
        {entityTypes.map((type) => (
          <Check
            key={type}
            on={paint.types.includes(type)}
            change={(on) => change(withType(settings, type, on))}
          >
            <span class={`kind ${type}`}>{wordFor(words, 'kinds', type)}</span>
          </Check>
        ))}
      </Group>

      <Group title={words('settingsMentions')} note={words('settingsNamesNote')}>
        <Choice
          name="mentions"
          options={mentionChoices}
          chosen={paint.mentions}
          word={(mentions) => wordFor(words, 'mentions', mentions)}
          choose={(mentions) => change({ ...settings, paint: { ...paint, mentions } })}
        />
      </Group>

      {settings.hidden.length > 0 && (
        <Group title={words('settingsHidden')}>
          <More items={settings.hidden} first={mostShown} more="hiddenMore" words={words} kind="removable">
            {(entry) => (
              <li key={`${entry.type} ${entry.name} ${entry.site}`}>
                <span>
                  <bdi {...quoted}>{entry.name}</bdi>{' '}
                  <span class="note">
                    {entry.site === null ? words('hiddenOnAll') : words('hiddenOn', entry.site)}
                  </span>
                </span>
                <Remove
                  label={words('hiddenRemove', entry.name)}
                  remove={() => {
                    const hidden = settings.hidden.filter((other) => !sameHidden(other, entry))
                    change({ ...settings, hidden })
                  }}
                />
              </li>
            )}
          </More>
        </Group>
      )}

      <Group title={words('settingsStrength')}>
        <Choice
          name="strength"
          options={strengths}
          chosen={settings.strength}
          word={(strength) => wordFor(words, 'strength', strength)}
          choose={(strength) => change({ ...settings, strength })}
        />
      </Group>

      <Group title={words('settingsHold')}>
        <Choice
          name="hold"
          options={holdKeys}
          chosen={settings.holdKey}
          word={(key) => wordFor(words, 'holdKey', key)}
          choose={(holdKey) => change({ ...settings, holdKey })}
        />
        <p class="note">{words('settingsKeys')}</p>
      </Group>

      <Group title={words('settingsTheme')}>
        <Choice
          name="theme"
          options={themes}
          chosen={settings.theme}
          word={(theme) => wordFor(words, 'theme', theme)}
          choose={(theme) => change({ ...settings, theme })}
        />
      </Group>

      <YourData powers={data} words={words} />

      <Group title={words('settingsAbout', version)}>
        <p class="more">
          <a class="link" href="../first-run-page/first-run.html">
            {words('settingsFirstRun')}
          </a>
          <a class="link" href="../changelog-page/changelog.html">
            {words('settingsChanges')}
          </a>
        </p>
      </Group>
    </main>
  )
}
