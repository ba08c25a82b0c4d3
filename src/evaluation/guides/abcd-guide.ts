import { z } from 'zod'
import { type Guide, guideSchema } from '../../shared/guide/guide.ts'
import { type Converted, deedBefore, keyOf, offeredOn, plainTemplate, titleOf } from './converted.ts'

const actionSchema = z.object({
  type: z.string(),
  button: z.string(),
  text: z.string(),
  subtext: z.array(z.string()),
})
const subflowSchema = z.object({ actions: z.array(actionSchema), instructions: z.array(z.string()).default([]) })
/** The written guidelines of ABCD: flow, sub-flow, ordered actions. */
export const abcdGuidelinesSchema = z.record(
  z.string(),
  z.object({ description: z.string(), subflows: z.record(z.string(), subflowSchema) }),
)
export type AbcdGuidelines = z.infer<typeof abcdGuidelinesSchema>
export type AbcdSubflow = z.infer<typeof subflowSchema>
type AbcdAction = z.infer<typeof actionSchema>

/** Buttons whose recorded action has another name. */
const otherNames: Readonly<Record<string, string>> = {
  'notify-internal-team': 'notify-team',
  'membership-privileges': 'membership',
  'enter-detail': 'enter-details',
  'select-answer': 'select-faq',
}
const topics = ['boots', 'shirt', 'jeans', 'jacket', 'pricing', 'membership', 'timing', 'policy']

/** The name under which a click on a button is recorded; null for words that are only said. */
export function recordedAs({ button, type }: AbcdAction): string | null {
  if (type === 'communication' || button === 'N/A' || button === 'End Conversation') return null
  const key = keyOf(button)
  return topics.includes(key) ? `search-${key}` : (otherNames[key] ?? key)
}

interface Draft {
  readonly key: string
  readonly fields: Record<string, unknown>
}

