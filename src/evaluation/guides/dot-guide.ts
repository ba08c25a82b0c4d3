import { type Guide, guideSchema } from '../../shared/guide/guide.ts'
import { type Converted, deedBefore, keyOf, offeredOn, plainTemplate, titleOf } from './converted.ts'

interface DotNode {
  readonly id: string
  readonly label: string
  readonly shape: string
  readonly ways: { label: string; readonly to: string }[]
}

/** A flow chart in Graphviz' language as a guide: diamonds ask, ovals without a way on end, all else is done. */
export function dotGuide(name: string, text: string): Converted {
  const nodes = nodesOf(text)
  const assumed: string[] = []
  const asWritten = guideOf(name, nodes)
  const led = new Map([...nodes.values()].flatMap((node) => node.ways.map(({ to }) => [to, node] as const)))
  for (const node of nodes.values()) {
    if (node.ways.length > 0 || isEnd(node)) continue
    const others = led.get(node.id)?.ways.filter(({ to }) => to !== node.id) ?? []
    const back = others[0]
    if (!back) continue
    node.ways.push({ label: '', to: back.to })
    assumed.push(`after '${titleOf(node.label)}', which leads nowhere, it goes on at the other way: ${back.to}`)
  }
  for (const node of nodes.values()) {
    const labels = node.ways.map(({ label }) => label)
    for (const way of node.ways.filter(({ label }) => labels.indexOf(label) !== labels.lastIndexOf(label))) {
      assumed.push(`'${way.label}' at '${titleOf(node.label)}' leads to several places, told apart by where it leads`)
      way.label = `${way.label}: ${nodes.get(way.to)?.label ?? way.to}`
    }
  }
  return { name, asWritten, guide: ended(name, guideOf(name, nodes)), assumed, unplaced: [] }
}

/** The guide with the deed before each end, which the chart only names, and with what it is offered on. */
function ended(name: string, guide: Guide): Guide {
  const ends = guide.steps.filter((step) => step.type === 'outcome')
  const deeds = new Map(ends.map(({ key }) => [key, keyOf(`do ${key}`)]))
  const moved = JSON.parse(JSON.stringify(guide), (field, value: unknown) =>
    field === 'next' && typeof value === 'string' ? (deeds.get(value) ?? value) : value,
  )
  const steps = ends.flatMap(({ key, result }) =>
    result === 'resolved' || result === 'escalated' ? [deedBefore(deeds.get(key) ?? '', result, key)] : [],
  )
  return guideSchema.parse({ ...moved, offer: offeredOn(name), steps: [...moved.steps, ...steps] })
}

function guideOf(name: string, nodes: ReadonlyMap<string, DotNode>): Guide {
  const targets = new Set([...nodes.values()].flatMap(({ ways }) => ways.map(({ to }) => to)))
  const start = [...nodes.values()].find(({ id }) => !targets.has(id))
  return guideSchema.parse({
    key: keyOf(name),
    version: 1,
    title: titleOf(name.replaceAll('_', ' ')),
    start: start ? keyOf(start.id) : null,
    steps: [...nodes.values()].map(stepOf),
  })
}

function stepOf(node: DotNode): unknown {
  const { id, label, ways } = node
  const base = { key: keyOf(id), title: titleOf(label), text: plainTemplate(label) }
  if (ways.length > 1)
    return {
      ...base,
      type: 'question',
      answer: {
        kind: 'options',
        options: ways.map((way, at) => ({
          key: keyOf(`${at + 1} ${way.label}`),
          label: titleOf(way.label || 'otherwise'),
          next: keyOf(way.to),
        })),
      },
    }
  if (isEnd(node))
    return { ...base, type: 'outcome', result: /human|transfer|escalat/i.test(label) ? 'escalated' : 'resolved' }
  return { ...base, type: 'instruction', next: ways[0] ? keyOf(ways[0].to) : null }
}

function isEnd({ shape, ways }: DotNode): boolean {
  return ways.length === 0 && shape === 'oval'
}

/** The boxes and arrows of a chart. Styles, and lines that are neither, are passed over. */
function nodesOf(text: string): Map<string, DotNode> {
  const nodes = new Map<string, DotNode>()
  const node = (id: string): DotNode => {
    const known = nodes.get(id) ?? { id, label: id.replaceAll('_', ' '), shape: 'rectangle', ways: [] }
    nodes.set(id, known)
    return known
  }
  for (const line of text.split('\n').map((one) => one.replace(/\/\/.*$/, '').trim())) {
    const arrow = /^(\w+)\s*->\s*(\w+)\s*(?:\[(.*)\])?\s*;?$/.exec(line)
    if (arrow) {
      const [, from = '', to = '', attributes = ''] = arrow
      node(to)
      node(from).ways.push({ label: attribute(attributes, 'label'), to })
      continue
    }
    const box = /^(\w+)\s*\[(.*)\]\s*;?$/.exec(line)
    if (!box || ['node', 'edge', 'graph'].includes(box[1] ?? '')) continue
    const [, id = '', attributes = ''] = box
    const ways = nodes.get(id)?.ways ?? []
    nodes.set(id, {
      id,
      label: attribute(attributes, 'label') || id,
      shape: attribute(attributes, 'shape') || 'rectangle',
      ways,
    })
  }
  return nodes
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|(\\w+))`).exec(attributes)
  return (found?.[1] ?? found?.[2] ?? '').replaceAll('\\n', ' ').replaceAll('\\"', '"')
}
