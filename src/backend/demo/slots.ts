import type { Random } from './random.ts'

/** What fills the braces of a telling: things, amounts, dates and places, dealt once for each case. */

export type ItemKind =
  | 'tent'
  | 'stove'
  | 'light'
  | 'pack'
  | 'bedding'
  | 'kitchen'
  | 'furniture'
  | 'heater'
  | 'gadget'
  | 'clothing'

interface Item {
  readonly kind: ItemKind
  readonly name: string
  readonly price: number
}

const items: readonly Item[] = [
  ...goods(
    'tent',
    ['Larch 2 tent', 289],
    ['Skerry 4 family tent', 479],
    ['Driftline tarp', 94],
    ['Cove beach shelter', 72.5],
    ['Fjell 1 bivy', 168],
  ),
  ...goods(
    'stove',
    ['Ember twin-burner stove', 129],
    ['Pocket Kiln gas stove', 58],
    ['Tinder rocket stove', 84],
    ['Cinder grill', 214],
  ),
  ...goods(
    'light',
    ['Beacon camp lantern', 46],
    ['Glow string lights', 29.5],
    ['Wick rechargeable headlamp', 64],
    ['Harbor storm lamp', 78],
  ),
  ...goods(
    'pack',
    ['Trailhead 45 backpack', 159],
    ['Switchback daypack', 88],
    ['Pier dry bag', 38],
    ['Portage duffel', 119],
  ),
  ...goods(
    'bedding',
    ['Moss down duvet', 239],
    ['Linen sheet set in clay', 148],
    ['Northwool blanket', 112],
    ['Hollow sleeping bag', 198],
    ['Fern pillow pair', 69],
  ),
  ...goods(
    'kitchen',
    ['Ironwood skillet', 74],
    ['Tidewater knife set', 186],
    ['Orchard stockpot', 132],
    ['Slate dinner set', 154],
    ['Kelp pour-over kettle', 66],
  ),
  ...goods(
    'furniture',
    ['Alder side table', 224],
    ['Pinecrest bench', 398],
    ['Cabin bookshelf', 512],
    ['Heron reading chair', 689],
    ['Dockside patio set', 1_149],
  ),
  ...goods('heater', ['Kindle patio heater', 349], ['Hearth panel heater', 179], ['Ashby fire bowl', 268]),
  ...goods(
    'gadget',
    ['Pine smart thermostat', 199],
    ['Sundeck solar charger', 142],
    ['Tern weather station', 229],
    ['Rill water filter', 54],
    ['Basin power station', 849],
  ),
  ...goods(
    'clothing',
    ['Gale rain shell', 184],
    ['Ridge hiking boots', 172],
    ['Fleet fleece', 76],
    ['Dune sun hat', 34],
  ),
]

const moneyNames = [
  'price',
  'price2',
  'total',
  'shipping',
  'wrong',
  'gap',
  'credit',
  'plan_price',
  'plan_year',
  'gift',
  'gift_left',
  'double',
  'partial',
  'rest',
] as const
export type MoneyName = (typeof moneyNames)[number]

export interface Slots {
  readonly text: Readonly<Record<string, string>>
  readonly amounts: Readonly<Record<MoneyName, number>>
}

const cities = [
  'Duluth',
  'Asheville',
  'Bend',
  'Portland',
  'Tucson',
  'Madison',
  'Savannah',
  'Boise',
  'Tacoma',
  'Ithaca',
  'Reno',
  'Mobile',
  'Burlington',
  'Eugene',
  'Laredo',
  'Fresno',
  'Halifax',
  'Toledo',
  'Santa Fe',
  'Bangor',
]
const carriers = ['Swiftlane', 'Parcelway', 'Norrun Freight', 'Bluecart', 'Coastline Express']
const plans = ['Trail Box', 'Pantry Refill', 'Hearth Club', 'Garden Season', 'Coffee Cabin']
const streets = [
  'Alder Way',
  'Quarry Road',
  'Lakeview Court',
  'Mill Street',
  'Juniper Lane',
  'Second Avenue',
  'Orchard Drive',
  'Cannery Row West',
]

