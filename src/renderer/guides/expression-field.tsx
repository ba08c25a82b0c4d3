import { useMemo } from 'react'
import { checkExpression, evaluate } from '../../shared/guide/expressions.ts'
import { CodeField, type CodeFieldProps } from './code-field.tsx'
import { expressionProposals } from './completion.ts'
import { ExpressionGives } from './expression-gives.tsx'
import { useExpressionGround } from './expression-ground.tsx'

/** An expression in CEL: completed and checked while it is written, and answered on the chosen case. */
export function ExpressionField({
  wanted,
  ...field
}: CodeFieldProps & {
  /** What it must give. */
  readonly wanted: 'bool' | 'number' | 'string' | 'any'
}) {
  const { value } = field
  const { guide, completion, tried } = useExpressionGround()
  const written = value.trim() !== ''
  const faults = useMemo(() => {
    const fault = written ? checkExpression(guide, value, wanted) : null
    return fault ? [fault] : []
  }, [guide, value, wanted, written])
  const answer = useMemo(
    () => (tried && written && faults.length === 0 ? evaluate(guide, value, tried.scope) : null),
    [guide, value, written, faults, tried],
  )
  return (
    <CodeField
      {...field}
      kind="expression"
      propose={(source, at, explicit) => expressionProposals(source, at, completion, explicit)}
      faults={faults}
      maxLength={2_000}
    >
      {answer && tried && <ExpressionGives reference={tried.reference} answer={answer} />}
    </CodeField>
  )
}
