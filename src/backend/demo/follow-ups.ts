import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Packet } from '../../shared/case/escalation.ts'
import type { FlagCode } from '../../shared/case/flag.ts'
import { type Telling, wordingAt } from './compose.ts'
import { type Ending, endings } from './endings.ts'
import type { Course, Fate } from './fate.ts'
import type { Floor } from './floor.ts'
import { teamId } from './people.ts'
import { idFrom, type Random } from './random.ts'
import { fill } from './slots.ts'
import { verdictOf } from './verdicts.ts'

/** A command a member gave on a case, so many minutes after the case came in. */
export interface FollowUp {
  readonly externalId: string
  readonly memberId: string
  readonly minutesAfterReceipt: number
  readonly command: CaseCommand
}

export interface StoryOrder {
  readonly telling: Telling
  readonly course: Course
  readonly floor: Floor
  readonly random: Random
  /** The flags triage raises on the case: only those can be judged. */
  readonly flags: readonly FlagCode[]
}

/** The fates that leave the case on the plate of whoever took it first. */
const staysWithOwner: ReadonlySet<Fate> = new Set([
  'working',
  'working_at_risk',
  'working_breached',
  'waiting_customer',
  'waiting_third_party',
  'returned',
  'recalled',
  'reopened',
])

/** What people did with a case since it came in, in order, ending where its fate says. */
export function followUpsOf(order: StoryOrder): FollowUp[] {
  const { telling, course, floor, random } = order
  const { fate } = course
  if (fate === 'queue' || fate === 'queue_at_risk' || fate === 'queue_breached') return []
  const steps: FollowUp[] = []
  const { externalId, language } = telling.input
  const add = (member: Member, minutesAfterReceipt: number, command: CaseCommand): void => {
    steps.push({ externalId, memberId: member.id, minutesAfterReceipt, command })
  }
  const say = (wordings: readonly string[], shift = 0): string =>
    fill(wordingAt(wordings, telling.index + shift), telling.slots.text)
  const reply = (shift: number): CaseCommand => ({
    type: 'case.reply',
    input: { messageId: idFrom(`${externalId}:reply:${shift}`), text: say(telling.situation.reply, shift) },
  })
  const note = (text: string): CaseCommand => ({
    type: 'case.note',
    input: { noteId: idFrom(`${externalId}:note:${text}`), text },
  })
  const resolve = (): CaseCommand => {
    const [rootCause, ...summaries] = telling.situation.solved
    return { type: 'case.resolve', input: { rootCause, summary: say(summaries) } }
  }

  const owner = floor.take(teamId(telling.team), language ?? 'en', staysWithOwner.has(fate))
  add(floor.assigner(owner, teamId(telling.team)), course.assigned, {
    type: 'case.assign',
    input: { memberId: owner.id },
  })
  if (owner.role !== 'trainee' || fate !== 'working') add(owner, course.replied, reply(0))
  if (random.chance(0.45)) add(owner, course.noted, note(say(telling.situation.note)))
  judge(order, (command) => add(owner, course.noted, command))

  switch (fate) {
    case 'working':
    case 'working_at_risk':
    case 'working_breached':
      return steps
    case 'waiting_customer':
      add(owner, course.turned, { type: 'case.change_status', input: { to: 'waiting_customer' } })
      return steps
    case 'waiting_third_party':
      add(owner, course.turned, { type: 'case.change_status', input: { to: 'waiting_third_party' } })
      return steps
    case 'resolved':
      add(owner, course.turned, resolve())
      return steps
    case 'reopened':
      add(owner, course.turned, resolve())
      add(floor.assigner(owner, teamId(telling.team)), course.ended, {
        type: 'case.reopen',
        input: { reason: say(reopenReasons) },
      })
      return steps
    default:
  }

  const { to, type, reason } = telling.situation.escalate
  const receiver = floor.take(teamId(to), language ?? 'en', fate === 'accepted')
  const escalationId = idFrom(`${externalId}:escalation`)
  const named = random.chance(0.15)
  add(owner, course.turned, {
    type: 'case.escalate',
    input: {
      escalationId,
      type,
      to: { teamId: teamId(to), memberId: named ? receiver.id : null },
      reason: fill(reason, telling.slots.text),
      packet: packetOf(telling, random),
      overrideReason: telling.input.attempts?.length ? null : 'Nothing could be tried before somebody decides.',
    },
  })
  switch (fate) {
    case 'escalated':
    case 'escalated_late':
      return steps
    case 'returned':
      add(receiver, course.answered, {
        type: 'case.return_escalation',
        input: { escalationId, reason: say(returnReasons) },
      })
      return steps
    case 'recalled':
      add(owner, course.answered, {
        type: 'case.recall_escalation',
        input: { escalationId, reason: say(recallReasons) },
      })
      return steps
    case 'accepted':
      add(receiver, course.answered, { type: 'case.accept_escalation', input: { escalationId } })
      return steps
    case 'resolved_after_escalation':
      add(receiver, course.answered, { type: 'case.accept_escalation', input: { escalationId } })
      add(receiver, course.ended, reply(1))
      add(receiver, course.ended, resolve())
      return steps
    default:
      return fate satisfies never
  }
}

