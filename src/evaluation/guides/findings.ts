import { defaultEscalationPolicy } from '../../shared/escalation/policy.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { makeLibrary } from '../../shared/guide/guide-library.ts'
import { lintGuide } from '../../shared/guide/lint/index.ts'
import type { Converted } from './converted.ts'
import { evaluationDirectory } from './quiet-scope.ts'

/** How often the lint found one thing. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly count: number
  /** The first of them in words. */
  readonly first: string
}

/** What a conversion came to. */
export interface ConversionResult {
  readonly name: string
  readonly steps: number
  /** What the lint says of the flow just as its source has it: what the source leaves open. */
  readonly asWritten: readonly Finding[]
  /** What it says once the gaps are closed; a guide with an error could not be published. */
  readonly mended: readonly Finding[]
  readonly assumed: readonly string[]
  readonly unplaced: readonly string[]
}

/** Lints a converted flow before and after its gaps were closed. */
export function conversionResult({ name, asWritten, guide, assumed, unplaced }: Converted): ConversionResult {
  return {
    name,
    steps: guide.steps.length,
    asWritten: findingsOf(asWritten),
    mended: findingsOf(guide),
    assumed,
    unplaced,
  }
}

/** True when the guide could be published as it is. */
export function isClean({ mended }: ConversionResult): boolean {
  return mended.every(({ severity }) => severity !== 'error')
}

function findingsOf(guide: Guide): Finding[] {
  const library = makeLibrary([{ guide, state: 'published' }])
  const problems = lintGuide(guide, {
    directory: evaluationDirectory,
    escalationPolicy: defaultEscalationPolicy,
    library,
  })
  return [...Map.groupBy(problems, ({ severity, code }) => `${severity} ${code}`).values()].flatMap((found) => {
    const [first] = found
    return first
      ? [
          {
            severity: first.severity,
            code: first.code,
            count: found.length,
            first: `${first.place}: ${first.sentence}`,
          },
        ]
      : []
  })
}
