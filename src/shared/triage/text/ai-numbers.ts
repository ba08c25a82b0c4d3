import type { TriageInput } from '../triage.ts'

/** True when the AI agent says of itself how sure it is or what it takes the contact for. */
export function hasOwnNumbers({ assessment, conversation }: TriageInput): boolean {
  return (
    (assessment !== null && (assessment.confidence !== null || assessment.intent !== null)) ||
    conversation.some(({ ai }) => ai !== null && (ai.confidence !== null || ai.intent !== null))
  )
}

const nothing =
  /^(?:nlu[ _]?)?(?:default |no |not |unknown |global |core |system )*(?:none|null|unknown|unclear|undefined|unrecogni[sz]ed|fallback|no ?match|not ?understood|unsure|n\/?a|other|nothing|no intent|default)(?: intent)?(?: fallback)?$/
const outside =
  /^(?:(?:question|request|topic|intent|query) )?(?:out of (?:scope|domain)|oos|ood|outofscope|off ?topic|unsupported|not supported|unhandled|chit ?chat|small ?talk|irrelevant|other topic|out ?of ?scope)(?: (?:intent|request|question|topic|query))?$/
const unclear =
  /^(?:ambiguous|unclear|clarif(?:y|ication)|disambiguat(?:e|ion)|ask (?:again|to rephrase|clarification)|rephrase|not ?understood|unsure|uncertain)(?: intent| request| needed| fallback)?$/

type Meaning = 'outside' | 'nothing' | 'unclear' | 'something' | 'unsaid'

const known = new Map<string, Meaning>()
/** Most names remembered; an AI agent uses few. */
const maxKnown = 1_000

/** What a name an AI agent gives to an intent says about its own understanding. */
export function intentMeans(intent: string | null): Meaning {
  if (intent === null) return 'unsaid'
  const before = known.get(intent)
  if (before) return before
  const means = read(intent)
  if (known.size >= maxKnown) known.clear()
  known.set(intent, means)
  return means
}

function read(intent: string): Meaning {
  const plain = intent
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  if (plain === '') return 'unsaid'
  if (outside.test(plain)) return 'outside'
  if (unclear.test(plain)) return 'unclear'
  return nothing.test(plain) ? 'nothing' : 'something'
}
