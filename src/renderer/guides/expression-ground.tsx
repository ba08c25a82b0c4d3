import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { ExpressionField } from '../../shared/expression/fields.ts'
import { guideFields } from '../../shared/guide/expressions.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { useCaseCategories } from '../routing/use-categories.ts'
import type { CompletionGround } from './completion.ts'
import { type Tried, useTried } from './use-tried.ts'

/** What the expression fields below know: the guide they belong to, and the case they are tried on. */
export interface ExpressionGround {
  readonly guide: Guide
  readonly fields: readonly ExpressionField[]
  readonly completion: CompletionGround
  /** Null as long as no case is chosen. */
  readonly tried: Tried | null
}

const GroundContext = createContext<ExpressionGround | null>(null)

/** Gives the fields below the guide they are written for. */
export function ExpressionGroundProvider({ guide, children }: { readonly guide: Guide; readonly children: ReactNode }) {
  const tried = useTried(guide)
  const categories = useCaseCategories()
  const facts = tried?.scope.state.facts
  const fields = useMemo(() => guideFields(guide), [guide])
  const completion = useMemo<CompletionGround>(
    () => ({
      fields,
      facts: facts ?? [],
      questions: questionsOf(guide),
      known: new Map([['category', [...(categories?.keys() ?? [])].toSorted()]]),
    }),
    [fields, guide, facts, categories],
  )
  const ground = useMemo(() => ({ guide, fields, completion, tried }), [guide, fields, completion, tried])
  return <GroundContext value={ground}>{children}</GroundContext>
}

/** What the fields around know. Only inside `ExpressionGroundProvider`. */
export function useExpressionGround(): ExpressionGround {
  const ground = useContext(GroundContext)
  if (!ground) throw new Error('No guide to write expressions for: render inside <ExpressionGroundProvider>.')
  return ground
}

function questionsOf({ steps }: Guide): CompletionGround['questions'] {
  return steps.flatMap((step) =>
    step.type === 'question'
      ? [
          {
            key: step.key,
            title: step.title,
            options: step.answer.kind === 'options' ? step.answer.options : [],
          },
        ]
      : [],
  )
}
