import type { Channel } from '../../shared/case/basics.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { dealCustomer } from './customers.ts'
import { type Ending, type EndingSketch, endings } from './endings.ts'
import { findingsOf } from './findings.ts'
import { type TeamKey, teamNames } from './people.ts'
import type { Random } from './random.ts'
import type { FactSketch, Situation } from './situation.ts'
import { dealSlots, fill, type Slots, withAmounts } from './slots.ts'
import type { Turn } from './turns.ts'

/** One telling of a situation: the case as intake gets it, and what its later story needs. */
export interface Telling {
  readonly situation: Situation
  readonly index: number
  readonly ending: Ending | null
  readonly team: TeamKey
  readonly slots: Slots
  readonly input: IntakeCaseInput & { receivedAt: string }
}

export interface TellingOrder {
  readonly situation: Situation
  /** Which telling of the situation it is, from 0. */
  readonly index: number
  /** How often it was dealt before, because its subject was taken. */
  readonly round: number
  readonly receivedAt: Date
  readonly random: Random
  readonly takenNames: Set<string>
}

const models = ['harbor-assist-2', 'harbor-assist-2', 'harbor-assist-2', 'harbor-assist-3-preview']
const waits: Readonly<Record<Channel, readonly [number, number]>> = {
  chat: [12, 220],
  app: [15, 240],
  phone: [6, 40],
  social: [30, 320],
  email: [60, 480],
}

/** Tells a situation once: deals the customer and the slots, picks the wordings, and dates the turns back from receipt. */
export function tell({ situation, index, round, receivedAt, random, takenNames }: TellingOrder): Telling {
  const language = situation.language ?? 'en'
  const ending = situation.endings[index % Math.max(1, situation.endings.length)] ?? null
  const sketch = ending ? endings[ending] : null
  const customer = dealCustomer(random, language, receivedAt, takenNames)
  if (situation.vulnerability) customer.vulnerabilities = [situation.vulnerability]
  if (situation.country) customer.country = situation.country
  const slots = ownSlots(situation, index, dealSlots(random, receivedAt, situation.items), customer.name)
  const channel = random.pick(
    situation.channels ?? (['chat', 'chat', 'chat', 'app', 'email', 'phone', 'social'] as const),
  )
  const team = situation.team ?? (random.chance(0.52) ? 'north' : 'south')
  const sure = Math.min(random.int(situation.sure[0], situation.sure[1]), sketch?.sureAtMost ?? 100) / 100
  const model = random.pick(models)
  const turns = [...situation.turns, ...(sketch?.turns ?? [])]
  const conversation = datesBack(
    turns.map((turn, place) =>
      message({ turn, place, index, random, slots, sure, model, channel, customer: customer.name, situation }),
    ),
    receivedAt,
    channel,
    random,
  )
  const text = (template: string): string => fill(template, slots.text)
  return {
    situation,
    index,
    ending,
    team,
    slots,
    input: {
      externalId: `hp-${situation.key.replaceAll(/[._]/g, '-')}-${index + 1}`,
      subject: text(wordingAt(situation.subjects, index + round)),
      category: situation.category,
      product: situation.items ? (slots.text.item ?? null) : null,
      channel,
      language,
      severity: situation.severity,
      riskCategory: situation.risk,
      team: teamNames[team],
      receivedAt: receivedAt.toISOString(),
      customer,
      conversation,
      assessment: assess(situation, sketch, { text, slots, sure, model, random }),
      facts: situation.facts.map((entry, place) => ({ id: `f${place + 1}`, ...toFact(entry, slots) })),
      attempts: turns.flatMap((turn, place) =>
        turn.who === 'tool' && turn.attempt
          ? [
              {
                id: `a${place + 1}`,
                what: text(turn.attempt),
                tool: turn.tool,
                outcome: turn.ok ? ('worked' as const) : ('failed' as const),
                detail: text(turn.result),
                messageId: `m${place + 1}`,
              },
            ]
          : [],
      ),
      findings: findingsOf(situation, index, conversation),
      commitments: situation.promise
        ? [
            {
              id: 'c1',
              text: text(situation.promise),
              dueAt: random.chance(0.6)
                ? new Date(receivedAt.getTime() + random.int(1, 4) * 86_400_000).toISOString()
                : null,
              messageId: null,
            },
          ]
        : [],
    },
  }
}

/** The wording for the nth telling: each is used before any is used again. */
export function wordingAt(wordings: readonly string[], index: number): string {
  const wording = wordings[index % wordings.length]
  if (wording === undefined) throw new Error('A turn without wordings')
  return wording
}

function ownSlots(situation: Situation, index: number, dealt: Slots, name: string): Slots {
  const slots = withAmounts(
    dealt,
    Object.fromEntries(
      Object.entries(situation.amounts ?? {}).map(([key, values]) => [key, values[index % values.length]]),
    ),
  )
  const own = Object.entries(situation.slots ?? {}).map(([key, values], place) => [
    key,
    wordingAt(values, index + Math.floor(index / values.length) + place * 2),
  ])
  const text: Record<string, string> = {
    ...slots.text,
    ...Object.fromEntries(own),
    name,
    first: name.split(' ')[0] ?? name,
  }
  const about = fill(situation.about, text)
  return {
    ...slots,
    text: { ...text, about, about_yours: spoken(about, 'you', 'your'), about_theirs: spoken(about, 'they', 'their') },
  }
}

