import { uuidAt } from './cases.ts'
import { online, startDesk } from './desk-process.ts'
import { quantile, type Row, row } from './measure.ts'
import type { Rig } from './rig.ts'

/** `live`: a note at one desk until the other desk's open case shows it, through a backend on PostgreSQL. */
export async function liveRows(rig: Rig): Promise<Row[]> {
  const [one, two] = await rig.desks()
  if (!one || !two) return []
  const backendUrl = await rig.backend()
  const from = await startDesk(one.dataDir, backendUrl)
  const to = await startDesk(two.dataDir, backendUrl)
  try {
    await Promise.all([online(from), online(to)])
    const samples: number[] = []
    const n = rig.options.quick ? 100 : 300
    for (let run = -20; run < n; run++) {
      const caseId = uuidAt(1, run + 500)
      const noteId = uuidAt(6, run + 1_000)
      const shown = await to.client.cases.watch({ caseId })
      await shown.next()
      const began = performance.now()
      const there = (async () => {
        for await (const { case: state } of shown) if (state.notes.some(({ id }) => id === noteId)) return
      })()
      await from.client.commands.issue({ caseId, command: { type: 'case.note', input: { noteId, text: 'Seen.' } } })
      await there
      if (run >= 0) samples.push(performance.now() - began)
      await shown.return()
    }
    if (quantile(samples, 0.5) <= 0) throw new Error('Nothing was measured')
    return [row('live', 'ms', samples, { p50: 5, p99: 15 })]
  } finally {
    await from.stop()
    await to.stop()
  }
}
