import { type Chance, fill, pick } from './numbers.ts'

/** What names and addresses are drawn from. */
export interface Pools {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly mailHosts: readonly string[]
  readonly addresses: readonly string[]
  /** Ways of writing telephone numbers by country, where they are not the usual ones. */
  readonly phones?: Readonly<Record<string, readonly string[]>>
}

/** A name: given and family, or given alone. */
export function nameFrom(chance: Chance, { given, family }: Pools): string {
  const first = pick(chance, given)
  return chance() < 0.7 ? `${first} ${pick(chance, family)}` : first
}

export function emailFrom(chance: Chance, { given, family, mailHosts }: Pools): string {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()
  const [first, last] = [plain(pick(chance, given)), plain(pick(chance, family))]
  const box = pick(chance, [
    `${first}.${last}`,
    `${first}${last}${fill(chance, '%%')}`,
    `${first.charAt(0)}_${last}`,
    `${last}+shop`,
  ])
  return `${box}@${pick(chance, mailHosts)}`
}

export function addressFrom(chance: Chance, { addresses }: Pools): string {
  return fill(chance, pick(chance, addresses))
}

/** The pools that finding was built with. */
export const workPools: Pools = {
  given: [
    'Ana',
    'José',
    'Emily',
    'Marcus',
    'Yusuf',
    'Priya',
    'Wolfgang',
    'Chloé',
    'Tomás',
    'Rahul',
    'Zuleika',
    'Oluchi',
    'Ivor',
    'Wen',
  ],
  family: [
    'Lopez',
    'García',
    'Smith',
    'Blenkinsop',
    'Santos',
    'Müller',
    'de Souza',
    "O'Neill",
    'Dela Cruz',
    'Patel',
    'Nguyen',
    'Rossi',
    'van der Berg',
  ],
  mailHosts: ['example.com', 'mail.example.org', 'correo.es', 'web.de', 'example.co.uk', 'uol.com.br'],
  addresses: [
    '%% Baker Street, London NW1 6XE',
    '~%% Oak Avenue, Apt %, Springfield, IL 6~%%%',
    '1~%% W 42nd St, New York, NY 10036',
    'Hauptstraße %, 10%%% Berlin',
    'Gartenweg ~%a, 80%%% München',
    '~% rue de la Paix, 75002 Paris',
    '% bis avenue Victor Hugo, 6%%%% Lyon',
    'Calle Mayor ~%, 3º B, 28%%% Madrid',
    'Avenida de la Constitución ~%, 41%%% Sevilla',
    'Rua Augusta, 1~%%, apto ~%, São Paulo - SP, 01304-%%%',
    'Av. Paulista 1~%%, São Paulo - SP',
    'Calle Durango ~%%, Col. Roma Norte, 06700 Ciudad de México',
    'Blk % Lot ~%, Barangay San Jose, Quezon City',
    'Flat ~%, MG Road, Bengaluru 560%%%',
    '~% George Street, Sydney NSW 2000',
    'PO Box ~%%%',
  ],
}
