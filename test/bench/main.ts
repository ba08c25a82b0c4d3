import { describeMachine, printRows, type Row, warnOfLoad, writeRows } from './measure.ts'
import { readOptions } from './options.ts'
import { Rig } from './rig.ts'
import { bootstrapRows, memoryRows } from './rows-bootstrap.ts'
import { cacheRows } from './rows-cache.ts'
import { commandRows } from './rows-commands.ts'
import { guideRows } from './rows-guide.ts'
import { liveRows } from './rows-live.ts'
import { rankingRows } from './rows-ranking.ts'
import { openRows, startRows } from './rows-start.ts'
import { triageRows } from './rows-triage.ts'
import { uiRows } from './rows-ui.ts'

/** Entry of `npm run bench`: measures the rows of the speed table, prints them beside their aims, writes them down. */

/** Groups of rows in the order they run; those that change the record come last. */
const groups: readonly { readonly names: readonly string[]; measure(rig: Rig): Promise<Row[]> }[] = [
  { names: ['triage'], measure: triageRows },
  { names: ['ranking'], measure: rankingRows },
  { names: ['inbox', 'search', 'command.durable', 'bootstrap.load', 'growth'], measure: cacheRows },
  { names: ['bootstrap'], measure: bootstrapRows },
  { names: ['memory.desk'], measure: memoryRows },
  { names: ['cache.open'], measure: openRows },
  { names: ['start.inbox'], measure: startRows },
  { names: ['ui.first', 'ui.key', 'ui.scroll'], measure: uiRows },
  { names: ['ui.guide'], measure: guideRows },
  { names: ['live'], measure: liveRows },
  { names: ['backend.commands'], measure: commandRows },
]

const wants = (only: readonly string[], name: string) =>
  only.length === 0 || only.some((wish) => name.startsWith(wish) || wish.startsWith(name))

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`)
    return 2
  }
  const machine = describeMachine()
  const warning = warnOfLoad()
  const began = performance.now()
  const rows: Row[] = []
  const failures: string[] = []
  const rig = new Rig(options)
  try {
    for (const group of groups) {
      if (!group.names.some((name) => wants(options.only, name))) continue
      try {
        rows.push(...(await group.measure(rig)).filter(({ name }) => wants(options.only, name)))
      } catch (error) {
        // One group that cannot be measured must not cost the others; it is told and the run fails.
        failures.push(`${group.names.join(', ')}: ${error instanceof Error ? error.stack : String(error)}`)
      }
    }
  } finally {
    await rig.close()
  }
  console.log(`${machine}; ${options.cases} cases, ${Math.round((performance.now() - began) / 1_000)} s`)
  printRows(rows)
  if (warning) console.log(warning)
  for (const failure of failures) process.stderr.write(`Not measured: ${failure}\n`)
  if (options.out) await writeRows(options.out, machine, rows)
  return failures.length > 0 ? 1 : 0
}

process.exit(await main())