/** A sub-flow of the guidelines as a guide. Conditions stand in its prose: the reader is asked whether they hold. */
export function abcdGuide(flow: string, name: string, subflow: AbcdSubflow): Converted {
  const assumed: string[] = []
  const guide = (isMended: boolean): Guide =>
    guideSchema.parse({
      key: keyOf(`${flow} ${name}`),
      version: 1,
      title: titleOf(name),
      summary: subflow.instructions.join('\n').slice(0, 1_000),
      start: 'step-1',
      ...(isMended ? { offer: offeredOn(`${flow} ${name}`) } : {}),
      steps: stepsOf(subflow, isMended ? assumed : null),
    })
  const asWritten = guide(false)
  const mended = guide(true)
  const own = new Set(subflow.actions.map(({ button }) => keyOf(button)))
  const inProse = subflow.actions
    .flatMap(({ text, subtext }) => [text, ...subtext])
    .flatMap((words) => [...words.matchAll(/\[([^\]]+)\]/g)].map(([, button = '']) => button))
    .filter((button) => !own.has(keyOf(button)) && !/['"]/.test(button))
  return {
    name: `${flow} / ${name}`,
    asWritten,
    guide: mended,
    assumed,
    unplaced: [...new Set(inProse)].map((button) => `[${button}] (only in the prose of a step)`),
  }
}

function stepsOf({ actions }: AbcdSubflow, assumed: string[] | null): unknown[] {
  const place = (at: number): string | null =>
    at < actions.length
      ? assumed && conditionOf(actions[at]?.text ?? '')
        ? `when-${at + 1}`
        : `step-${at + 1}`
      : assumed
        ? 'close'
        : null
  const steps = actions.flatMap((action, at): Draft[] => {
    const own: Draft = { key: `step-${at + 1}`, fields: fieldsOf(action, { next: place(at + 1), skip: place(at + 2) }) }
    const condition = assumed ? conditionOf(action.text) : null
    if (!condition || !assumed) return [own]
    const known = knownFrom(condition, actions.slice(0, at))
    if (known) {
      assumed.push(`the condition of step ${at + 1} is answered by an earlier step: ${condition}`)
      const branch = { key: 'holds', label: titleOf(condition), when: known, next: `step-${at + 1}` }
      const otherwise = { label: 'Otherwise', next: place(at + 1) }
      return [
        { key: `when-${at + 1}`, fields: { type: 'check', title: titleOf(condition), branches: [branch], otherwise } },
        own,
      ]
    }
    assumed.push(`step ${at + 1} has a condition in words, asked of the reader: ${condition}`)
    const fields = {
      type: 'question',
      title: titleOf(condition),
      text: plainTemplate(condition),
      answer: {
        kind: 'options',
        options: [
          { key: 'yes', label: 'Yes', next: `step-${at + 1}` },
          { key: 'no', label: 'No', next: place(at + 1) },
        ],
      },
    }
    return [{ key: `when-${at + 1}`, fields }, own]
  })
  if (assumed) {
    steps.push({ key: 'close', fields: deedBefore('close', 'resolved', 'end') })
    steps.push({ key: 'end', fields: { type: 'outcome', title: 'The conversation ends', result: 'resolved' } })
    assumed.push('it ends after its last step')
  }
  const start = assumed && conditionOf(actions[0]?.text ?? '') ? 'when-1' : 'step-1'
  const isUsed = (key: string): boolean => key !== 'when-1' || start === 'when-1'
  return steps.filter(({ key }) => isUsed(key)).map(({ key, fields }) => ({ key, ...fields }))
}

interface Ways {
  readonly next: string | null
  /** Where it goes on when the next step is skipped. */
  readonly skip: string | null
}

function fieldsOf(action: AbcdAction, { next, skip }: Ways): Record<string, unknown> {
  const { button, text, subtext } = action
  const title = titleOf(button === 'N/A' ? text : button)
  const options = optionsOf(action)
  if (options.length > 1)
    return {
      type: 'question',
      title,
      text: plainTemplate([text, ...subtext].join('\n')),
      answer: {
        kind: 'options',
        options: options.map(({ key, label, skips }) => ({ key, label, next: skips ? skip : next })),
      },
    }
  return {
    type: 'instruction',
    title,
    text: plainTemplate(text),
    points: subtext.slice(0, 20).map(plainTemplate),
    next,
  }
}

/** The answers a step names: those of the system, or the levels of membership. */
function optionsOf({ button, text, subtext }: AbcdAction): { key: string; label: string; skips: boolean }[] {
  if (button === 'Ask the Oracle')
    return ['Yes', 'No'].map((label) => ({
      key: keyOf(label),
      label,
      skips: subtext.some((words) => new RegExp(`\\b${label}\\b.*skip the next step`, 'i').test(words)),
    }))
  if (button !== 'Membership Privileges') return []
  const words = [text, ...subtext].join(' ').toLowerCase()
  return ['Gold', 'Silver', 'Bronze', 'Guest']
    .filter((level) => words.includes(level.toLowerCase()))
    .map((label) => ({ key: keyOf(label), label, skips: false }))
}

/** An expression for a condition about what the system answered, or the level of membership, earlier; null: neither. */
function knownFrom(condition: string, before: readonly AbcdAction[]): string | null {
  const stepOf = (button: string): string | null => {
    const at = before.findLastIndex((action) => action.button === button && optionsOf(action).length > 1)
    return at < 0 ? null : `step-${at + 1}`
  }
  const oracle = stepOf('Ask the Oracle')
  const said = /oracle (?:says|returns) (yes|no)\b/i.exec(condition)?.[1]
  if (oracle && said) return `answers.text("${oracle}") == "${said.toLowerCase()}"`
  const membership = stepOf('Membership Privileges')
  const levels = condition.match(/\b(gold|silver|bronze|guest)\b/gi)?.map((level) => level.toLowerCase()) ?? []
  const isOnlyThat = /^if (?:(?:gold|silver|bronze|guest|or|and|members?|customers?)\b[ ,]*)+\?$/i.test(condition)
  return membership && levels.length > 0 && isOnlyThat
    ? `answers.text("${membership}") in [${levels.map((level) => `"${level}"`).join(', ')}]`
    : null
}

/** The condition a step begins with: `If …`, `(Only if …)`, `(Option A) If …`; null: none. */
function conditionOf(text: string): string | null {
  const found = /^\s*\(?(?:option \w\)\s*)?(?:only\s+)?(if\b[^:.,()]*(?:\([^)]*\))?)/i.exec(text)
  return found?.[1] ? `${found[1].trim()}?` : null
}
