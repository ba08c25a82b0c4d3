import { z } from 'zod'

/** A task of STAR as published: what the agent can say, and which action follows which. */
export const starFlowSchema = z.object({
  task: z.string(),
  replies: z.record(z.string(), z.string()),
  graph: z.record(z.string(), z.string()),
})
export type StarFlow = z.infer<typeof starFlowSchema>
export const starFlowsSchema = z.record(z.string(), starFlowSchema)

/** One action of the agent, with the ways on. */
export interface StarNode {
  readonly label: string
  readonly words: string
  /** `lookup`: asks the system. `ask`: the customer answers in their own words. `tell`: all else. */
  readonly kind: 'lookup' | 'ask' | 'tell'
  /** By the token that leads there, null: whatever happens. */
  readonly ways: { token: string | null; to: string }[]
}

export interface StarGraph {
  readonly start: string
  readonly nodes: Map<string, StarNode>
  readonly assumed: string[]
  /** Replies that no way leads to. */
  readonly unplaced: string[]
  /** Tokens that could be put nowhere. */
  readonly loose: string[]
}

const good = ['available', 'query_success']
const bad = ['unavailable', 'query_failure']
const results = [
  ['available', 'unavailable'],
  ['query_success', 'query_failure'],
] as const
const replies = ['yes', 'no', 'correct', 'incorrect', 'noanswer']
const closing = 'anything_else'

/** True for what stands for an answer of the system or the customer, and is nothing the agent does. */
export function isToken(label: string): boolean {
  return [...good, ...bad, ...replies, 'done'].includes(label) || label.startsWith('info_missing')
}

/** True for an answer that means it did not work out. */
export function isBadResult(token: string): boolean {
  return bad.includes(token)
}

/** Just what the flow says. Tokens hang in the air: it does not say what they answer. */
export function asWritten(flow: StarFlow): StarGraph {
  const labels = new Set([...Object.keys(flow.replies), ...Object.keys(flow.graph), ...Object.values(flow.graph)])
  const nodes = new Map<string, StarNode>()
  for (const label of labels) {
    if (isToken(label)) continue
    const to = flow.graph[label]
    const words = flow.replies[label] ?? label
    nodes.set(label, { label, words, kind: kindOf(label), ways: to ? [{ token: null, to }] : [] })
  }
  return { start: 'hello', nodes, assumed: [], unplaced: [], loose: Object.keys(flow.graph).filter(isToken) }
}

/**
 * The flow with its gaps closed by rules that know the words of the flow and no dialogue: each token is given the action
 * it can be the answer to, and what leads nowhere leads to the closing question.
 */
