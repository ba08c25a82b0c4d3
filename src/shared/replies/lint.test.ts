import { describe, expect, it } from 'vitest'
import { aCase, aFlag } from '../../../test/fixtures/case-builder.ts'
import { bestFitting, searchTemplates } from './best-fit.ts'
import { defaultRepliesPolicy } from './default-policy.ts'
import { pickText } from './language.ts'
import { lintRepliesPolicy } from './lint.ts'
import { type RepliesPolicy, type ReplyTemplate, repliesPolicySchema } from './policy.ts'

const ground = { categories: ['billing'], factKeys: ['order.total'] }
const template = (more: Partial<ReplyTemplate> = {}): ReplyTemplate => ({
  key: 'one',
  title: 'One',
  purpose: 'reply',
  when: '',
  categories: [],
  flags: [],
  texts: { en: 'Dear {{customer.name}}' },
  ...more,
})
const policy = (...templates: ReplyTemplate[]): RepliesPolicy => ({ version: 1, mainLanguage: 'en', templates })
const codes = (...templates: ReplyTemplate[]) =>
  lintRepliesPolicy(policy(...templates), ground).map(({ severity, code }) => `${severity} ${code}`)

describe('the lint of templates', () => {
  it.each([
    ['a placeholder nobody knows', { texts: { en: '{{custmer.name}}' } }, 'error unknown_placeholder'],
    ['no words in the main language', { texts: { es: 'Hola' } }, 'error no_main_language'],
    ['empty words in the main language', { texts: { en: ' ', es: 'Hola' } }, 'error no_main_language'],
    ['a fact no case has', { texts: { en: '{{fact.shoe.size}}' } }, 'error never_filled'],
    ['the acknowledgement in an answer', { texts: { en: '{{ack.due}}' } }, 'error never_filled'],
    ['languages that tell other things', { texts: { en: '{{reference}}', es: 'Hola' } }, 'warning languages_differ'],
    [
      'a message of an escalation that does not say by when',
      { purpose: 'escalation' as const, texts: { en: '{{reference}}' } },
      'warning tells_too_little',
    ],
    ['a category nobody has', { categories: ['shoes'] }, 'warning unknown_category'],
  ])('finds %s', (_, more, code) => {
    expect(codes(template(more))).toContain(code)
  })

  it('finds nothing wrong with marks to fill by hand, facts that cases have, and what escalations know', () => {
    expect(codes(template({ texts: { en: '[amount] {{fact.order.total}}' } }))).toEqual([])
    expect(codes(template({ purpose: 'escalation', texts: { en: '{{reference}} {{ack.due}}' } }))).toEqual([])
    expect(lintRepliesPolicy(defaultRepliesPolicy, ground)).toEqual([])
  })

  it('tells of two with one title, and the schema refuses two with one key', () => {
    expect(codes(template(), template({ key: 'two' }))).toEqual(['warning same_title'])
    expect(repliesPolicySchema.safeParse(policy(template(), template())).success).toBe(false)
  })
})

describe('choosing a template', () => {
  it("picks the customer's own language, its main form, then the main language, and says so", () => {
    const one = template({ texts: { en: 'E', pt: 'P', fil: 'F' } })
    expect(pickText(one, 'pt-BR', 'en')).toEqual({ text: 'P', language: 'pt', fallback: false })
    expect(pickText(one, 'tl', 'en')).toEqual({ text: 'F', language: 'fil', fallback: false })
    expect(pickText(one, 'de', 'en')).toEqual({ text: 'E', language: 'en', fallback: true })
    expect(pickText(template({ texts: {} }), 'de', 'en')).toBeNull()
  })

  it('puts those for the flags before those for the category, and those for other categories last', () => {
    const state = aCase({ category: 'billing', flags: [aFlag({ code: 'over_limit' })] })
    const all = policy(
      template({ key: 'other', title: 'A', categories: ['delivery'] }),
      template({ key: 'all', title: 'B' }),
      template({ key: 'category', title: 'C', categories: ['billing'] }),
      template({ key: 'flag', title: 'D', flags: ['over_limit'] }),
    )
    const fitting = bestFitting(all, state, 'reply')
    expect(fitting.map((one) => one.template.key)).toEqual(['flag', 'category', 'all', 'other'])
    expect(searchTemplates(fitting, 'c ').map((one) => one.template.key)).toContain('category')
    expect(searchTemplates(fitting, 'nowhere')).toEqual([])
  })
})
