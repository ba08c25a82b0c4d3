import { useMemo } from 'react'
import { renderTemplate, templateFaults } from '../../shared/guide/templates.ts'
import { CodeField, type CodeFieldProps } from './code-field.tsx'
import { templateProposals } from './completion.ts'
import { TemplateGives } from './expression-gives.tsx'
import { useExpressionGround } from './expression-ground.tsx'

/** Words with `{{ expressions }}` in them: completed and checked while they are written, and filled in from the chosen case. */
export function TemplateField(field: CodeFieldProps) {
  const { value } = field
  const { guide, completion, tried } = useExpressionGround()
  const faults = useMemo(() => templateFaults(guide, value), [guide, value])
  const holed = value.includes('{{')
  const filled = useMemo(
    () => (tried && holed && faults.length === 0 ? renderTemplate(guide, value, tried.scope) : null),
    [guide, value, holed, faults, tried],
  )
  return (
    <CodeField
      {...field}
      kind="template"
      propose={(source, at, explicit) => templateProposals(source, at, completion, explicit)}
      faults={faults}
      maxLength={4_000}
    >
      {filled && tried && <TemplateGives reference={tried.reference} filled={filled} />}
    </CodeField>
  )
}
