import { Group, Textarea, TextInput } from '@mantine/core'
import { t } from '../app/text/index.ts'
import type { WordsForm } from './words-form.ts'

const text = t.knowledge.fields

interface WordsFieldsProps {
  readonly form: WordsForm
  /** True once somebody tried to send it with something missing. */
  readonly tried: boolean
  readonly onChange: (form: WordsForm) => void
}

/** Problem and solution, and where they belong. */
export function WordsFields({ form, tried, onChange }: WordsFieldsProps) {
  const missing = (value: string) => (tried && value.trim() === '' ? text.needed : undefined)
  return (
    <>
      <Group grow align="flex-start">
        <TextInput
          label={text.category}
          value={form.category}
          error={missing(form.category)}
          maxLength={128}
          onChange={(event) => onChange({ ...form, category: event.currentTarget.value })}
        />
        <TextInput
          label={text.product}
          value={form.product}
          maxLength={200}
          onChange={(event) => onChange({ ...form, product: event.currentTarget.value })}
        />
      </Group>
      <Textarea
        label={text.problem}
        value={form.problem}
        error={missing(form.problem)}
        maxLength={2_000}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        onChange={(event) => onChange({ ...form, problem: event.currentTarget.value })}
      />
      <Textarea
        label={text.solution}
        value={form.solution}
        error={missing(form.solution)}
        maxLength={5_000}
        autosize
        minRows={3}
        maxRows={10}
        dir="auto"
        onChange={(event) => onChange({ ...form, solution: event.currentTarget.value })}
      />
    </>
  )
}
