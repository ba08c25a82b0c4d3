import type { Message } from '../case/message.ts'
import type { Attempt } from '../case/parts.ts'
import { fold } from '../triage/text/passages.ts'
import { isSaid, spokenIn } from './spoken.ts'

/** Something that was tried to solve the case, and what came of it. */
export interface Tried {
  /** In the words of the record, of the tool's name, or of whoever said it. */
  readonly what: string
  readonly outcome: Attempt['outcome']
  readonly by: 'customer' | 'staff' | 'ai'
  /** How often the same was tried. */
  readonly times: number
  /** The turn it stands in, and the words there; null where the record names none. */
  readonly place: { readonly messageId: string; readonly start: number; readonly end: number } | null
}

export interface TriedInput {
  readonly conversation: readonly Message[]
  readonly attempts: readonly Attempt[]
}

/** Most that is listed: the newest of what was said, all of what the record names. */
const mostSaid = 6

/** The customer tells what they did: 'I already restarted it', 'ya reinicié'. */
const customerDid =
  /\b(?:i|we|i'?ve|we'?ve|i have|we have) (?:have |had |also |already |even |just |then |both |both )*(?:tried|try|restarted|rebooted|reset|reinstalled|re-installed|unplugged|plugged|cleared|checked|updated|upgraded|logged out|logged in|signed out|changed|replaced|contacted|called|emailed|e-mailed|wrote|asked|spoke|turned (?:it )?off|switched|followed|waited|cancel+ed|returned|sent (?:it |them )?back|re-?entered|used another|deleted|removed|cleaned)\b|\bya (?:intente|probe|reinicie|llame|escribi|cambie|borre|actualice)\b|\bja (?:tentei|reiniciei|liguei|troquei|apaguei|atualizei|escrevi)\b|\b(?:sinubukan|nag-?try|nag-?restart|tinawagan) (?:ko|na)\b/
/** Somebody of the house proposes a step: 'please try', 'could you restart'. */
const staffProposed =
  /\b(?:(?:please |could you |can you |would you |kindly |you (?:can|could|may|might) |let'?s |i'?d (?:suggest|recommend) |try )+(?:please )?(?:try(?:ing)?|restart(?:ing)?|reboot(?:ing)?|reset(?:ting)?|reinstall(?:ing)?|unplug(?:ging)?|clear(?:ing)?|updat(?:e|ing)|log(?:ging)? (?:out|in|back)|sign(?:ing)? (?:out|in)|turn(?:ing)? (?:it |off|on)|switch(?:ing)?|toggl(?:e|ing)|check(?:ing)? (?:your|the|if|that|whether)|us(?:e|ing) (?:a different|another)|remov(?:e|ing)|enabl(?:e|ing)|disabl(?:e|ing))|por favor (?:intente|pruebe|reinicie|actualice|borre)|por favor,? (?:tente|reinicie|atualize|limpe))\b/
