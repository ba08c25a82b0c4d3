import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../test/fixtures/case-builder.ts'
import { answerAiInputSchema } from '../shared/case/commands/answer-ai.ts'
import type { CaseCommand } from '../shared/case/commands/index.ts'
import type { Case } from '../shared/case/state.ts'
import { firstThat, until } from './fixtures/desk-rig.ts'
import { queue, setUpSite, shown } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, frontline } from './fixtures/people.ts'

/** The AI's question at a desk whose line to the backend is cut. */

const site = setUpSite()

const question = aQuestion({ askedAt: '2026-03-01T09:00:00.000Z', dueAt: '2026-03-01T09:15:00.000Z' })

function kept(): Case {
  return {
    ...makeCase(1, { teamId: frontline.id }),
    pen: { holder: 'ai', since: question.askedAt, by: question.askedBy },
    aiQuestion: question,
    clocks: [],
    flags: [],
  }
}

function answer(change: Record<string, unknown> = {}): CaseCommand {
  const input = { questionId: question.id, granted: null, option: 'Yes', text: 'Only this once.', ...change }
  return { type: 'case.answer_ai', input: answerAiInputSchema.parse(input) }
}

describe("the AI's question, offline", () => {
  it('is answered at the desk and goes out once the line is back', async () => {
    const { desk, client } = await site.anasDesk([kept()])
    expect((await client.inbox.page({ view: 'asked' })).rows).toMatchObject([{ aiQuestion: { id: question.id } }])
    site.line.cut()
    const sent = await queue(client, kept().id, answer())
    expect((await client.inbox.page({ view: 'asked' })).rows).toEqual([])
    expect((await shown(client, kept().id)).case.aiQuestion).toMatchObject({ state: 'answered' })
    site.line.restore()
    await until(() => desk.status().waiting === 0, 'the answer was delivered')
    expect(site.backend.record.effects.get(sent)).toBe(1)
    expect(site.backend.record.state(kept().id).aiQuestion).toMatchObject({
      state: 'answered',
      answer: { option: 'Yes', text: 'Only this once.' },
      answeredBy: { id: ana.id },
    })
  })

  it('that expired meanwhile is told as it is, with the words kept, and the case is an ordinary one', async () => {
    const state = kept()
    const { desk, client } = await site.anasDesk([state])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    await queue(client, state.id, answer())
    // What the house makes of it when its time is over.
    site.backend.record.put({
      ...state,
      version: state.version + 2,
      pen: { holder: 'person', since: question.dueAt, by: { kind: 'rule', id: 'house', name: 'Tierdesk' } },
      aiQuestion: { ...question, state: 'escalated', endedAt: question.dueAt },
      clocks: makeCase(1).clocks,
    })
    site.line.restore()
    const [item] = await firstThat(await client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({
      caseId: state.id,
      command: { type: 'case.answer_ai', input: { text: 'Only this once.' } },
      refusal: {
        code: 'question_over',
        message: 'The AI no longer waits for an answer: the case went to people.',
        truth: `Nobody answered in time. Waiting in the queue of ${frontline.name}.`,
      },
    })
    await until(() => desk.status().waiting === 0, 'it was answered')
    expect((await shown(client, state.id)).case).toMatchObject({
      pen: { holder: 'person' },
      aiQuestion: { state: 'escalated' },
    })
    expect((await client.inbox.page({ view: 'team' })).rows).toMatchObject([{ id: state.id, withAi: false }])
    expect(site.backend.record.effects.size).toBe(0)
  })

  it('keeps what was begun to be written of its answer until it is given', async () => {
    const { client } = await site.anasDesk([kept()])
    const kind = `ai:${question.id}`
    await client.drafts.save({ caseId: kept().id, kind, text: 'Only this once.' })
    expect(await client.drafts.load({ caseId: kept().id })).toEqual({ [kind]: 'Only this once.' })
    await queue(client, kept().id, answer())
    expect(await client.drafts.load({ caseId: kept().id })).toEqual({})
  })
})