/** What the customer calls theirs, as somebody else says it: 'the plan I cancelled' becomes 'the plan you cancelled'. */
function spoken(about: string, pronoun: string, owner: string): string {
  return about
    .replaceAll(/\b(my|our)\b/g, owner)
    .replaceAll(/\bI was\b/g, `${pronoun} were`)
    .replaceAll(/\bI\b/g, pronoun)
}

interface TurnOrder {
  readonly turn: Turn
  readonly place: number
  readonly index: number
  readonly random: Random
  readonly slots: Slots
  readonly sure: number
  readonly model: string
  readonly channel: Channel
  readonly customer: string
  readonly situation: Situation
}

type Message = IntakeCaseInput['conversation'][number]

function message(order: TurnOrder): Message {
  const { turn, place, index, random, slots, sure, model, customer, situation } = order
  const id = `m${place + 1}`
  if (turn.who === 'tool') {
    const args = Object.fromEntries(Object.entries(turn.args).map(([key, value]) => [key, fill(value, slots.text)]))
    return {
      id,
      author: 'ai',
      authorName: 'Harbor Assist',
      text: '',
      tool: { name: turn.tool, args: JSON.stringify(args), result: fill(turn.result, slots.text), ok: turn.ok },
    }
  }
  const shift = turn.say.length > 6 ? random.int(0, turn.say.length - 1) : index + place
  const said = fill(wordingAt(turn.say, shift), slots.text)
  if (turn.who === 'customer') return { id, author: 'customer', authorName: customer, text: inVoice(said, order) }
  const confidence =
    turn.sure === undefined ? Math.min(0.98, Math.max(sure, sure + (random.next() - 0.4) * 0.2)) : turn.sure / 100
  return {
    id,
    author: 'ai',
    authorName: 'Harbor Assist',
    text: said,
    ai: {
      model,
      confidence: Math.round(confidence * 100) / 100,
      intent: situation.intent,
      entities: place < 4 && said.includes('HP-') ? { order: slots.text.order ?? '' } : {},
      proposedAction: place >= situation.turns.length - 1 ? fill(situation.action, slots.text) : null,
    },
  }
}

/** People write as they are: some without capitals, some with a greeting, letters with a signature. */
function inVoice(said: string, { channel, place, customer, random, situation }: TurnOrder): string {
  if (situation.language) return said
  const first = customer.split(' ')[0] ?? customer
  if (channel === 'email' && place === 0) {
    return `${random.pick(['Hello,', 'Dear Harbor & Pine,', 'Good morning,', 'Hi team,', 'To whom it may concern,'])}\n\n${said}\n\n${random.pick(['Kind regards,', 'Thanks,', 'Best,', 'Regards,'])}\n${random.chance(0.5) ? customer : first}`
  }
  const habit = (customer.length * 7 + first.length) % 5
  if (habit === 0 && channel !== 'phone')
    return said
      .replaceAll(/(^|[.!?] )([A-Z])(?=[a-z ])/g, (_, gap: string, letter: string) => gap + letter.toLowerCase())
      .replace(/\.$/, '')
  if (place === 0)
    return `${random.pick(['Hi. ', 'Hello, ', 'Hey there. ', '', '', 'Good afternoon. ', 'Hi there. ', ''])}${said}`
  return said
}

function datesBack(messages: readonly Message[], receivedAt: Date, channel: Channel, random: Random): Message[] {
  const [least, most] = waits[channel]
  let at = receivedAt.getTime() - random.int(2, 20) * 1_000
  return messages
    .toReversed()
    .map((entry) => {
      const dated = { ...entry, at: new Date(at).toISOString() }
      at -= entry.author === 'ai' ? random.int(2, 9) * 1_000 : random.int(least, most) * 1_000
      return dated
    })
    .toReversed()
}

interface AssessOrder {
  readonly text: (template: string) => string
  readonly slots: Slots
  readonly sure: number
  readonly model: string
  readonly random: Random
}

function assess(
  situation: Situation,
  sketch: EndingSketch | null,
  { text, slots, sure, model, random }: AssessOrder,
): IntakeCaseInput['assessment'] {
  const mood = Math.max(-100, Math.min(100, random.int(situation.mood[0], situation.mood[1]) + (sketch?.mood ?? 0)))
  return {
    model,
    confidence: sure,
    intent: situation.intent,
    sentiment: mood / 100,
    goal: text(situation.goal),
    summary: text(situation.summary),
    stopReason: text(sketch?.stop ?? situation.stop),
    proposedAction: text(situation.action),
    requestedAmount: situation.amount ? { amount: slots.amounts[situation.amount], currency: 'USD' } : null,
  }
}

function toFact(sketch: FactSketch, slots: Slots): Omit<NonNullable<IntakeCaseInput['facts']>[number], 'id'> {
  const { key } = sketch
  const [label, source] = [fill(sketch.label, slots.text), fill(sketch.source, slots.text)]
  if (typeof sketch.value === 'object')
    return { key, label, source, value: slots.amounts[sketch.value.money], unit: 'USD' }
  const value = typeof sketch.value === 'string' ? fill(sketch.value, slots.text) : sketch.value
  return { key, label, source, value, unit: sketch.unit ?? null }
}
