import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { mutations } from './mutations.ts'

const root = new URL('../../', import.meta.url)

/** `npm run test:schedules -- --mutations` plays against each; that each still fits its file is seen here. */
it.each(mutations.map((one) => [one.name, one] as const))('%s: stands in the sources once', (_, { file, from, to }) => {
  const text = readFileSync(fileURLToPath(new URL(file, root)), 'utf8')
  expect(text.split(from)).toHaveLength(2)
  expect(to).not.toBe(from)
})
