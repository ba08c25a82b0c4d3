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
    `title: ${inYaml(title)}`,
    '---',
    'flowchart TD',
    ...(first ? [`  begin((" ")) --> ${first}`] : []),
    ...nodes,
    ...lines,
    '',
  ].join('\n')
}

/**
 * Words in quotes, with all that Mermaid, Markdown or HTML could take for their own written as entities (`#35;` is #):
 * everything but letters, digits, blanks and a few marks that mean nothing to any of them.
 */
function quoted(words: string): string {
  const plain = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return `"${plain.replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.:?!'()€£+=-]/gu, entity)}"`
}

function entity(letter: string): string {
  return `#${letter.codePointAt(0)};`
}

/** A JSON string is one of YAML where it has nothing that cannot be printed. */
function inYaml(words: string): string {
  return JSON.stringify(words).replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
