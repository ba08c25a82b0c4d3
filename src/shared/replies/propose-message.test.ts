import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { defaultRepliesPolicy } from './default-policy.ts'
import { proposeMessage } from './propose-message.ts'
import { renderReply } from './render.ts'

const ground = {
  agent: 'Ana Reyes',
  workspace: 'Harbor & Pine',
  team: 'Billing',
  timeZone: 'Asia/Manila',
  acknowledgeBy: '2026-03-02T10:00:00.000Z',
}
const inLanguage = (language: string, name = 'Jordan Blake') => {
  const state = aCase({ language })
  return { ...state, customer: { ...state.customer, language, name } }
}
const filled = (state: ReturnType<typeof inLanguage>, own: string | null = null) => {
  const message = proposeMessage(state, own, defaultRepliesPolicy, ground)
  return message && { ...message, ...renderReply(message.template, message.values) }
}

describe('what the customer is told when their case is escalated', () => {
  it.each([
    ['en', 'What happens next', 'Monday, March 2 at 06:00 PM'],
    ['es', 'Qué pasa ahora', 'lunes, 2 de marzo'],
    ['pt-BR', 'O que acontece agora', 'segunda-feira, 2 de março'],
    ['tl', 'Susunod na mangyayari', '2'],
  ])('in %s: the reference, what happens next and by when, in their own time', (language, next, when) => {
    const state = inLanguage(language)
    const message = filled(state)
    expect(message).toMatchObject({ holes: [], fallback: false })
    for (const part of [state.reference, next, when, 'Billing']) expect(message?.text).toContain(part)
  })

  it('falls back to the main language and says so', () => {
    expect(filled(inLanguage('de'))).toMatchObject({ language: 'en', fallback: true, holes: [] })
  })

  it('takes the words of the matrix row, unless only a template speaks the language of the customer', () => {
    const own = 'Hello {{customer}}, see {{acknowledge_by}}.'
    expect(filled(inLanguage('en'), own)?.text).toMatch(/^Hello Jordan Blake, see Monday/)
    expect(filled(inLanguage('es'), own)).toMatchObject({ language: 'es', fallback: false })
    expect(filled(inLanguage('de'), own)).toMatchObject({ language: 'en', fallback: true })
    expect(filled(inLanguage('de'), own)?.text).toMatch(/^Hello Jordan Blake/)
  })

  it('takes no hole and no placeholder from the name of a customer', () => {
    const message = filled(inLanguage('en', '{{agent.name}} [order number]'))
    expect(message?.holes).toEqual([])
    expect(message?.text).toContain('Dear ((agent.name)) (order number),')
  })

  it('names what is missing where nothing is known for it', () => {
    const message = proposeMessage(inLanguage('en'), null, defaultRepliesPolicy, { ...ground, team: null })
    expect(message && renderReply(message.template, message.values).holes).toEqual(['team.name'])
  })
})
