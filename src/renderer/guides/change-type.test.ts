import { describe, expect, test } from 'vitest'
import { edgesOf, type GuideStep, type GuideStepType, guideStepSchema } from '../../shared/guide/guide.ts'
import { withAnswerKind, withType } from './change-type.ts'
import { newStep } from './new-step.ts'

const types: readonly GuideStepType[] = ['question', 'check', 'instruction', 'action', 'guide', 'outcome']

const question = guideStepSchema.parse({
  type: 'question',
  key: 'who-paid',
  title: 'Who paid?',
  note: 'Look at the receipt.',
  text: 'Who paid {{ amount }}?',
  collects: 'key_facts',
  place: { x: 3, y: 4 },
  answer: {
    kind: 'options',
    options: [
      { key: 'customer', label: 'The customer', suggestWhen: 'amount > 0', next: 'a' },
      { key: 'nobody', label: 'Nobody', next: 'b' },
    ],
  },
})

describe('another type', () => {
  test.each(types)('%s keeps key, title, note and place, and is a sound step', (type) => {
    const changed = withType(question, type)
    expect(guideStepSchema.safeParse(changed).success).toBe(true)
    expect(changed).toMatchObject({
      type,
      key: 'who-paid',
      title: 'Who paid?',
      note: question.note,
      place: question.place,
    })
  })

  test('turns answers into branches with their conditions and ways, and back', () => {
    const check = withType(question, 'check')
    expect(check).toMatchObject({
      branches: [
        { key: 'customer', label: 'The customer', when: 'amount > 0', next: 'a' },
        { key: 'nobody', label: 'Nobody', when: '', next: 'b' },
      ],
    })
    expect(edgesOf(withType(check, 'question')).slice(0, 2)).toEqual(edgesOf(question))
  })

  test('keeps otherwise as an answer', () => {
    const check: GuideStep = { ...newStep('check', 'c', 'C'), key: 'c' }
    expect(edgesOf(withType(check, 'question')).map(({ via }) => via)).toEqual(['option:holds', 'option:otherwise'])
  })

  test('keeps the words and the packet item where the new type has them', () => {
    expect(withType(question, 'instruction')).toMatchObject({
      text: question.type === 'question' && question.text,
      collects: 'key_facts',
      next: 'a',
    })
    expect(withType(question, 'action')).toMatchObject({ fields: { text: 'Who paid {{ amount }}?' }, next: 'a' })
  })

  test('leads the first way on', () => {
    const action = withType(question, 'action')
    for (const type of types.filter((one) => one !== 'outcome'))
      expect(edgesOf(withType(action, type))[0]?.to).toBe('a')
  })

  test('leaves a step of that type as it is', () => {
    expect(withType(question, 'question')).toBe(question)
  })
})

describe('another way to answer', () => {
  test('keeps the first way and the variable', () => {
    if (question.type !== 'question') throw new Error('no question')
    const number = withAnswerKind(question.answer, 'number', 'paid')
    expect(number).toMatchObject({ kind: 'number', variable: 'paid', next: 'a' })
    expect(withAnswerKind(number, 'text', 'other')).toMatchObject({ kind: 'text', variable: 'paid', next: 'a' })
    const back = withAnswerKind(number, 'options', 'other')
    expect(back.kind === 'options' && back.options[0]?.next).toBe('a')
  })
})
