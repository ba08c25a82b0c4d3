import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Where the result goes, if anywhere. */
  readonly out: string | null
  readonly cases: number
  /** Fewer repetitions. */
  readonly quick: boolean
  /** Beginnings of the row names to measure; empty measures all. */
  readonly only: readonly string[]
}

const usage = 'Usage: npm run bench -- [--out FILE.json] [--cases 100000] [--quick] [--only ROW,…]'

/** The flags of `npm run bench`; an unknown or senseless one is told with the usage. */
export function readOptions(argv: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        out: { type: 'string' },
        cases: { type: 'string' },
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
      },
    })
    const cases = Number(values.cases ?? (values.quick ? 10_000 : 100_000))
    if (!Number.isInteger(cases) || cases < 1_000 || cases > 1_000_000) {
      return `--cases must be a whole number from 1000 to 1000000. ${usage}`
    }
    const only = (values.only ?? '').split(',').filter(Boolean)
    return { out: values.out ?? null, cases, quick: values.quick, only }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`
  }
}
