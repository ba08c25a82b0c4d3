import { edgesOf, type Guide, type GuideStepType } from './guide.ts'

/** What stands around a step's title, by its type: the shapes of Mermaid's flowcharts. */
const shapes: Readonly<Record<GuideStepType, readonly [string, string]>> = {
  question: ['(', ')'],
  check: ['{', '}'],
  instruction: ['[', ']'],
  action: ['[/', '/]'],
  guide: ['[[', ']]'],
  outcome: ['([', '])'],
}

/** A guide as a Mermaid flowchart, to stand in documents. Ways that lead nowhere yet end in a question mark. */
export function guideToMermaid({ title, start, steps }: Guide): string {
  const idOf = new Map(steps.map(({ key }, at) => [key, `s${at + 1}`]))
  const nodes = steps.map((step) => {
    const [open, close] = shapes[step.type]
    return `  ${idOf.get(step.key)}${open}${quoted(step.title.trim() || step.key)}${close}`
  })
  const lines = steps.flatMap(edgesOf).map(({ from, label, to }, at) => {
    const target = (to !== null && idOf.get(to)) || `open${at + 1}((?))`
    const way = label.trim() === '' ? '-->' : `-->|${quoted(label.trim())}|`
    return `  ${idOf.get(from)} ${way} ${target}`
  })
  const first = start !== null && idOf.get(start)
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart TD',
    ...(first ? [`  begin((" ")) --> ${first}`] : []),
    ...nodes,
    ...lines,
    '',
  ].join('\n')
}

/** Words in quotes, with what Mermaid would take for its own written as entities. */
function quoted(words: string): string {
  const safe = words
    .replaceAll(/\s+/g, ' ')
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll('`', '#96;')
  return `"${safe}"`
}
