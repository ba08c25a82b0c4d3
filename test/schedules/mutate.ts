import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Mutation, mutations } from './mutations.ts'

/** Whether schedules find out code that is wrong: each mutation is made in a copy of the sources and played against. */

const root = fileURLToPath(new URL('../../', import.meta.url))

const resultSchema = z.object({ schedules: z.number(), violations: z.number(), worstSeed: z.number().nullable() })

export interface Verdict {
  readonly mutation: string
  /** The first seed that found it, and how many schedules that took; null: it survived. */
  readonly seed: number | null
  readonly schedules: number
}

/** Plays up to `count` schedules against each mutation, from `seed` on. */
export async function mutate(
  { seed, count }: { seed: number; count: number },
  say: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const mutation of mutations) {
    const verdict = await hunt(mutation, { seed, count })
    say(verdict)
    verdicts.push(verdict)
  }
  return verdicts
}

async function hunt(mutation: Mutation, { seed, count }: { seed: number; count: number }): Promise<Verdict> {
  const copy = mkdtempSync(join(tmpdir(), 'tierdesk-mutant-'))
  try {
    for (const part of ['src', 'test/schedules', 'package.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    change(join(copy, mutation.file), mutation)
    const out = join(copy, 'result.json')
    const args = ['--first', '--seed', String(seed), '--count', String(count), '--out', out]
    const child = spawn(process.execPath, [join(copy, 'test/schedules/main.ts'), ...args], { stdio: 'ignore' })
    const [code] = await once(child, 'exit')
    if (code !== 0 && code !== 1) throw new Error(`Under '${mutation.name}' the schedules did not run`)
    const { schedules, violations, worstSeed } = resultSchema.parse(JSON.parse(readFileSync(out, 'utf8')))
    return { mutation: mutation.name, seed: violations > 0 ? worstSeed : null, schedules }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function change(path: string, { name, from, to }: Mutation): void {
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2)
    throw new Error(`'${name}' no longer fits its file: the text must stand there once`)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
}
