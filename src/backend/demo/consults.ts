import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import { canAnswer } from '../../shared/consult/who-helps.ts'
import type { Telling } from './compose.ts'
import type { Course } from './fate.ts'
import type { FollowUp } from './follow-ups.ts'
import { members, teamId } from './people.ts'
import { idFrom } from './random.ts'

/** Questions of the demo's people to each other: some that wait now, many that helped on cases that are done. */

/** What is asked about a case of a category, and what somebody who knows answers. */
const talks: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  account_access: [
    ['Is there a way in when the second factor is gone?', 'Yes: check two old orders with them, then send a new code.'],
    ['Can I see who changed the address on the account?', 'In the account log. If it was not them, lock it first.'],
  ],
  billing: [
    ['Can a refund go to another card than the one it was paid with?', 'No, but store credit can be given at once.'],
    ['The charge shows twice. Which one do I give back?', 'The later one. The first is often a hold that goes away.'],
  ],
  delivery: [
    ['How long does a search at the carrier take now?', 'Two working days. Offer a second parcel after that.'],
    ['May I send it again before the first one is found?', 'Under 80 dollars yes. Write down the tracking number.'],
  ],
  gift_cards: [
    ['The card has no code left to scratch. What now?', 'Ask for a photo of the back and block the old code.'],
  ],
  loyalty: [['Can points that ran out last week come back?', 'Once per customer, within a month. Note why.']],
  orders: [['Can I still change the size after it was packed?', 'Stop it in the warehouse list before four o’clock.']],
  privacy: [['Do we delete the order history as well?', 'Not invoices: we must keep those. Say so in the answer.']],
  product_question: [['Does the lamp work at 230 volts?', 'The newer ones do. Look for the mark under the base.']],
  product_safety: [['Do we take the product back at once?', 'Yes, and tell them to stop using it. Send a box.']],
  returns: [
    ['The label is out of date. Can they still send it back?', 'Send a new label; it counts from the first one.'],
    ['They want money and not a voucher. Is that right?', 'Within thirty days, yes. After that a voucher.'],
  ],
  subscription: [['Can two months be paused in a row?', 'Yes, in the plan page. A third needs a lead.']],
  technical: [
    ['It fails after the update. Is there a way around it?', 'Clear the app’s data once, then sign in again.'],
  ],
  warranty: [['Does the warranty cover the battery?', 'For one year. After that we give half off a new one.']],
}

/** Whom the questions that wait now are asked: each once, in this order. */
const waiting = ['lead', 'skill', 'team', 'lead', 'skill'] as const
type Waiting = (typeof waiting)[number]
/** Most questions on cases that are done. */
const mostSolved = 24

export interface ConsultDeal {
  readonly waiting: () => Waiting | null
  readonly solved: () => number | null
}

/** Deals the questions out to the cases that come first. */
export function consultDeal(): ConsultDeal {
  const left = [...waiting]
  let solved = 0
  return { waiting: () => left.shift() ?? null, solved: () => (solved < mostSolved ? solved++ : null) }
}

/** The question on a case, as steps to add to what people did with it; none where the case is no place for one. */
export function consultsOf(
  steps: readonly FollowUp[],
  { fate, noted, turned, age }: Course,
  telling: Telling,
  deal: ConsultDeal,
): FollowUp[] {
  const { input, index } = telling
  const options = talks[input.category ?? '']
  const talk = options?.[index % options.length]
  const assigned = steps.find(({ command }) => command.type === 'case.assign')?.command
  if (!talk || assigned?.type !== 'case.assign') return []
  const asker = members.find(({ id }) => id === assigned.input.memberId)
  const expert = asker && expertIn(input.category ?? '', asker)
  if (!asker || !expert || asker.role === 'trainee') return []
  const [question, answer] = talk
  const consultId = idFrom(`${input.externalId}:consult`)
  const step = (by: Member, minutes: number, command: CaseCommand): FollowUp => ({
    externalId: input.externalId,
    memberId: by.id,
    minutesAfterReceipt: Math.round(minutes * 10) / 10,
    command,
  })
  const ask = (target: ConsultTarget, minutes: number) =>
    step(asker, minutes, {
      type: 'case.ask_consult',
      input: {
        consultId,
        question,
        target,
        shares: {
          messageIds: [],
          personalDetails: false,
          packet: {
            summary: input.assessment?.summary ?? input.subject,
            goal: input.assessment?.goal ?? '',
            triggers: [],
            tried: [],
            keyFacts: [],
          },
        },
        attachments: [],
        nextPeers: [],
      },
    })
  const isMild = input.severity !== 'S1' && input.severity !== 'S2'
  if (fate === 'working' && isMild && age - noted > 20) {
    const whom = deal.waiting()
    return whom ? [ask(targetOf(whom, asker, input.category ?? ''), age - 6)] : []
  }
  if (fate !== 'resolved' || turned - noted < 12) return []
  const nth = deal.solved()
  if (nth === null) return []
  const share = (part: number) => noted + (turned - noted) * part
  const postId = idFrom(`${input.externalId}:answer`)
  return [
    ask({ kind: 'member', memberId: expert.id }, share(0.2)),
    step(expert, share(0.5), {
      type: 'case.post_consult',
      input: { consultId, postId, text: answer, mentions: [], quotes: null, attachments: [] },
    }),
    step(asker, share(0.8), {
      type: 'case.mark_answer',
      input: { consultId, postId, mark: nth % 3 === 0 ? 'helpful' : 'solution' },
    }),
  ]
}

function targetOf(whom: Waiting, asker: Member, skill: string): ConsultTarget {
  switch (whom) {
    case 'lead': {
      const lead = members.find((one) => one.role === 'lead' && one.teamIds.some((id) => asker.teamIds.includes(id)))
      return lead && lead.id !== asker.id
        ? { kind: 'member', memberId: lead.id }
        : { kind: 'team', teamId: teamId('management') }
    }
    case 'skill':
      return { kind: 'anyone', skill }
    case 'team':
      return { kind: 'team', teamId: teamId('tier2') }
    default:
      return whom satisfies never
  }
}

/** Who knows the skill best and is not the asker. */
function expertIn(skill: string, asker: Member): Member | undefined {
  return members
    .filter((member) => canAnswer(member) && member.id !== asker.id && (member.skills[skill] ?? 0) >= 3)
    .toSorted((a, b) => (b.skills[skill] ?? 0) - (a.skills[skill] ?? 0) || (a.id < b.id ? -1 : 1))[0]
}
