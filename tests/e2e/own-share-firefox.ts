import { type Bidi, inBrowser } from './manage-firefox.ts'

/** The part of a profile of Firefox's that is read: rows of tables, whose columns `schema` names. */
interface Profile {
  readonly threads: readonly Thread[]
  readonly processes: readonly { readonly threads: readonly Thread[] }[]
}

interface Thread {
  readonly pid: number
  readonly samples: Table<'stack' | 'threadCPUDelta'>
  readonly stackTable: Table<'prefix' | 'frame'>
  readonly frameTable: Table<'location'>
  readonly stringTable: readonly string[]
}

interface Table<Column extends string> {
  readonly schema: Readonly<Record<Column, number>>
  readonly data: readonly (readonly (number | null)[])[]
}

/**
 * The share of a core that the extension's scripts take in the process of the page that is seen, while `run` runs, with all that
 * they ask of the browser. Told by samples of what runs, each with the processor time since the one before.
 */
export async function ownShare(bidi: Bidi, run: () => Promise<unknown>): Promise<number> {
  await inBrowser(bidi, `Services.profiler.StartProfiler(2 ** 22, 1, ['js', 'cpu'], ['GeckoMain'])`)
  const began = performance.now()
  await run()
  const took = performance.now() - began
  const own = await inBrowser<number>(
    bidi,
    `Services.profiler.getProfileDataAsync().then((profile) => {
      Services.profiler.StopProfiler()
      return (${ownTime})(profile, gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid)
    })`,
  )
  return own / 1e6 / took
}

/** The processor time of an extension's scripts in one process, in nanoseconds. Runs in the browser. */
function ownTime(profile: Profile, pid: number): number {
  const threads = profile.processes.flatMap((one) => one.threads).filter((thread) => thread.pid === pid)
  const times = threads.flatMap(({ samples, stackTable, frameTable, stringTable }) => {
    const isOwnFrame = frameTable.data.map((frame) =>
      stringTable[Number(frame[frameTable.schema.location])]?.includes('moz-extension:'),
    )
    // What calls comes before what is called.
    const isOwn: boolean[] = []
    for (const stack of stackTable.data) {
      const [prefix, frame] = [stack[stackTable.schema.prefix], stack[stackTable.schema.frame]]
      isOwn.push(isOwnFrame[Number(frame)] === true || (prefix !== null && isOwn[Number(prefix)] === true))
    }
    return samples.data.map((sample) => {
      const stack = sample[samples.schema.stack]
      const isOurs = stack !== null && isOwn[Number(stack)]
      return [Number(sample[samples.schema.threadCPUDelta] ?? 0), isOurs] as const
    })
  })
  const sum = (some: typeof times) => some.reduce((all, [time]) => all + time, 0)
  if (!(sum(times) > 0)) throw new Error('Nothing was sampled.')
  return sum(times.filter(([, isOurs]) => isOurs))
}
