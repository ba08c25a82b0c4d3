import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { isNear } from './request-words.ts'

/**
 * A folded text as it was meant: chat slang and slips of the finger written out, one blank between words, every mark a
 * word of its own. Grammars of requests read it and need not know each spelling.
 */
export interface CanonicalText {
  readonly text: string
  /** The stretch of the folded text that the stretch from `from` to `to` of `text` stands for. */
  span(from: number, to: number): { readonly start: number; readonly end: number }
}

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    you: 'u ya yu yew',
    your: 'ur yur yor',
    "you're": 'youre yure yr',
    are: 'r',
    to: '2 tto too',
    please: 'pls plz plss pleas pleae plese pliz pleasee plez',
    with: 'w wth wiht wit wid withh',
    "i'd": 'id',
    "i'm": 'im',
    "i'll": 'ill',
    "don't": 'dont dnt donot',
    "can't": 'cant cnt',
    "won't": 'wont',
    "isn't": 'isnt aint',
    "there's": 'theres',
    "where's": 'wheres',
    want: 'wanna wnt wan wnat',
    need: 'nid ned neeed',
    talk: 'tlk tok tawk takl tallk',
    speak: 'spk spek speek speack speka',
    give: 'gimme gimmie',
    let: 'lemme',
    someone: 'some1 sum1 smone somone someome somene sm1',
    somebody: 'sombody somebdy smbdy sumbody',
    anyone: 'any1 anyon',
    anybody: 'anybdy',
    human: 'humn hum hmn hooman humen humman huamn hman',
    person: 'persn persin prson preson peson persom eprson',
    people: 'ppl peeps peple',
    agent: 'agnt agen agt adgent',
    representative: 'rep csr',
    representatives: 'reps csrs',
    manager: 'mgr mngr manger managr',
    supervisor: 'sup supe superviser supervizor',
    customer: 'cust custmer costumer cs',
    service: 'svc servce servise',
    department: 'dept depart dpt departement',
    call: 'cal',
    back: 'bck',
    can: 'cn',
    could: 'cld cud',
    que: 'q k qe',
    por: 'x',
    favor: 'fvr favr',
    'por favor': 'porfa porfavor xfa xfavor pfv pf pfvr',
    voce: 'vc ce',
    voces: 'vcs ces',
    para: 'pra p',
    com: 'c cm',
    nao: 'n ñ naum num',
    alguem: 'algm alguen',
    pessoa: 'psoa pesoa',
    hablar: 'ablar hablr',
    quiero: 'kiero qiero',
    falar: 'flr',
    lang: 'lng',
    ako: 'aq aku',
    ninyo: 'nyo niyo',
    makausap: 'maka-usap makausp',
  }).flatMap(([meant, written]) => written.split(' ').map((word) => [word, meant] as const)),
)

const slang =
  /(?<![a-z0-9'])(?:u|ur|yur|ya|r|im|dont|cant|wont|isnt|youre|vc|vcs|nao|q|pra|nyo|niyo|ppl|idk)(?![a-z0-9'])/

/** True when the text has slang in which people write about everything, so that it is worth reading as it was meant. */
export function hasSlang(folded: string): boolean {
  return slang.test(folded)
}

const hardWords = [
  'representative',
  'representatives',
  'supervisor',
  'operator',
  'manager',
  'someone',
  'somebody',
  'human',
  'person',
  'agent',
  'advisor',
  'transfer',
  'connect',
  'department',
  'specialist',
  'assistant',
  'operador',
  'atendente',
  'supervisora',
  'asesor',
] as const
const known: ReadonlySet<string> = new Set(hardWords)
const initials = new Set(hardWords.map((word) => word.charAt(0)))
/** Words of their own, one letter away from a word above. */
const otherWords = new Set(
  `manage managed manages managers humane humans humana humano persons persona personal perso persian agents agente agentes agency
  advise adviser advised advisors operators operate connects connected transfers operadora operadores specialists assistants
  supervisors departments asesora asesores atendentes somebodys parson reason season urgent contents connector humant`.split(
    /\s+/,
  ),
)

/** How a word was meant. */
function meantBy(word: string): string {
  const spelling = spellings.get(word)
  if (spelling !== undefined) return spelling
  if (word.length < 5 || !initials.has(word.charAt(0)) || otherWords.has(word)) return word
  return known.has(word) ? word : (hardWords.find((hard) => isNear(word, hard)) ?? word)
}

const youAre =
  /(?<![a-z0-9'])(?:ur|your)(?= (?:not|so|an?|just|all|being|really|too|such|clearly|obviously|always|still|wasting|ignoring|keep|no help|stupid|dumb|useless|pathetic|terrible|the (?:worst|dumbest)) )/g

/** The text as it was meant. */
export function canonicalText(folded: string): CanonicalText {
  const starts: number[] = []
  const pieces: { readonly start: number; readonly end: number }[] = []
  let text = ' '
  // 'Ur so slow' is about you, not about something of yours.
  const whose = folded.replace(youAre, (word) => (word.length === 2 ? 'yr' : 'yure'))
  for (const { 0: piece, index } of whose.matchAll(/w\/|[a-z0-9]+(?:['-][a-z0-9]+)*|[.!?;,\n:()]/g)) {
    starts.push(text.length)
    pieces.push({ start: index, end: index + piece.length })
    text += `${piece === 'w/' ? 'with' : /^[a-z0-9]/.test(piece) ? meantBy(piece) : (marks.get(piece) ?? piece)} `
  }
  return {
    text,
    span(from, to) {
      const first = lastAtOrBefore(starts, from)
      const last = lastAtOrBefore(starts, Math.max(from, to - 1))
      return { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 }
    },
  }
}

const marks: ReadonlyMap<string, string> = new Map([
  ['\n', '.'],
  [';', '.'],
  [':', ','],
  ['(', ','],
  [')', ','],
])

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** What an index finds in a passage, and in the passage as it was meant where it holds slang. */
export function findAsMeant<T>(index: PhraseIndex<T>, passage: Passage): (Span & { readonly points: T })[] {
  const found = index.find(passage.folded, passage)
  if (!hasSlang(passage.folded)) return found
  const { text, span } = canonicalText(passage.folded)
  const meant = index.find(text).map(({ start, end, points }) => ({ ...span(start, end), points }))
  return [...found, ...meant.filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end))]
}
