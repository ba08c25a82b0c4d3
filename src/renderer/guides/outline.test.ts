import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft } from '../../../test/fixtures/guide-arbitrary.ts'
import { largeGuide } from '../../../test/fixtures/large-guide.ts'
import { edgesOf, type Guide } from '../../shared/guide/guide.ts'
import { addStep, connect } from './guide-edits.ts'
import { newGuide } from './new-step.ts'
import { hasRowsBelow, outlineOf, unfolded } from './outline.ts'

/** The outline as plain text. */
function text(guide: Guide): string[] {
  return outlineOf(guide).map((row) => {
    const indent = '  '.repeat(row.level - 1)
    if (row.kind === 'step') return `${indent}${row.number} ${row.step.key}${row.lost ? ' (lost)' : ''}`
    return `${indent}${row.via ?? 'next'}: ${row.below ? 'below' : (row.to ?? 'nowhere')}`
  })
}

/** Yes leads over `ask` to the end, no to the end at once. */
function joined(): Guide {
  const first = addStep(newGuide('g', 'G'), 'question', 'First', { at: null }).guide
  const asked = addStep(first, 'instruction', 'Ask', { at: { from: 'first', via: 'option:yes' } }).guide
  const ended = addStep(asked, 'outcome', 'End', { at: { from: 'ask', via: null } }).guide
  return connect(ended, { from: 'first', via: 'option:no' }, 'end')
}

describe('the outline', () => {
  it('lists what one answer leads to under it, and goes on below where branches join', () => {
    expect(text(joined())).toEqual([
      '1 first',
      '  option:yes: below',
      '    2 ask',
      '      next: end',
      '  option:no: end',
      '3 end',
    ])
  })

  it('says what leads nowhere, what leads back, and lists last what nothing leads to', () => {
    const back = connect(joined(), { from: 'ask', via: null }, 'first')
    const lost = addStep(connect(back, { from: 'first', via: 'option:no' }, null), 'action', 'Lost', { at: null }).guide
    expect(text(lost)).toEqual([
      '1 first',
      '  option:yes: below',
      '    2 ask',
      '      next: first',
      '  option:no: nowhere',
      '3 end (lost)',
      '4 lost (lost)',
      '  next: nowhere',
    ])
  })

  it('lists every step once and every way once, beside or above where it leads', () => {
    fc.assert(
      fc.property(anyDraft(12), (guide) => {
        const rows = outlineOf(guide)
        const steps = rows.flatMap((row) => (row.kind === 'step' ? [row.step.key] : []))
        expect(steps.toSorted()).toEqual(guide.steps.map(({ key }) => key).toSorted())
        if (guide.start) expect(steps[0]).toBe(guide.start)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        for (const step of guide.steps)
          for (const { via, to } of edgesOf(step)) {
            const shown = rows.filter((row) => row.kind === 'way' && row.step === step && row.via === via)
            const single = via === null && edgesOf(step).length === 1
            if (!single || to === null) expect(shown.length).toBe(1)
            // A way without a row of its own: the list simply goes on with what it leads to.
            else if (shown.length === 0) expect(steps.indexOf(to)).toBe(steps.indexOf(step.key) + 1)
          }
      }),
    )
  })

  it('stays shallow where a long guide branches and joins again', () => {
    const rows = outlineOf(largeGuide(300))
    expect(rows.filter(({ kind }) => kind === 'step').length).toBe(300)
    expect(Math.max(...rows.map(({ level }) => level))).toBe(4)
  })

  it('folds up what stands under a row', () => {
    const rows = outlineOf(joined())
    expect(rows.map((_, at) => hasRowsBelow(rows, at))).toEqual([true, true, true, false, false, false])
    expect(unfolded(rows, new Set(['way first option:yes'])).map(({ id }) => id)).toEqual([
      'step first',
      'way first option:yes',
      'way first option:no',
      'step end',
    ])
    expect(unfolded(rows, new Set(['step first'])).map(({ id }) => id)).toEqual(['step first', 'step end'])
  })
})
