import { parseArgs } from 'node:util'

export interface FloorOptions {
  readonly seed: number
  /** Where the result goes, if anywhere. */
  readonly out: string | null
  readonly agents: number
  readonly cases: number
}

const usage = 'Usage: npm run simulate:floor -- [--seed N] [--out FILE.json] [--agents 200] [--cases 5000]'

/** The flags of `npm run simulate:floor`; an unknown or senseless one is told with the usage. */
export function readOptions(argv: readonly string[]): FloorOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        seed: { type: 'string' },
        out: { type: 'string' },
        agents: { type: 'string' },
        cases: { type: 'string' },
      },
    })
    const seed = whole(values.seed, 1)
    const agents = whole(values.agents, 200)
    const cases = whole(values.cases, 5_000)
    if (seed === null || seed > 4_294_967_295) return `--seed must be a whole number from 0 to 4294967295. ${usage}`
    if (agents === null || agents < 18 || agents > 2_000)
      return `--agents must be a whole number from 18 to 2000. ${usage}`
    if (cases === null || cases < 10 || cases > 100_000)
      return `--cases must be a whole number from 10 to 100000. ${usage}`
    return { seed, agents, cases, out: values.out ?? null }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`
  }
}

function whole(text: string | undefined, usual: number): number | null {
  if (text === undefined) return usual
  return /^\d{1,10}$/.test(text) ? Number(text) : null
}
