import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Lints files as if they stood in this repository; gives the rules that complained. */
function lint(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tierdesk-borders-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'scripts'), join(folder, 'scripts'))
  symlinkSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  const run = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=100', 'src', 'test'].filter(
      (part) => !['src', 'test'].includes(part) || Object.keys(files).some((path) => path.startsWith(`${part}/`)),
    ),
    { cwd: folder, encoding: 'utf8' },
  )
  const report: { diagnostics: { category: string; severity: string }[] } = JSON.parse(run.stdout)
  const errors = report.diagnostics.filter((found) => found.severity === 'error')
  // The exit code is what stops `npm test`: it must agree with the list.
  expect(run.status === 0).toBe(errors.length === 0)
  return [...new Set(errors.map((found) => found.category))].sort()
}

const imports = 'lint/style/noRestrictedImports'
const processes = ['backend', 'desk', 'main', 'preload', 'renderer']

describe('import borders', () => {
  const crossings = ['shared', ...processes].flatMap((from) =>
    processes.filter((to) => to !== from).map((to) => ({ from, to })),
  )

  it.each(crossings)('$from may not import $to', ({ from, to }) => {
    const target = `export const value = 1\n`
    const found = lint({
      [`src/${from}/part/file.ts`]: `import { value } from '../../${to}/part/thing.ts'\nexport const again = value\n`,
      [`src/${to}/part/thing.ts`]: target,
    })
    expect(found).toEqual([imports])
  })

  it.each(crossings)('$from may not import a file at the top of $to, nor by a dynamic import', ({ from, to }) => {
    const found = lint({
      [`src/${from}/file.ts`]: `export const load = () => import('../${to}/thing.ts')\n`,
    })
    expect(found).toEqual([imports])
  })

  it.each(['shared', ...processes])('%s may not import the evaluation', (from) => {
    const found = lint({
      [`src/${from}/part/file.ts`]: `import { value } from '../../evaluation/part/thing.ts'\nexport const again = value\n`,
      'src/evaluation/part/thing.ts': 'export const value = 1\n',
    })
    expect(found).toEqual([imports])
  })

  it.each(['backend/server.ts', 'backend/db/thing.ts', 'desk/thing.ts', 'main/thing.ts', 'renderer/thing.ts'])(
    'the evaluation may not import %s',
    (to) => {
      expect(
        lint({ 'src/evaluation/part/file.ts': `import { value } from '../../${to}'\nexport const again = value\n` }),
      ).toEqual([imports])
    },
  )

  it.each(['shared/triage/triage.ts', 'backend/intake/formats/star.ts', 'backend/import/lines.ts'])(
    'the evaluation may import %s',
    (to) => {
      const found = lint({
        'src/evaluation/part/file.ts': `import { value } from '../../${to}'\nexport const again = value\n`,
        [`src/${to}`]: 'export const value = 1\n',
      })
      expect(found).toEqual([])
    },
  )

  it.each([...processes, 'evaluation'])('%s may import shared', (from) => {
    const found = lint({
      [`src/${from}/part/file.ts`]: `import { value } from '../../shared/contract/${from}.ts'\nexport const again = value\n`,
      [`src/shared/contract/${from}.ts`]: 'export const value = 1\n',
    })
    expect(found).toEqual([])
  })

  it.each(['shared', 'backend', 'desk', 'renderer', 'evaluation'])('%s may not import electron', (from) => {
    expect(lint({ [`src/${from}/file.ts`]: `import { app } from 'electron'\nexport const name = app\n` })).toEqual([
      imports,
    ])
  })

  it.each(['main', 'preload'])('%s may import electron', (from) => {
    expect(lint({ [`src/${from}/file.ts`]: `import { app } from 'electron'\nexport const name = app\n` })).toEqual([])
  })

  it.each(['shared', 'backend', 'desk', 'main', 'preload', 'evaluation'])('%s may not import React', (from) => {
    for (const name of ['react', 'react-dom/client', '@mantine/core']) {
      expect(lint({ [`src/${from}/file.ts`]: `import * as thing from '${name}'\nexport const it = thing\n` })).toEqual([
        imports,
      ])
    }
  })

  it.each(['shared', 'renderer', 'preload'])('%s may not import Node', (from) => {
    for (const name of ['node:fs', 'node:fs/promises', 'node:crypto']) {
      const found = lint({ [`src/${from}/file.ts`]: `import * as thing from '${name}'\nexport const it = thing\n` })
      expect(found).toContain(imports)
    }
  })

  it('tests may reach across', () => {
    const found = lint({
      'src/desk/sync/pull.test.ts': `import { value } from '../../backend/server.ts'\nexport const again = value\n`,
      'src/backend/server.ts': 'export const value = 1\n',
    })
    expect(found).not.toContain(imports)
  })
})

describe('house rules', () => {
  it('refuses import cycles', () => {
    const found = lint({
      'src/desk/a.ts': `import { b } from './b.ts'\nexport const a = () => b()\n`,
      'src/desk/b.ts': `import { a } from './a.ts'\nexport const b = (): unknown => a()\n`,
    })
    expect(found).toEqual(['lint/suspicious/noImportCycles'])
  })

  it.each([
    ['a clock', 'export const now = () => Date.now()\n', 'plugin'],
    ['a clock by constructor', 'export const now = () => new Date()\n', 'plugin'],
    ['chance', 'export const roll = () => Math.random()\n', 'plugin'],
    ['the DOM', 'export const title = () => document.title\n', 'lint/style/noRestrictedGlobals'],
    ['the network', "export const get = () => fetch('/')\n", 'lint/style/noRestrictedGlobals'],
    ['the process', 'export const env = () => process.env\n', 'lint/style/noRestrictedGlobals'],
  ])('shared has no %s', (_what, text, rule) => {
    expect(lint({ 'src/shared/case/file.ts': text })).toEqual([rule])
  })

  it.each([
    ['any', 'export const take = (x: any) => x\n', 'lint/suspicious/noExplicitAny'],
    ['enums', 'export enum Colour {\n  Red,\n}\n', 'lint/style/noEnum'],
    ['default exports', 'export default 1\n', 'lint/style/noDefaultExport'],
    [
      'imports without extension',
      "import { a } from './a'\nexport const b = a\n",
      'lint/correctness/useImportExtensions',
    ],
    [
      'five parameters',
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]\n',
      'lint/complexity/useMaxParams',
    ],
  ])('refuses %s', (_what, text, rule) => {
    expect(lint({ 'src/desk/file.ts': text, 'src/desk/a.ts': 'export const a = 1\n' })).toContain(rule)
  })

  it('refuses file names in another case', () => {
    expect(lint({ 'src/desk/FileName.ts': 'export const a = 1\n' })).toEqual(['lint/style/useFilenamingConvention'])
  })
})
