import type { Approval } from '../case/approval.ts'
import { type AuthorityKind, unitOf } from './authority.ts'

/** Authority in words, without a currency: a decision does not know the workspace's. */

const names: Readonly<Record<AuthorityKind, string>> = {
  refund: 'a refund',
  credit: 'a credit',
  discount: 'a discount',
  contract_term: 'a contract term',
  exception: 'an exception',
}

/** 'a refund of 300', 'a discount of 30 %', 'an exception'. */
export function authorityWords(kind: AuthorityKind, amount: number | null): string {
  return amount === null ? names[kind] : `${names[kind]} of ${amountWords(kind, amount)}`
}

/** '300', '30 %', '24 months'. */
export function amountWords(kind: AuthorityKind, amount: number): string {
  const number = amount.toLocaleString('en-US', { maximumFractionDigits: 2 })
  const unit = unitOf(kind)
  if (unit === 'percent') return `${number} %`
  return unit === 'months' ? `${number} ${amount === 1 ? 'month' : 'months'}` : number
}

/** What became of a request, in one sentence: the truth for somebody who came too late. */
export function approvalTruth({ kind, amount, state, askedBy, decidedBy, reason, usedFor }: Approval): string {
  const what = authorityWords(kind, amount)
  const by = decidedBy?.name ?? 'Somebody'
  const why = reason ? `: ${withStop(reason)}` : '.'
  switch (state) {
    case 'asked':
      return `${askedBy.name} asked for ${what} and waits for the answer.`
    case 'granted':
      return `${by} granted ${what}${why}`
    case 'denied':
      return `${by} denied ${what}${why}`
    case 'withdrawn':
      return `${by} withdrew the request for ${what}${why}`
    case 'expired':
      return decidedBy
        ? `The grant of ${what} was not used in time.`
        : `Nobody answered the request for ${what} in time.`
    case 'used':
      return `${askedBy.name} used the grant of ${what}${usedFor ? `: ${withStop(usedFor)}` : '.'}`
    default:
      return state satisfies never
  }
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
