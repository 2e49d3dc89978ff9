/** A real browser with the built extension in it, as the end-to-end tests use it: the same for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: 'chrome' | 'firefox'
  open(url: string): Promise<Tab>
  /** The popup, opened as a tab that speaks of `tab`. */
  popup(tab: Tab): Promise<Tab>
  /** Address of a file of the extension. */
  extensionUrl(path: string): string
  /** Address of a file of the second copy, where there is one. */
  secondUrl(path: string): string
  /** What the keys of a command of the manifest do in a tab: drivers reach the page only, not the browser's own keys. */
  command(name: string, tab: Tab): Promise<void>
  /** What an item of the page's menu does in a tab: drivers cannot open the browser's own menus. */
  menu(item: string, tab: Tab): Promise<void>
  /** Ends the background the way the browser does when it is idle. */
  stopBackground(): Promise<void>
  /** Whether the background runs: a message would start it. */
  hasBackground(): Promise<boolean>
  /** Puts the extension in place of itself, as an update does, while web pages are open. */
  update(): Promise<void>
  /** The switch of the browser's own page for extensions. */
  setEnabled(on: boolean): Promise<void>
  /** A tab in a private window; the extension is let into those from then on. */
  openPrivate(url: string): Promise<Tab>
  /** Takes the network away, or gives it back. */
  setOffline(offline: boolean): Promise<void>
  /** Takes the list of what was asked of other machines; what nobody has taken makes `close` fail. */
  takeConnections?(): string[]
  close(): Promise<void>
  /** Ends all its processes at once, as the system does that runs out of memory. */
  kill(): Promise<void>
}

export interface Tab {
  readonly url: () => string
  goto(url: string): Promise<void>
  /** Runs in the page, or in the extension's page where the tab shows one. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>
  moveTo(point: Point): Promise<void>
  click(point: Point): Promise<void>
  press(key: string): Promise<void>
  /** Holds a key down while `run` runs. */
  holding(key: string, run: () => Promise<void>): Promise<void>
  /** A finger's tap. */
  tap(point: Point): Promise<void>
  back(): Promise<void>
  /** What stands in the closed shadow roots of the page: the card's text, else an empty string. */
  shadowText(): Promise<string>
  /** Runs in the page with the closed shadow root of each open card: their results, in the order of their making. */
  inCards<Result, Argument = undefined>(
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result[]>
  /** The card's box in the viewport, in CSS pixels; null when none is open. */
  cardBox(): Promise<Box | null>
  /** Brings the tab before the others: browsers slow down those that are not seen. */
  bringToFront(): Promise<void>
  /** Errors that no script has caught, the extension's own too. */
  uncaught(): readonly string[]
  resize(size: { readonly width: number; readonly height: number }): Promise<void>
  /** A picture of the viewport, or of a part of it. */
  screenshot(path: string, clip?: Box): Promise<void>
  /** The share of a core that the extension's scripts take in the page, which is seen, while something runs. */
  ownShare(run: () => Promise<unknown>): Promise<number>
  /** Runs while the page is as it is printed. */
  printed<Result>(run: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
  /** What Chromium alone tells and does. */
  readonly tools?: Tools
}

export interface Tools {
  /** How often the page has been laid out. */
  layoutCount(): Promise<number>
  /** Bytes that its scripts hold, buffers included, when what nobody needs has been cleared away. */
  heapUsed(): Promise<number>
  /** How many bytes the extension's databases may take from now on; null: as many as the browser gives. */
  limitDatabases(bytes: number | null): Promise<void>
  /** Chooses a folder in the page's field for folders. */
  chooseFolder(path: string): Promise<void>
  /** Drops a file or a folder in the middle of the page, as it is dragged from the system. */
  drop(path: string): Promise<void>
  /** Types of the listeners that the extension has on the page's window, document and root. */
  ownListeners(): Promise<string[]>
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** In CSS pixels of the viewport. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface StartOptions {
  /** A browser that no other test has before or after, as the test changes what it remembers. */
  readonly alone?: boolean
  readonly dark?: boolean
  /** A system on which everything is shown in the reader's colours. */
  readonly forcedColors?: boolean
  /** A telephone's pointer: a finger, which hovers over nothing. */
  readonly phone?: boolean
  /** Pixels of a picture per CSS pixel; 1 unless told. */
  readonly scale?: number
  /** The folder of a second copy of the extension, with another id. */
  readonly second?: string
  /** The language of the browser, as a tag; English unless told. Firefox alone can be told. */
  readonly language?: string
  /** Firefox in a profile in which nothing can be stored, and nothing that is stored be read. */
  readonly brokenStorage?: boolean
  /** The folder of a profile, which stays when the browser is closed; one of its own, which goes, unless told. */
  readonly profile?: string
  /** What an organization sets for the extension, handed over by the browser's own policies. */
  readonly policy?: object
  /** The port on this machine that is asked for all that is on others. */
  readonly proxyPort?: number
}
