import { writeFile } from 'node:fs/promises'
import { readOptions } from './options.ts'
import { resultOf, tableOf } from './report.ts'
import { simulateDay } from './simulate.ts'

/** Entry of `npm run simulate:floor`: plays a day of a floor three times, by ranking, in turn and at random. */

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`)
    return 2
  }
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const day = await simulateDay('rank', { ...options, say })
  const roundRobin = await simulateDay('round-robin', { ...options, say })
  const random = await simulateDay('random', { ...options, say })
  const result = resultOf(day, roundRobin, random)
  console.log(`Seed ${options.seed}, ${options.agents} people, ${options.cases} cases`)
  console.log(tableOf([day, roundRobin, random]))
  if (options.out) await writeFile(options.out, `${JSON.stringify(result, null, 2)}\n`)
  const broken = result.ownerlessMinutes > 0 || result.ladderMissed > 0 || result.ladderDoubled > 0
  if (broken) process.stderr.write('A promise was broken: see ownerless minutes and ladder steps above.\n')
  return broken ? 1 : 0
}

process.exit(await main())