export function mended(flow: StarFlow): StarGraph {
  const { nodes, start } = asWritten(flow)
  const assumed: string[] = []
  const used = new Set<string>()
  const open = (): StarNode[] => [...nodes.values()].filter(({ ways }) => ways.length === 0)
  const isPlaced = (label: string): boolean => label === start || Object.values(flow.graph).includes(label)
  const give = (node: StarNode, tokens: readonly string[]): void => {
    const known = tokens.filter((token) => flow.graph[token] !== undefined)
    for (const token of known) {
      node.ways.push({ token, to: flow.graph[token] ?? '' })
      used.add(token)
    }
    if (known.length > 0) assumed.push(`'${known.join("', '")}' answer${known.length > 1 ? '' : 's'} ${node.label}`)
  }

  for (const pair of results) {
    const lookup = open().find(({ kind, label }) => kind === 'lookup' && isPlaced(label))
    if (lookup) give(lookup, pair)
  }
  for (const token of Object.keys(flow.graph).filter((one) => one.startsWith('info_missing')))
    for (const node of asksNamedIn(flow.replies[token] ?? '', [...nodes.values()])) give(node, [token])

  const reachedByBad = new Set(bad.flatMap((token) => flow.graph[token] ?? []))
  const reachedByReply = new Set(replies.flatMap((token) => flow.graph[token] ?? []))
  const asking = open().filter((node) => isPlaced(node.label) && isAsking(node))
  const best = [
    asking.filter(({ label }) => label !== closing && !reachedByBad.has(label) && !reachedByReply.has(label)),
    asking.filter(({ label }) => label !== closing && !reachedByBad.has(label)),
    asking.filter(({ label }) => label !== closing),
    asking,
  ].find((found) => found.length > 0)
  for (const node of best ?? []) give(node, [...replies, 'done'])

  const again = flow.graph.no
  for (const label of reachedByBad) {
    const node = nodes.get(label)
    if (!node || node.ways.length > 0 || again === undefined || /bye/.test(again)) continue
    node.ways.push({ token: null, to: again })
    assumed.push(`after ${label} it goes on where 'no' leads: ${again}`)
  }

  const reached = reachable(nodes, start)
  const dead = [...reached].filter(
    (label) => label !== closing && !isGoodbye(label) && nodes.get(label)?.ways.length === 0,
  )
  for (const label of dead) {
    nodes.get(label)?.ways.push({ token: null, to: closing })
    assumed.push(`after ${label} comes the closing question`)
  }
  if (dead.length > 0 && !nodes.has(closing))
    nodes.set(closing, { label: closing, words: 'Anything else?', kind: 'tell', ways: [] })

  const all = reachable(nodes, start)
  const unplaced = [...nodes.keys()].filter((label) => !all.has(label))
  for (const label of unplaced) nodes.delete(label)
  const loose = Object.keys(flow.graph).filter((label) => isToken(label) && !used.has(label))
  return { start, nodes, assumed, unplaced, loose }
}

/** The actions that can be come to from `from`. */
export function reachable(nodes: ReadonlyMap<string, StarNode>, from: string): Set<string> {
  const found = new Set<string>()
  const open = [from]
  for (let label = open.pop(); label !== undefined; label = open.pop()) {
    if (found.has(label) || !nodes.has(label)) continue
    found.add(label)
    open.push(...(nodes.get(label)?.ways.map(({ to }) => to) ?? []))
  }
  return found
}

/** True for an action that ends the dialogue. */
export function isGoodbye(label: string): boolean {
  return /^goodbye|_bye$/.test(label)
}

/** The customer has something to answer; some words are filled in only when they are said. */
function isAsking({ kind, words }: StarNode): boolean {
  return kind !== 'lookup' && (words.includes('?') || (kind === 'ask' && words.startsWith('{')))
}

function kindOf(label: string): StarNode['kind'] {
  if (label.startsWith('query')) return 'lookup'
  return /(^|_)(ask|request)_/.test(label) ? 'ask' : 'tell'
}

/** The questions whose subject a text names: by all their words, or by the first letters of some (`dob`). */
function asksNamedIn(text: string, nodes: readonly StarNode[]): StarNode[] {
  let rest = text
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' ')
    .filter(Boolean)
  const asks = nodes
    .filter(({ kind }) => kind === 'ask')
    .map((node) => ({ node, words: node.label.replace(/^.*?ask_/, '').split('_') }))
    .toSorted((a, b) => b.words.length - a.words.length)
  return asks.flatMap(({ node, words }) => {
    const initials = words.length === 1 ? startOfInitials(rest, words[0] ?? '') : -1
    if (initials >= 0) {
      rest = rest.toSpliced(initials, words[0]?.length ?? 0)
      return [node]
    }
    const found = words.filter((word) => rest.some((one) => one === word || one === word.replace(/s$/, '')))
    if (found.length * 2 <= words.length) return []
    for (const word of found) {
      const at = rest.findIndex((one) => one === word || one === word.replace(/s$/, ''))
      rest = rest.toSpliced(at, 1)
    }
    return [node]
  })
}

function startOfInitials(words: readonly string[], letters: string): number {
  if (letters.length < 3) return -1
  return words.findIndex((_, at) => [...letters].every((letter, place) => words[at + place]?.startsWith(letter)))
}
