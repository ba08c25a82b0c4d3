import type { Guide, GuideStep, GuideVariable } from '../guide.ts'

/** Where expressions stand in a step. */

export interface PlacedExpression {
  /** `template`: words with expressions in them. */
  readonly kind: 'expression' | 'template'
  readonly source: string
  /** What an expression has to give; templates take anything. */
  readonly wanted: 'bool' | 'number' | 'string' | 'any'
  /** Path of the field inside the step. */
  readonly field: readonly (string | number)[]
  /** What it is, in words: `the condition of branch 'Late'`. */
  readonly words: string
}

/** What an expression has to give that sets a variable. */
export const wantedFor = { text: 'string', number: 'number', yes_no: 'bool' } as const satisfies Record<
  GuideVariable['type'],
  PlacedExpression['wanted']
>

/** Every expression and template of a step that is not empty, in the order of its fields. */
export function expressionsOf(step: GuideStep, { variables }: Pick<Guide, 'variables'>): PlacedExpression[] {
  return placesIn(step, variables).filter(({ source }) => source.trim() !== '')
}

function placesIn(step: GuideStep, variables: Guide['variables']): PlacedExpression[] {
  switch (step.type) {
    case 'question':
      return [
        template(step.text, ['text'], 'the text'),
        ...(step.answer.kind === 'options'
          ? step.answer.options.flatMap((option, index): PlacedExpression[] => {
              const at = ['answer', 'options', index]
              return [
                condition(option.suggestWhen, [...at, 'suggestWhen'], `when to suggest '${option.label}'`),
                ...option.set.map(({ variable, value }, nth): PlacedExpression => {
                  const type = variables.find(({ key }) => key === variable)?.type
                  return {
                    kind: 'expression',
                    source: value,
                    wanted: type ? wantedFor[type] : 'any',
                    field: [...at, 'set', nth, 'value'],
                    words: `what '${option.label}' makes of '${variable}'`,
                  }
                }),
              ]
            })
          : []),
      ]
    case 'check':
      return step.branches.map(({ when, label }, index) =>
        condition(when, ['branches', index, 'when'], `the condition of branch '${label}'`),
      )
    case 'instruction':
      return [
        template(step.text, ['text'], 'the text'),
        ...step.points.map((point, index) => template(point, ['points', index], `point ${index + 1}`)),
      ]
    case 'action':
      return Object.entries(step.fields).map(([name, text]) => template(text, ['fields', name], `the field '${name}'`))
    case 'outcome':
      return [template(step.text, ['text'], 'the text')]
    case 'guide':
      return []
    default:
      return step satisfies never
  }
}

function template(source: string, field: PlacedExpression['field'], words: string): PlacedExpression {
  return { kind: 'template', source, wanted: 'any', field, words }
}

function condition(source: string, field: PlacedExpression['field'], words: string): PlacedExpression {
  return { kind: 'expression', source, wanted: 'bool', field, words }
}