/** Flags that a person reading the words would not have raised. */
const mistaken: readonly { readonly ending: Ending; readonly code: FlagCode; readonly reason: string }[] = [
  {
    ending: 'lawyer_by_trade',
    code: 'legal_threat',
    reason: 'The word is about a profession. Nobody threatens anything here.',
  },
  {
    ending: 'person_elsewhere',
    code: 'human_requested',
    reason: 'They speak of the carrier, and are content with us.',
  },
  { ending: 'patient', code: 'negative_sentiment', reason: 'The thing is bad, the person is not upset.' },
  { ending: 'patient', code: 'failed_attempts', reason: 'The carrier was down for everybody; trying again worked.' },
]

/** Some people say what they think of a flag. */
function judge(order: StoryOrder, add: (command: CaseCommand) => void): void {
  const { telling, flags } = order
  const said: CaseCommand[] = []
  judgeEnding(order, (command) => said.push(command))
  // Who judged one flag leaves the others: a flag merged into a judged one has its verdict already.
  const more = said.length === 0 ? verdictOf(telling.input.externalId, flags) : null
  for (const command of more ? [more] : said) add(command)
}

function judgeEnding({ telling, random, flags }: StoryOrder, add: (command: CaseCommand) => void): void {
  const byEnding = telling.ending ? endings[telling.ending].trigger?.code : undefined
  const right = flags.find((code) => code === byEnding)
  if (right && random.chance(0.3))
    add({ type: 'case.confirm_flag', input: { code: right, judgement: 'right', reason: null } })
  const wrong = mistaken.find(({ ending, code }) => ending === telling.ending && flags.includes(code))
  if (wrong && random.chance(0.5))
    add({ type: 'case.override_flag', input: { code: wrong.code, judgement: 'wrong', reason: wrong.reason } })
}

function packetOf({ input, situation, ending, slots }: Telling, random: Random): Packet {
  const trigger = ending ? endings[ending].trigger : null
  return {
    summary: input.assessment?.summary ?? '',
    goal: input.assessment?.goal ?? '',
    triggers: trigger ? [trigger] : [],
    tried: (input.attempts ?? []).map(({ what, outcome }) => ({ what, outcome: outcome ?? 'unknown' })),
    keyFacts: (input.facts ?? []).map(({ label, value, unit, source }) => ({
      label,
      value: unit ? `${value} ${unit}` : String(value),
      source,
    })),
    mood: ending === null ? 'Calm' : moods[ending],
    commitments: (input.commitments ?? []).map(({ text }) => text),
    openQuestions: random.chance(0.4) ? [fill(random.pick(questions), slots.text)] : [],
    nextStep: fill(situation.action, slots.text),
    documentation: fill(situation.escalate.papers ?? '', slots.text),
    guidePath: null,
    consult: null,
  }
}

const moods = {
  patient: 'Calm and willing to wait',
  person: 'Impatient with the assistant, otherwise polite',
  supervisor: 'Firm, wants a decision',
  angry: 'Angry, rising over the contact',
  legal: 'Cold and determined, names legal steps',
  unsure: 'Doubtful of our answers',
  leaving: 'Disappointed, about to leave',
  lawyer_by_trade: 'Friendly',
  worried: 'Worried, needs reassurance',
  person_elsewhere: 'Calm, a little talkative',
} as const

const questions = [
  'Does the customer want to be called or written to?',
  'Has anybody promised a date for {about_theirs} before?',
  'Is {about_theirs} the only thing open on this account?',
  'Who tells the customer when it is done?',
]

const returnReasons = [
  'The photo the packet speaks of is not attached. Please ask for it and send this again.',
  'This does not need us: the tool you have can do it since last week, see the team page.',
  'We need the date on which {about_theirs} was first reported. Please add it.',
  'Wrong team: the carrier side has to be clear before we can pay anything.',
  'The customer wrote that it is solved. Please check before we take over.',
]

const recallReasons = [
  'I can finish it myself after all: what was missing for {about_theirs} just came in.',
  'Sent too early: {about_theirs} is not checked yet.',
  'A colleague told me how to do it without you.',
]

const reopenReasons = [
  'The customer wrote again: {about_theirs} is still open for them.',
  'Closed too early. The promised mail about {about_theirs} never went out.',
  'It came back the next morning, same words, same problem.',
]
