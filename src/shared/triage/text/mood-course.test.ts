import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { readCourse } from './mood-course.ts'
import { customerPassages } from './passages.ts'

const glad = 'thank you so much, perfect!'
const calm = 'my order number is 20394823'
const let_down = 'I am not happy with this'
const furious = 'this is outrageous, you are all useless idiots'

function course(...texts: readonly string[]) {
  return readCourse(customerPassages(texts.map((text, index) => turn(`m${index + 1}`, text))))
}

describe('falls', () => {
  it.each([
    ['step by step', [glad, calm, calm, let_down, furious], 'm4'],
    ['with three messages', [glad, calm, furious], 'm3'],
    ['at once in the middle', [calm, calm, calm, furious, furious, furious], 'm4'],
    ['with one good outlier near the end', [glad, glad, calm, calm, furious, furious, glad, furious, furious], 'm5'],
  ])('%s', (_, texts, turned) => {
    const read = course(...texts)
    expect(read?.drop).toBeGreaterThan(0.4)
    expect(read?.from).toBeGreaterThan(read?.to ?? 0)
    expect(read?.turningPoint.message.id).toBe(turned)
    expect(read?.turns).toBe(texts.length)
  })
})

describe('does not fall', () => {
  it.each([
    ['the same throughout', [calm, calm, calm, calm]],
    ['angry throughout', [furious, furious, furious, furious, furious]],
    ['one angry message in the middle', [calm, calm, calm, furious, calm, calm, calm]],
    ['one angry message at the end of four', [calm, calm, calm, furious]],
    ['one glad message at the beginning of four', [glad, calm, calm, calm]],
    ['one angry message at the very end of many', [calm, calm, calm, calm, calm, calm, calm, calm, furious]],
    ['one glad message at the very beginning of many', [glad, calm, calm, calm, calm, calm, calm, calm, calm]],
    ['up and down', [calm, furious, calm, furious, calm, furious, calm, furious, calm]],
    ['calming down', [furious, furious, let_down, calm, calm, glad]],
  ])('%s', (_, texts) => {
    expect(course(...texts)?.drop).toBeLessThanOrEqual(0)
  })
})

it('needs three messages that say something', () => {
  expect(course()).toBeNull()
  expect(course(glad, furious)).toBeNull()
  expect(course(glad, '   ', furious)).toBeNull()
  expect(course(glad, calm, furious)).not.toBeNull()
})

it('tells how far it fell by the smaller of its two measures', () => {
  const read = course(glad, calm, furious)
  expect(read?.drop).toBeLessThanOrEqual((read?.from ?? 0) - (read?.to ?? 0) + 0.01)
  expect(course(furious, calm, glad)?.drop).toBeLessThan(0)
})

it('reads conversations of any length, a message in two parts as one', () => {
  const long = Array.from({ length: 2_000 }, (_, index) => (index < 1_200 ? calm : furious))
  const read = course(...long)
  expect(read?.turns).toBe(2_000)
  expect(read?.drop).toBeGreaterThan(0.4)
  const place = Number(read?.turningPoint.message.id.slice(1))
  expect(place).toBeGreaterThan(1_180)
  expect(place).toBeLessThan(1_220)
  const paste = 'the log says nothing of note '.repeat(1_200)
  expect(course(calm, paste, calm)?.turns).toBe(3)
})
