import type { Guide } from './guide.ts'
import type { GuideScope } from './scope.ts'
import type { Use } from './uses.ts'

/** What a use of a field is called in a sentence. */

const names: Readonly<Record<string, string>> = {
  escalationType: 'type of the escalation',
  reopenCount: 'number of reopenings',
  escalationCount: 'number of escalations',
  hoursSinceReceived: 'hours since it came in',
  'customer.tier': "customer's tier",
  'customer.value': "customer's lifetime value",
  'customer.language': "customer's language",
  'customer.country': "customer's country",
  'customer.vulnerable': 'special care needed',
  'customer.recentContacts': 'recent contacts',
  'customer.name': "customer's name",
  'ai.confidence': 'AI confidence',
  'ai.sentiment': 'AI sentiment',
  'ai.intent': 'intent',
  'team.kind': 'kind of team',
  'team.skills': "team's skills",
  'attempts.count': 'attempted solutions',
  'attempts.failed': 'failed attempts',
  'approval.state': 'newest request for approval',
  'me.role': 'your role',
  'me.skills': 'your skills',
  'me.limit.refund': 'your refund limit',
  'me.limit.credit': 'your credit limit',
  'me.limit.discount': 'your discount limit',
  'me.limit.contract_term': 'your limit on contract terms',
}

/** A field, fact, answer or variable as people call it. */
export function fieldWords({ guide, scope }: { readonly guide: Guide; readonly scope: GuideScope }, use: Use): string {
  const { field, key } = use
  if (key !== null && field === 'facts') {
    return `“${scope.state.facts.findLast((fact) => fact.key === key)?.label || key.replaceAll(/[._]/g, ' ')}”`
  }
  if (key !== null && field === 'answers') return `“${guide.steps.find((step) => step.key === key)?.title || key}”`
  if (field.startsWith('vars.')) {
    const variable = field.slice('vars.'.length)
    return `“${guide.variables.find((one) => one.key === variable)?.label || variable}”`
  }
  if (field.startsWith('clock.')) return `${field.slice('clock.'.length).replaceAll('_', ' ')} clock`
  return names[field] ?? field
}

/** A flag by its label on the case, else by its code in words. */
export function flagWords({ state }: GuideScope, code: string): string {
  return state.flags.find((flag) => flag.code === code)?.label || code.replaceAll('_', ' ')
}
