import { type GuideStep, guideStepSchema } from '../../shared/guide/guide.ts'

/** Where an expression asks for the answer of a step: `answers.text("step-key")`, `answers["step-key"]`. */
const asked = /(\banswers\s*(?:\.\s*\w+\s*\(|\[)\s*)(["'])([a-z0-9-]+)\2/g

/** The step with expressions that ask for the answers of other steps by their new names; the very step where none does. */
export function withReferences(step: GuideStep, names: ReadonlyMap<string, string>): GuideStep {
  const text = JSON.stringify(step)
  if (!text.includes('answers')) return step
  const renamed = (words: string) =>
    words.replaceAll(asked, (whole: string, head: string, quote: string, key: string) => {
      const name = names.get(key)
      return name === undefined ? whole : `${head}${quote}${name}${quote}`
    })
  const next: unknown = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? renamed(value) : value))
  if (JSON.stringify(next) === text) return step
  // An expression can become too long by it: then it stays, and the lint tells of the step it asks for.
  const parsed = guideStepSchema.safeParse(next)
  return parsed.success ? parsed.data : step
}
