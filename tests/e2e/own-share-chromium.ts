import type { CDPSession } from 'playwright-core'

/**
 * The share of a page's thread that the extension's scripts take while `run` runs, with all that they ask of the browser. Told by
 * samples of what runs: what else the machine does takes from all alike.
 */
export async function ownShare(session: CDPSession, run: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 200 })
  await session.send('Profiler.start')
  await run()
  const { profile } = await session.send('Profiler.stop')
  await session.send('Profiler.disable')
  const own = new Set<number>()
  const waiting = profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    own.add(node.id)
    waiting.push(...(node.children ?? []).flatMap((id) => (own.has(id) ? [] : (byId.get(id) ?? []))))
  }
  let [ours, all] = [0, 0]
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const took = profile.timeDeltas?.[index] ?? 0
    all += took
    if (own.has(id)) ours += took
  }
  if (all === 0) throw new Error('Nothing was sampled.')
  return ours / all
}