const failedWords =
  /\b(?:(?:did|does|do|has|have|is|was|are)(?:n'?t| not) (?:\w+ ){0,2}(?:work\w*|help\w*|fix\w*|chang\w*|solv\w*|respon\w*)|(?:it|this|that|they|the \w+) (?:is |are |has |have )?still\b|no (?:luck|success|use|change|difference|answer|reply|response)|not work\w*|still (?:\w+ ){0,4}(?:same|not|no|broken|error|fail\w*|wrong|locked|happening)|same (?:error|problem|issue|thing|result)|nothing (?:happened|changed|works?)|failed|to no avail|in vain|error|no funciona|no sirvio|sigue igual|nao (?:funciona|funcionou|adiantou|resolveu)|ayaw pa rin|walang nangyari)\b/
const workedWords =
  /\b(?:(?:that|this|it|which) (?:has |have |did |is )?(?:now |finally )?(?:worked|fixed|solved|helped|working)|works (?:now|again|fine)|it'?s (?:working|fixed|solved) now|all good now|problem solved|funciono|ya funciona|funcionou|resolvido|gumana na)\b/

/** What was tried: what the record names, what tools did, and what people said they did or proposed. */
export function triedIn({ conversation, attempts }: TriedInput): Tried[] {
  const placed = new Map(conversation.map((message) => [message.id, message]))
  const recorded = attempts.map(({ what, outcome, messageId }): Tried => {
    const message = messageId === null ? undefined : placed.get(messageId)
    return {
      what,
      outcome,
      by: 'ai',
      times: 1,
      place: message ? { messageId: message.id, start: 0, end: message.text.length } : null,
    }
  })
  const covered = new Set(attempts.flatMap(({ messageId }) => messageId ?? []))
  const toolsNamed = new Set(attempts.flatMap(({ tool, messageId }) => (tool && messageId === null ? [tool] : [])))
  return merged([...recorded, ...toolsTried(conversation, covered, toolsNamed), ...saidTried(conversation)])
}

/** Names of tools that only look: `get_order`, `sessions.list`, 'order lookup'. */
const lookUp =
  /(?:^|[_.\s-])(?:get|find|list|search|look|lookup|read|fetch|check|calculate|think|query|view|verify|details?|report|status|info|history)(?:$|[_.\s-])/i

/** Tool calls that no attempt of the record stands for: those that change or fail; a look-up that worked is no attempt. */
function toolsTried(
  conversation: readonly Message[],
  covered: ReadonlySet<string>,
  named: ReadonlySet<string>,
): Tried[] {
  return conversation.flatMap(({ id, author, tool }): Tried[] => {
    if (tool === null || covered.has(id) || named.has(tool.name)) return []
    const isLookUp = lookUp.test(tool.name)
    if (tool.ok !== false && isLookUp) return []
    const outcome = tool.ok === null ? 'unknown' : tool.ok ? 'worked' : 'failed'
    const what = tool.name
      .replace(/[_.-]+/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
    return [
      { what, outcome, by: author === 'ai' ? 'ai' : 'staff', times: 1, place: { messageId: id, start: 0, end: 0 } },
    ]
  })
}

/** Steps that people said they took or proposed, with what the next words tell of the outcome. */
function saidTried(conversation: readonly Message[]): Tried[] {
  const spoken = spokenIn(conversation)
  const authors = new Map(conversation.filter(isSaid).map(({ id, author }) => [id, author]))
  const found = spoken.flatMap(({ text, messageId, start, end, isCustomer, turn }, at): Tried[] => {
    const folded = fold(text)
    if (!(isCustomer ? customerDid : staffProposed).test(folded)) return []
    const after = spoken
      .slice(at + 1, at + 12)
      .filter((one) => (isCustomer ? one.turn === turn : one.turn === turn + 1) && one.isCustomer)
      .slice(0, 3)
    const outcome = outcomeOf([...(isCustomer ? [folded] : []), ...after.map((one) => fold(one.text))])
    // The customer who says that they asked before tells nothing that was tried, unless it came to nothing.
    const by = isCustomer ? 'customer' : authors.get(messageId) === 'ai' ? 'ai' : 'staff'
    return [{ what: text, outcome, by, times: 1, place: { messageId, start, end } }]
  })
  return found.slice(-mostSaid)
}

function outcomeOf(sentences: readonly string[]): Tried['outcome'] {
  for (const sentence of sentences) {
    if (workedWords.test(sentence) && !failedWords.test(sentence)) return 'worked'
    if (failedWords.test(sentence)) return 'failed'
  }
  return 'unknown'
}

/** The same thing tried several times stands once, where it was tried last. */
function merged(all: readonly Tried[]): Tried[] {
  const found = new Map<string, Tried>()
  for (const one of all) {
    const key = `${one.outcome} ${fold(one.what)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`
    const before = found.get(key)
    found.delete(key)
    found.set(key, before ? { ...one, place: one.place ?? before.place, times: before.times + 1 } : one)
  }
  return [...found.values()]
}
