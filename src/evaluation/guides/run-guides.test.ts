import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideUsage, runGuideEvaluation } from './run-guides.ts'
import { byTheBook, dialogue, workshop } from './testing/flows.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierdesk-guides-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...argv: readonly string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await runGuideEvaluation(argv, {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

function put(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
}

describe('npm run eval:guides', () => {
  it('prints a table by flow, says what was left out, and writes the same as JSON', async () => {
    put('star_flows.json', { workshop })
    const several = { ...byTheBook, id: 'several', tasks: ['workshop', 'other'] }
    const empty = { ...dialogue('empty', []), turns: [] }
    put('star_sample.jsonl', [byTheBook, several, empty].map((one) => JSON.stringify(one)).join('\n'))
    const out = join(folder, 'result.json')
    const { code, said } = await run(folder, '--out', out, '--resamples', '20')
    expect(code).toBe(0)
    expect(said).toContain('1 flows as guides; 1 leave something open as written; 1 are free of errors')
    expect(said).toMatch(/workshop +1 +10 +100\.0 %/)
    expect(said).toContain('1 dialogues about several tasks')
    expect(said).toContain('line 3: turns')
    const { star } = JSON.parse(readFileSync(out, 'utf8'))
    expect(star.all.strict).toMatchObject({ agreed: 10, n: 10, share: 1 })
    expect(star.flows[0].asWritten.length).toBeGreaterThan(0)
  })

  it.each([
    ['a folder that is not there', ['/nowhere/at/all'], 'There is no folder'],
    ['no folder', [], 'Name the folder'],
    ['two folders', ['a', 'b'], 'One folder at a time'],
    ['an unknown flag', ['a', '--loud'], 'See --help'],
  ])('ends with code 2 and a sentence for %s', async (_what, argv, sentence) => {
    const { code, complained } = await run(...argv)
    expect([code, complained]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('writes nothing where nothing can be read, and says what is wrong where', async () => {
    const out = join(folder, 'result.json')
    expect((await run(folder, '--out', out)).complained).toContain('is a flow that can be read')
    put('star_flows.json', { workshop: { task: 'x', replies: 7, graph: {} } })
    expect((await run(folder, '--out', out)).complained).toContain('star_flows.json cannot be read: workshop.replies')
    put('star_flows.json', '{broken')
    expect((await run(folder, '--out', out)).code).toBe(2)
    expect(readdirSync(folder)).toEqual(['star_flows.json'])
  })

  it('names its flags in its help and in its documentation', async () => {
    const { code, said } = await run('--help')
    expect([code, said]).toEqual([0, guideUsage])
    const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'evaluation-guides.md'), 'utf8')
    const flags = (words: string) => new Set(words.match(/(?<=^|[\s`])--[a-z]+/gm))
    const known = [...flags(guideUsage)].filter((flag) => flag !== '--help')
    expect([...flags(text)].toSorted()).toEqual(known.toSorted())
  })
})
