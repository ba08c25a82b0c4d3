import { z } from 'zod'
import type { IntakeCaseInput } from '../../../shared/contract/intake.ts'
import type { ToolTurn } from './tool-turn.ts'
import { humanise, readCutJson } from './words.ts'

/** What the tools of these conversations answer: profiles, reservations and orders, possibly cut off in the middle. */

const text = z.string().min(1).max(300)
const payments = z.array(z.object({ amount: z.number() }))
const profileSchema = z.object({
  name: z.object({ first_name: text, last_name: text }),
  email: text.optional().catch(undefined),
  address: z
    .object({ country: text.optional().catch(undefined) })
    .optional()
    .catch(undefined),
  membership: text.optional().catch(undefined),
})
const reservationSchema = z.object({
  reservation_id: text,
  origin: text.optional().catch(undefined),
  destination: text.optional().catch(undefined),
  cabin: text.optional().catch(undefined),
  status: text.optional().catch(undefined),
  created_at: text.optional().catch(undefined),
  insurance: text.optional().catch(undefined),
  total_baggages: z.number().optional().catch(undefined),
  flights: z
    .array(z.object({ flight_number: text, date: text }))
    .optional()
    .catch(undefined),
  payment_history: payments.optional().catch(undefined),
})
const orderSchema = z.object({
  order_id: text,
  status: text.optional().catch(undefined),
  items: z
    .array(z.object({ name: text, price: z.number() }))
    .optional()
    .catch(undefined),
  payment_history: z
    .array(z.object({ transaction_type: text, amount: z.number() }))
    .optional()
    .catch(undefined),
})

type Profile = Pick<IntakeCaseInput['customer'], 'email' | 'tier' | 'country'> & { id?: string; name?: string }
type Fact = NonNullable<IntakeCaseInput['facts']>[number]

const idShape = /^[a-z]+_[a-z]+_\d+$/
const ownerSchema = z.object({
  user_id: text,
  passengers: z
    .array(z.object({ first_name: text, last_name: text }))
    .optional()
    .catch(undefined),
})

/**
 * Who the customer is, as far as a tool said: their profile, else the passenger whose name their account id spells.
 * Silver members count as plus, gold members as VIP.
 */
export function profileFrom(tools: readonly ToolTurn[]): Profile {
  const answers = tools.filter(({ ok }) => ok).map(({ result }) => readCutJson(result ?? '') ?? result?.trim())
  const profile = answers.map((answer) => profileSchema.safeParse(answer)).find(({ success }) => success)?.data
  const owners = answers.flatMap((answer) => ownerSchema.safeParse(answer).data ?? [])
  const asked = tools.filter(({ ok }) => ok).map(({ args }) => args?.user_id)
  const id = [...asked, ...answers, ...owners.map(({ user_id }) => user_id)].find(
    (one) => typeof one === 'string' && idShape.test(one),
  )
  const name =
    profile?.name ??
    owners
      .flatMap(({ passengers = [] }) => passengers)
      .find(({ first_name, last_name }) => String(id).startsWith(`${first_name}_${last_name}_`.toLowerCase()))
  const membership = profile?.membership?.toLowerCase()
  return {
    ...(typeof id === 'string' ? { id: id.slice(0, 128) } : {}),
    ...(name ? { name: `${name.first_name} ${name.last_name}` } : {}),
    email: profile?.email ?? null,
    country: profile?.address?.country ?? null,
    tier: membership === 'gold' ? 'vip' : membership === 'silver' ? 'plus' : 'standard',
  }
}

/** The facts that tools answered, the latest answer standing; each names its tool as the source. */
export function factsFrom(tools: readonly ToolTurn[]): Fact[] {
  const facts = new Map<string, Fact>()
  for (const { name, ok, result } of tools) {
    if (!ok || result === null) continue
    const answer = readCutJson(result)
    for (const fact of [...profileFacts(answer), ...reservationFacts(answer), ...orderFacts(answer)]) {
      facts.set(fact.key, { ...fact, source: `Tool ${name}` })
    }
  }
  return [...facts.values()].slice(0, 500)
}

type Found = Omit<Fact, 'source'>

function profileFacts(answer: unknown): Found[] {
  const read = profileSchema.safeParse(answer)
  if (!read.success || !read.data.membership) return []
  return [{ key: 'customer.membership', label: 'Membership', value: read.data.membership }]
}

function reservationFacts(answer: unknown): Found[] {
  const read = reservationSchema.safeParse(answer)
  if (!read.success) return []
  const {
    reservation_id: id,
    origin,
    destination,
    cabin,
    status,
    created_at,
    insurance,
    total_baggages,
    flights,
    payment_history,
  } = read.data
  const fact = (what: string, value: Fact['value'] | undefined, unit: string | null = null) =>
    value === undefined
      ? []
      : [{ key: `reservation.${id}.${what}`, label: `Reservation ${id} ${what.replace(/_/g, ' ')}`, value, unit }]
  return [
    ...fact('route', origin && destination ? `${origin} to ${destination}` : undefined),
    ...fact(
      'flights',
      flights?.length ? flights.map(({ flight_number, date }) => `${flight_number} on ${date}`).join(', ') : undefined,
    ),
    ...fact('cabin', cabin && humanise(cabin)),
    ...fact('status', status),
    ...fact('paid_total', payment_history?.length ? sum(payment_history) : undefined, 'USD'),
    ...fact('booked_at', created_at),
    ...fact('insurance', insurance),
    ...fact('bags', total_baggages),
  ]
}

function orderFacts(answer: unknown): Found[] {
  const read = orderSchema.safeParse(answer)
  if (!read.success) return []
  const { order_id: id, status, items, payment_history } = read.data
  const number = id.replace(/^#/, '')
  const paid = payment_history?.filter(({ transaction_type }) => transaction_type === 'payment')
  const refunded = payment_history?.filter(({ transaction_type }) => transaction_type === 'refund')
  const fact = (what: string, value: Fact['value'] | undefined, unit: string | null = null) =>
    value === undefined
      ? []
      : [{ key: `order.${number}.${what}`, label: `Order ${id} ${what.replace(/_/g, ' ')}`, value, unit }]
  return [
    ...fact('status', status),
    ...fact(
      'items',
      items?.length ? items.map(({ name, price }) => `${name} ${price.toFixed(2)} USD`).join(', ') : undefined,
    ),
    ...fact('payment_total', paid?.length ? sum(paid) : undefined, 'USD'),
    ...fact('refund_total', refunded?.length ? sum(refunded) : undefined, 'USD'),
  ]
}

/** Money adds up in cents: 0.1 + 0.2 is 0.3 here. */
function sum(all: readonly { amount: number }[]): number {
  return Math.round(all.reduce((total, { amount }) => total + amount * 100, 0)) / 100
}
