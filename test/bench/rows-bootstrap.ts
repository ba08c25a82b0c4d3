import { memoryOf, online, startDesk } from './desk-process.ts'
import { type Row, row } from './measure.ts'
import type { Rig } from './rig.ts'

/** Milliseconds a desk is left alone before its memory counts as that of a desk at rest. */
const rest = 8_000

/** `bootstrap`: first load of a real desk from a real backend on PostgreSQL. */
export async function bootstrapRows(rig: Rig): Promise<Row[]> {
  const times = (await rig.desks()).map((desk) => desk.times)
  return [
    row(
      'bootstrap',
      'cases/s',
      times.map(({ casesPerSecond }) => casesPerSecond),
      { p50: 15_000, atLeast: true },
    ),
    row(
      'bootstrap.first-page',
      'ms',
      times.map(({ firstPage }) => firstPage),
      { p50: 300 },
    ),
  ]
}

/** `memory.desk`: resident memory of the desk's process, restarted and left alone, and its peak in the first load. */
export async function memoryRows(rig: Rig): Promise<Row[]> {
  const desks = await rig.desks()
  const [first] = desks
  if (!first) return []
  const peaks = desks.map(({ times }) => times.peakMegabytes).filter((peak) => peak !== null)
  const desk = await startDesk(first.dataDir, await rig.backend())
  try {
    await online(desk)
    // What an agent's screen does first.
    await desk.client.inbox.page({ view: 'team' })
    await new Promise((resolve) => setTimeout(resolve, rest))
    const memory = memoryOf(desk.pid)
    return [
      ...(memory ? [row('memory.desk', 'MB', [memory.now], { p50: 180 })] : []),
      ...(peaks.length > 0 ? [row('memory.desk.bootstrap', 'MB', peaks, { p50: 350 })] : []),
    ]
  } finally {
    await desk.stop()
  }
}
