import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { plain } from './people.ts'
import { idFrom, type Random } from './random.ts'

/** Invented customers, with names that fit the language they write in. */

const names: Readonly<
  Record<string, { first: readonly string[]; last: readonly string[]; countries: readonly string[] }>
> = {
  en: {
    first: [
      'Abigail',
      'Marcus',
      'Tessa',
      'Owen',
      'Leila',
      'Grant',
      'Naomi',
      'Felix',
      'Harriet',
      'Dwayne',
      'Simone',
      'Curtis',
      'Bridget',
      'Omar',
      'Joy',
      'Russell',
      'Keiko',
      'Trevor',
      'Anjali',
      'Walter',
      'Monique',
      'Ezra',
      'Paula',
      'Desmond',
      'Carys',
      'Ibrahim',
      'Lorna',
      'Vince',
      'Sunita',
      'Gareth',
      'Opal',
      'Rory',
      'Yvette',
      'Clive',
      'Thandi',
      'Miles',
      'Greta',
      'Andre',
      'Fiona',
      'Jasper',
    ],
    last: [
      'Whitlock',
      'Abara',
      'Delgado',
      'Pruitt',
      'Kowalski',
      'Nakamura',
      'Farrow',
      'Singh',
      'Lindgren',
      'Mbeki',
      'Castle',
      'Rourke',
      'Haines',
      'Okonkwo',
      'Tran',
      'Beaumont',
      'Sharpe',
      'Vance',
      'Petrov',
      'Mercer',
      'Yilmaz',
      'Dunne',
      'Calloway',
      'Iyer',
      'Novak',
      'Prescott',
      'Osman',
      'Greer',
      'Halvorsen',
      'Adair',
      'Boone',
      'Esposito',
      'Quill',
      'Ramsey',
      'Sorensen',
      'Tully',
      'Underwood',
      'Wexler',
      'Zeller',
      'Ferris',
    ],
    countries: ['US', 'US', 'US', 'US', 'CA', 'GB'],
  },
  es: {
    first: ['Rosario', 'Héctor', 'Ximena', 'Julián', 'Marta', 'Andrés', 'Pilar', 'Emilio'],
    last: ['Cárdenas', 'Villaseñor', 'Robles', 'Ibáñez', 'Montoya', 'Zúñiga', 'Peralta', 'Escobedo'],
    countries: ['MX', 'US', 'ES'],
  },
  pt: {
    first: ['Beatriz', 'Thiago', 'Camila', 'Otávio', 'Larissa', 'Henrique', 'Sônia', 'Davi'],
    last: ['Azevedo', 'Pacheco', 'Nogueira', 'Lacerda', 'Figueiredo', 'Brandão', 'Siqueira', 'Antunes'],
    countries: ['BR', 'PT'],
  },
  fil: {
    first: ['Maricel', 'Jun', 'Liezl', 'Ronaldo', 'Aileen', 'Dante', 'Cristina', 'Boyet'],
    last: ['Macaraeg', 'Pangilinan', 'Sumulong', 'Dimaculangan', 'Tolentino', 'Bautista', 'Lacson', 'Salonga'],
    countries: ['PH', 'US'],
  },
}

const ordinaryMarks = [
  'hearing impaired, prefers writing',
  'recently bereaved',
  'low vision, uses a screen reader',
  'caring for a newborn',
  'English is a second language',
  'in financial difficulty',
]

type Customer = IntakeCaseInput['customer']

/** The customer of a case. `taken` holds the names dealt so far: nobody appears twice by chance. */
export function dealCustomer(
  random: Random,
  language: string,
  received: Date,
  taken: Set<string>,
): Customer & { name: string } {
  const pool = names[language] ?? names.en
  if (!pool) throw new Error('No names')
  let name = ''
  do name = `${random.pick(pool.first)} ${random.pick(pool.last)}`
  while (taken.has(name))
  taken.add(name)
  const tier = random.weighted({ standard: 72, plus: 20, vip: 8 })
  const spent = { standard: [40, 900], plus: [700, 4_200], vip: [7_800, 31_000] } as const
  const [least, most] = spent[tier]
  const country = random.pick(pool.countries)
  return {
    id: `cus_${idFrom(`customer:${name}`).slice(0, 8)}`,
    name,
    email: `${plain(name)
      .toLowerCase()
      .replaceAll(' ', random.pick(['.', '_', '']))}@${random.pick(['example.com', 'example.net', 'example.org'])}`,
    phone: random.chance(0.6) ? `+1 202 555 01${String(random.int(0, 99)).padStart(2, '0')}` : null,
    tier,
    lifetimeValue: random.chance(0.94) ? Math.round((least + random.next() ** 2 * (most - least)) * 100) / 100 : null,
    language,
    country,
    customerSince: new Date(received.getTime() - random.int(20, 3_400) * 86_400_000).toISOString(),
    recentContacts: random.chance(0.6) ? 0 : random.pick([1, 1, 1, 1, 1, 2, 3, 4]),
    vulnerabilities: random.chance(0.05) ? [random.pick(ordinaryMarks)] : [],
  }
}