/** Deals the slots of one case: `now` gives the dates their names, `kinds` says what may have been bought. */
export function dealSlots(random: Random, received: Date, kinds?: readonly ItemKind[]): Slots {
  const choice = kinds ? items.filter((item) => kinds.includes(item.kind)) : items
  const item = random.pick(choice)
  const other = random.pick(items.filter((candidate) => candidate !== item))
  const shipping = random.pick([4.95, 6.5, 7.95, 9.95, 14])
  const gap = random.pick([12, 15.5, 18, 20, 24.5, 30, 35, 42.5, 60])
  const gift = random.pick([25, 50, 75, 100, 150, 200, 250])
  const planPrice = random.pick([14.9, 19.5, 24, 29.9, 34, 39.5])
  const partial = cents(item.price * random.pick([0.25, 0.3, 0.4, 0.5]))
  const amounts: Record<MoneyName, number> = {
    price: item.price,
    price2: other.price,
    total: cents(item.price + shipping),
    shipping,
    gap,
    wrong: cents(item.price + gap),
    credit: random.pick([10, 12.5, 15, 20, 25, 30]),
    plan_price: planPrice,
    plan_year: cents(planPrice * 10),
    gift,
    gift_left: cents(gift * random.pick([0.2, 0.35, 0.44, 0.6])),
    double: cents((item.price + shipping) * 2),
    partial,
    rest: cents(item.price - partial),
  }
  const days = random.int(3, 19)
  const text: Record<string, string> = {
    item: item.name,
    item2: other.name,
    order: `HP-${random.int(100_000, 989_999)}`,
    order2: `HP-${random.int(100_000, 989_999)}`,
    rma: `R-${random.int(20_000, 89_999)}`,
    tracking: `${random.pick(['SW', 'PW', 'NF', 'BC', 'CX'])}${random.int(10_000_000, 99_999_999)}`,
    ticket: `T${random.int(1_000, 9_999)}`,
    card: String(random.int(1_000, 9_999)),
    gift_code: `${random.pick(['GC', 'HG', 'PG'])}…${random.int(1_000, 9_999)}`,
    city: random.pick(cities),
    city2: random.pick(cities),
    street: `${random.int(4, 988)} ${random.pick(streets)}`,
    carrier: random.pick(carriers),
    plan: random.pick(plans),
    days: String(days),
    weeks: String(random.int(2, 6)),
    qty: String(random.int(2, 4)),
    points: random.int(600, 9_400).toLocaleString('en-US'),
    points_left: random.int(40, 580).toLocaleString('en-US'),
    weekday: weekdayOf(received, random.int(1, 6)),
    date: dateOf(received, days),
    date2: dateOf(received, days + random.int(4, 12)),
    soon: dateOf(received, -random.int(3, 9)),
    hour: `${random.int(8, 11)}:${random.pick(['05', '15', '20', '40', '50'])}`,
  }
  for (const name of moneyNames) text[name] = dollars(amounts[name])
  return { text, amounts }
}

/** The slots with other sums for the names given, also where the text speaks of them. */
export function withAmounts(slots: Slots, sums: Readonly<Partial<Record<MoneyName, number>>>): Slots {
  const amounts = { ...slots.amounts, ...sums }
  const text = Object.fromEntries(moneyNames.map((name) => [name, dollars(amounts[name])]))
  return { amounts, text: { ...slots.text, ...text } }
}

/** The text with its slots filled; a slot nobody dealt is a mistake in the situation and throws. */
export function fill(template: string, text: Readonly<Record<string, string>>): string {
  const filled = template.replaceAll(/\{([a-z0-9_]+)\}/g, (_, name: string) => {
    const value = text[name]
    if (value === undefined) throw new Error(`No slot {${name}} for: ${template}`)
    return value
  })
  return /\{[a-z0-9_]+\}/.test(filled) ? fill(filled, text) : filled
}

function goods(kind: ItemKind, ...rows: readonly (readonly [string, number])[]): Item[] {
  return rows.map(([name, price]) => ({ kind, name, price }))
}

function cents(value: number): number {
  return Math.round(value * 100) / 100
}

function dollars(value: number): string {
  return `$${value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 })}`
}

function before(received: Date, days: number): Date {
  return new Date(received.getTime() - days * 86_400_000)
}

function weekdayOf(received: Date, days: number): string {
  return before(received, days).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })
}

function dateOf(received: Date, days: number): string {
  return before(received, days).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })
}
