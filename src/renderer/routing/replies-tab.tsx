import { Button, Text } from '@mantine/core'
import { IconTemplate } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReplyTemplate } from '../../shared/replies/policy.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { languageName } from '../ui/format.ts'
import { freeKey } from '../ui/list-edits.ts'
import { hasWords, SearchField } from '../ui/search-field.tsx'
import { EntryList } from './entry-list.tsx'
import { problemCount } from './ladders-part.tsx'
import { MainLanguage } from './main-language.tsx'
import classes from './routing.module.css'
import { TemplateEditor } from './template-editor.tsx'
import { useChosen } from './use-chosen.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.replies

/** The templates of the workspace and the one that is looked at. */
export function RepliesTab() {
  const { draft, change, problemsAt } = useDocumentDraft('replies')
  const { templates, mainLanguage } = draft
  const [search, setSearch] = useState('')
  const [chosen, choose] = useChosen('templates', templates, 'replies')
  const add = (name: string, from?: ReplyTemplate) => {
    const key = freeKey(
      name,
      templates.map((template) => template.key),
    )
    const blank: ReplyTemplate = {
      key,
      title: name,
      purpose: 'reply',
      when: '',
      categories: [],
      flags: [],
      texts: { [mainLanguage]: '' },
    }
    const fresh = from ? { ...from, key, title: name } : blank
    change((document) => ({ ...document, templates: [...document.templates, fresh] }))
    setSearch('')
    choose(key)
  }
  const at = templates.findIndex(({ key }) => key === chosen)
  const current = templates[at]
  if (templates.length === 0)
    return (
      <EmptyState
        icon={<IconTemplate size={32} stroke={1.5} />}
        title={words.emptyTitle}
        action={<Button onClick={() => add(words.newName)}>{words.add}</Button>}
      >
        {words.empty}
      </EmptyState>
    )
  const shown = templates.flatMap((template, index) =>
    hasWords([template.title, template.key, template.when, ...Object.values(template.texts)].join(' '), search)
      ? [{ template, index }]
      : [],
  )
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <MainLanguage />
      <div className={classes.beside}>
        <div>
          <SearchField label={words.search} value={search} onChange={setSearch} />
          <EntryList
            label={words.list}
            entries={shown.map(({ template, index }) => ({
              key: template.key,
              name: template.title,
              note: Object.keys(template.texts).map(languageName).join(', '),
              warning: problemCount(problemsAt(`templates.${index}`).length),
            }))}
            current={chosen}
            onChoose={choose}
            addLabel={words.add}
            onAdd={() => add(words.newName)}
          />
        </div>
        {current && (
          <TemplateEditor
            key={current.key}
            at={at}
            onDuplicate={() => add(words.copyOf(current.title), current)}
            onRemove={() =>
              change((document) => ({
                ...document,
                templates: document.templates.filter(({ key }) => key !== current.key),
              }))
            }
          />
        )}
      </div>
    </>
  )
}
