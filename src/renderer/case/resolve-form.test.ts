import { describe, expect, it } from 'vitest'
import { aCommitment, idOf } from '../../../test/fixtures/case-builder.ts'
import { caseCommandSchema } from '../../shared/case/commands/index.ts'
import { endFields, resolveCommand, resolveProblem } from './resolve-form.ts'

const me = idOf('me')
const said = { rootCause: 'third_party', summary: ' Refunded. ' }
const promise = aCommitment({ id: idOf('promise') })
const ends = (end: string, more: Record<string, string> = {}) => ({
  ...said,
  [endFields.end(promise.id)]: end,
  ...more,
})

describe('resolving', () => {
  it('wants its cause first, then what solved it, and no cause that is not on the list', () => {
    expect(resolveProblem({}, [], me)).toBe('cause')
    expect(resolveProblem({ rootCause: 'magic', summary: 'x' }, [], me)).toBe('cause')
    expect(resolveProblem({ rootCause: 'other', summary: ' ' }, [], me)).toBe('summary')
    expect(resolveCommand({ rootCause: 'magic', summary: 'x' }, [], me)).toBeNull()
  })

  it('says that nothing is open where nothing is, so that a promise made meanwhile is asked for', () => {
    const command = resolveCommand(said, [], me)
    expect(command).toEqual({
      type: 'case.resolve',
      input: { rootCause: 'third_party', summary: 'Refunded.', promises: [] },
    })
    expect(caseCommandSchema.parse(command)).toEqual(command)
  })

  it('asks what becomes of every open promise', () => {
    expect(resolveProblem(said, [promise], me)).toBe('promise')
    expect(resolveProblem(ends('perhaps'), [promise], me)).toBe('promise')
    expect(resolveProblem(ends('kept'), [promise, aCommitment({ id: idOf('another') })], me)).toBe('promise')
    expect(resolveProblem(ends('dropped', { [endFields.reason(promise.id)]: ' ' }), [promise], me)).toBe('promise')
    expect(resolveCommand(ends('dropped'), [promise], me)).toBeNull()
  })

  it.each([
    [ends('kept'), { end: 'kept' }],
    [ends('dropped', { [endFields.reason(promise.id)]: ' They called. ' }), { end: 'dropped', reason: 'They called.' }],
    [ends('handed_on'), { end: 'handed_on', to: me }],
    [ends('handed_on', { [endFields.to(promise.id)]: idOf('ben') }), { end: 'handed_on', to: idOf('ben') }],
  ])('becomes a command the contract takes', (fields, end) => {
    const command = resolveCommand(fields, [promise], me)
    expect(command?.input).toMatchObject({ promises: [{ commitmentId: promise.id, ...end }] })
    expect(caseCommandSchema.parse(command)).toEqual(command)
  })
})
