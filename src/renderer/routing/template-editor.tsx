import { Button, MultiSelect, Select } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { flagCodes } from '../../shared/case/flag.ts'
import { type ReplyTemplate, replyPurposeSchema } from '../../shared/replies/policy.ts'
import { t } from '../app/text/index.ts'
import { humanize } from '../ui/format.ts'
import { AreaField, errorText, TextField } from './fields.tsx'
import { ProblemList } from './problem-list.tsx'
import classes from './routing.module.css'
import { TemplateTexts } from './template-texts.tsx'
import { useCaseCategories } from './use-categories.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.replies

interface TemplateEditorProps {
  readonly at: number
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One template: what it is for, for which cases, and its words in each language. */
export function TemplateEditor({ at, onDuplicate, onRemove }: TemplateEditorProps) {
  const { draft, change, problemsAt, epoch } = useDocumentDraft('replies')
  const known = useCaseCategories()
  const template = draft.templates[at]
  const named = template?.categories
  const categories = useMemo(
    () => [...new Set([...(known?.keys() ?? []), ...(named ?? [])])].toSorted(),
    [known, named],
  )
  if (!template) return null
  const place = `templates.${at}`
  const set = (values: Partial<ReplyTemplate>, field?: string) =>
    change(
      (document) => ({
        ...document,
        templates: document.templates.map((one) => (one.key === template.key ? { ...one, ...values } : one)),
      }),
      field && `${template.key}.${field}`,
    )
  const error = (field: string) => errorText(problemsAt(`${place}.${field}`))
  return (
    <div className={classes.editor} key={epoch}>
      <div className={classes.editorHead}>
        <TextField
          label={words.title}
          place={`${place}.title`}
          maxLength={120}
          value={template.title}
          error={error('title')}
          onChange={(title) => set({ title }, 'title')}
        />
        <Button variant="default" size="sm" leftSection={<IconCopy size={15} aria-hidden />} onClick={onDuplicate}>
          {words.copy}
        </Button>
        <Button variant="default" size="sm" leftSection={<IconTrash size={15} aria-hidden />} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      <ProblemList problems={problemsAt(place)} kind="replies" />
      <Select
        label={words.purpose}
        data-place={`${place}.purpose`}
        data={replyPurposeSchema.options.map((value) => ({ value, label: words.purposes[value] }))}
        allowDeselect={false}
        value={template.purpose}
        onChange={(next) => {
          const purpose = replyPurposeSchema.safeParse(next)
          if (purpose.success) set({ purpose: purpose.data })
        }}
      />
      <AreaField
        label={words.when}
        place={`${place}.when`}
        minRows={1}
        maxLength={400}
        value={template.when}
        error={error('when')}
        onChange={(when) => set({ when }, 'when')}
      />
      <MultiSelect
        label={words.categories}
        data-place={`${place}.categories`}
        data={categories.map((value) => ({ value, label: humanize(value) }))}
        placeholder={template.categories.length === 0 ? words.any : undefined}
        searchable
        value={template.categories}
        error={error('categories')}
        onChange={(next) => set({ categories: next })}
      />
      <MultiSelect
        label={words.flags}
        data-place={`${place}.flags`}
        data={flagCodes.map((value) => ({ value, label: t.common.flag[value] }))}
        placeholder={template.flags.length === 0 ? words.any : undefined}
        searchable
        value={template.flags}
        onChange={(next) => set({ flags: flagCodes.filter((code) => next.includes(code)) })}
      />
      <TemplateTexts template={template} place={place} onChange={set} />
    </div>
  )
}
