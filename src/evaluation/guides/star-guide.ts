import { type Guide, guideSchema } from '../../shared/guide/guide.ts'
import { type Converted, deedBefore, keyOf, offeredOn, plainTemplate, titleOf, variableOf } from './converted.ts'
import { asWritten, isGoodbye, mended, type StarFlow, type StarGraph, type StarNode } from './star-graph.ts'

const endKey = 'end'
const closeKey = 'close'

/** A task flow of STAR as a guide: an action of the agent is a step of the same name. */
export function starGuide(name: string, flow: StarFlow): Converted {
  const graph = mended(flow)
  return {
    name,
    asWritten: guideOf(name, flow, asWritten(flow), false),
    guide: guideOf(name, flow, graph, true),
    assumed: graph.assumed,
    unplaced: [...graph.unplaced, ...graph.loose.map((token) => `'${token}' (an answer to nothing)`)],
  }
}

/** The step of a guide that stands for an action of STAR. */
export function stepKeyOf(label: string): string {
  return keyOf(label)
}

function guideOf(name: string, flow: StarFlow, graph: StarGraph, hasEnd: boolean): Guide {
  const nodes = [...graph.nodes.values()]
  const steps = nodes.map((node) => stepOf(node, hasEnd))
  const end = { key: endKey, type: 'outcome', title: 'The conversation ends', result: 'resolved' }
  return guideSchema.parse({
    key: keyOf(name),
    version: 1,
    title: titleOf(flow.task.replaceAll('_', ' ')),
    start: keyOf(graph.start),
    variables: nodes.filter(isFreeAnswer).map(({ label }) => ({
      key: variableOf(keyOf(label)),
      label: titleOf(label.replaceAll('_', ' ')),
      type: 'text',
    })),
    ...(hasEnd ? { offer: offeredOn(name) } : {}),
    steps: hasEnd ? [...steps, deedBefore(closeKey, 'resolved', endKey), end] : steps,
  })
}

function isFreeAnswer({ kind, ways }: StarNode): boolean {
  return kind === 'ask' && ways.every(({ token }) => token === null)
}

function stepOf(node: StarNode, hasEnd: boolean): unknown {
  const { label, words, kind, ways } = node
  const key = keyOf(label)
  const way = ways[0]?.to
  const next = way !== undefined ? keyOf(way) : hasEnd ? closeKey : null
  const base = { key, title: titleOf(label.replaceAll('_', ' ')) }
  const text = plainTemplate(words)
  if (isFreeAnswer(node) && !isGoodbye(label))
    return { ...base, type: 'question', text, answer: { kind: 'text', variable: variableOf(key), next } }
  if (ways.some(({ token }) => token !== null))
    return {
      ...base,
      type: 'question',
      text,
      answer: {
        kind: 'options',
        options: ways.map(({ token, to }) => ({
          key: keyOf(token ?? 'given'),
          label: titleOf((token ?? (kind === 'ask' ? 'given' : 'otherwise')).replaceAll('_', ' ')),
          next: keyOf(to),
        })),
      },
    }
  return { ...base, type: 'instruction', text, next }
}
