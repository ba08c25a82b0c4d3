import { parseArgs } from 'node:util'

export interface ScheduleOptions {
  readonly seed: number
  readonly count: number
  /** Where the result goes, if anywhere. */
  readonly out: string | null
  /** Breaks the code in known ways instead and sees each found out. */
  readonly mutations: boolean
  /** Ends with the first schedule that breaks a promise. */
  readonly first: boolean
}

const usage =
  'Usage: npm run test:schedules -- [--seed N] [--count 10000] [--first] [--out FILE.json], or --mutations [--count 400] [--out FILE.json]'

/** The flags of `npm run test:schedules`; an unknown or senseless one is told with the usage. */
export function readOptions(argv: readonly string[]): ScheduleOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        seed: { type: 'string' },
        count: { type: 'string' },
        out: { type: 'string' },
        mutations: { type: 'boolean', default: false },
        first: { type: 'boolean', default: false },
      },
    })
    const seed = whole(values.seed, 1)
    const count = whole(values.count, values.mutations ? 400 : 10_000)
    if (seed === null) return `--seed must be a whole number. ${usage}`
    if (count === null || count < 1) return `--count must be a whole number above 0. ${usage}`
    return { seed, count, out: values.out ?? null, mutations: values.mutations, first: values.first }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`
  }
}

function whole(text: string | undefined, usual: number): number | null {
  if (text === undefined) return usual
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
