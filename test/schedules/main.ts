import { writeFile } from 'node:fs/promises'
import { mutate } from './mutate.ts'
import { readOptions, type ScheduleOptions } from './options.ts'
import { Theatre } from './run.ts'
import { makeSchedule } from './schedule.ts'
import { shrink, tell } from './shrink.ts'

/** Entry of `npm run test:schedules`: plays random schedules and says which promise was broken by which. */

/** Broken schedules that are told in full. */
const mostTold = 3

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`)
    return 2
  }
  return options.mutations ? await huntMutations(options) : await playAll(options)
}

async function playAll({ seed, count, out, first }: ScheduleOptions): Promise<number> {
  const began = performance.now()
  const theatre = await Theatre.open()
  let schedules = 0
  let commands = 0
  let violations = 0
  let worst: { seed: number; broken: number } | null = null
  try {
    while (schedules < count && !(first && violations > 0)) {
      const outcome = await theatre.play(makeSchedule(seed + schedules))
      schedules += 1
      commands += outcome.commands
      const broken = outcome.broken.length
      if (broken === 0) continue
      violations += 1
      if (!worst || broken > worst.broken) worst = { seed: outcome.schedule.seed, broken }
      if (violations <= mostTold) console.log(tell(first ? outcome : await shrink(theatre, outcome)))
    }
  } finally {
    await theatre.close()
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10
  await give({ schedules, commands, violations, seconds, worstSeed: worst?.seed ?? null }, out)
  return violations > 0 ? 1 : 0
}

async function huntMutations({ seed, count, out }: ScheduleOptions): Promise<number> {
  const verdicts = await mutate({ seed, count }, ({ mutation, seed: found, schedules }) =>
    console.log(
      found === null
        ? `SURVIVED ${schedules} schedules: ${mutation}`
        : `found by seed ${found}, schedule ${schedules}: ${mutation}`,
    ),
  )
  const survivors = verdicts.filter((one) => one.seed === null).length
  await give({ mutations: verdicts.length, survivors, verdicts }, out)
  return survivors > 0 ? 1 : 0
}

async function give(result: object, out: string | null): Promise<void> {
  console.log(JSON.stringify(result))
  if (out) await writeFile(out, `${JSON.stringify(result, null, 2)}\n`)
}

process.exit(await main())
