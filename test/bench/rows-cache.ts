import { deepPages, durableCommands, firstPages, searches } from './cache-work.ts'
import { buildCache, type LocalCache } from './local-cache.ts'
import { quantile, type Row, row } from './measure.ts'
import type { Rig } from './rig.ts'

/** `inbox.*`, `search*`, `command.durable` and the growth table: the desk's own work on caches of several sizes. */
export async function cacheRows(rig: Rig): Promise<Row[]> {
  const sizes = [1_000, 10_000, 100_000].filter((size) => size < rig.options.cases)
  const caches: LocalCache[] = []
  try {
    for (const cases of [...sizes, rig.options.cases]) {
      rig.say(`Cache of ${cases} cases …`)
      caches.push(buildCache(await rig.folder(), cases))
    }
    const big = caches.at(-1)
    if (!big) return []
    const kilobytes = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KB`
    rig.say(
      `Documents of ${kilobytes(big.documentBytes)} on average; ${kilobytes(big.fileBytes / big.cases)} of cache file per case`,
    )
    return [...(await bigRows(big, rig.options.quick ? 200 : 1_000)), ...(await growthRows(caches, rig))]
  } finally {
    for (const { cache } of caches) cache.close()
  }
}

async function bigRows(big: LocalCache, n: number): Promise<Row[]> {
  return [
    row('inbox.page', 'ms', await firstPages(big, 'team', n), { p50: 1.5, p99: 6 }),
    row('inbox.all', 'ms', await firstPages(big, 'all', n), { p50: 2, p99: 8 }),
    row('inbox.deep', 'ms', await deepPages(big, n), { p50: 0.2, p99: 1 }),
    row('search', 'ms', await searches(big, 'rank', n / 2), { p50: 4, p99: 30 }),
    row('search.transcript', 'ms', await searches(big, 'newest', n / 2), { p50: 2, p99: 10 }),
    row('command.durable', 'ms', await durableCommands(big, n), { p50: 0.6, p99: 3 }),
    row('bootstrap.load', 'cases/s', [big.casesPerSecond], null),
  ]
}

/** The same work on each size, and how many times longer it takes on the largest than on the one before. */
async function growthRows(caches: readonly LocalCache[], rig: Rig): Promise<Row[]> {
  const n = rig.options.quick ? 100 : 300
  const works = {
    'inbox.page': (cache: LocalCache) => firstPages(cache, 'team', n),
    'inbox.deep': (cache: LocalCache) => deepPages(cache, n),
    search: (cache: LocalCache) => searches(cache, 'newest', n),
    'command.durable': (cache: LocalCache) => durableCommands(cache, n),
  }
  const rows: Row[] = []
  for (const [name, work] of Object.entries(works)) {
    const medians: number[] = []
    for (const cache of caches) {
      const samples = await work(cache)
      medians.push(quantile(samples, 0.5))
      rows.push(row(`growth.${name}.${cache.cases}`, 'ms', samples, null))
    }
    const [before, last] = medians.slice(-2)
    if (before === undefined || last === undefined) continue
    // The bound is for ten times as many cases from 10,000 on; a smaller run shows the factor without one.
    const bounded = rig.options.cases >= 100_000
    rows.push(row(`growth.${name}`, 'times', [last / before], bounded ? { p50: 2 } : null))
  }
  return rows
}
