import { UnstyledButton } from '@mantine/core'
import { type FlagCode, flagCodes } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import type { SeenValue } from '../../shared/guide/run.ts'
import { words } from '../case/words.ts'
import classes from './guide.module.css'

/** Ways to where a value stands on the case. */
export interface EvidenceJumps {
  readonly toFact: (factId: string, label: string) => void
  readonly toFlag: (code: FlagCode) => void
  /** To the entry of the path where a question was answered. */
  readonly toAnswer: (step: string) => void
}

interface SeenValuesProps extends EvidenceJumps {
  readonly saw: readonly SeenValue[]
  readonly state: Case
}

/** What an expression looked at, with the values as they were then; what still stands on the case can be gone to. */
export function SeenValues({ saw, state, ...jumps }: SeenValuesProps) {
  if (saw.length === 0) return null
  return (
    <ul className={classes.saw} aria-label={words.guide.trail.saw}>
      {saw.map(({ name, label, value, evidence }) => {
        const called = label || name
        const jump = jumpTo(evidence, state, { ...jumps, name: called })
        const content = (
          <>
            <span className={classes.sawName}>{called}:</span> <span dir="auto">{value}</span>
          </>
        )
        return (
          <li key={name} title={name}>
            {jump ? (
              <UnstyledButton
                className={classes.sawLink ?? ''}
                aria-label={words.guide.trail.sawEvidence(called, value)}
                onClick={jump}
              >
                {content}
              </UnstyledButton>
            ) : (
              content
            )}
          </li>
        )
      })}
    </ul>
  )
}

function jumpTo(
  evidence: SeenValue['evidence'],
  { facts, flags }: Case,
  { toFact, toFlag, toAnswer, name }: EvidenceJumps & { readonly name: string },
): (() => void) | null {
  switch (evidence?.kind) {
    case undefined:
      return null
    case 'fact': {
      const fact = facts.find(({ id }) => id === evidence.factId)
      return fact ? () => toFact(fact.id, fact.label || name) : null
    }
    case 'flag': {
      const code = flagCodes.find((one) => one === evidence.code)
      return code && flags.some((flag) => flag.code === code) ? () => toFlag(code) : null
    }
    case 'answer':
      return () => toAnswer(evidence.step)
    default:
      return evidence satisfies never
  }
}
