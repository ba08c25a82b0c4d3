import { Select } from '@mantine/core'
import { t } from '../app/text/index.ts'
import { languageName } from '../ui/format.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.replies

/** The languages offered; a document may name others. */
export const offeredLanguages = ['en', 'es', 'pt', 'fil', 'fr', 'de', 'it', 'nl', 'pl', 'ja', 'zh', 'hi', 'id', 'vi']

/** The language every template must have. */
export function MainLanguage() {
  const { draft, change } = useDocumentDraft('replies')
  const { mainLanguage } = draft
  const known = [...new Set([mainLanguage, ...offeredLanguages])]
  return (
    <Select
      label={words.mainLanguage}
      description={words.mainWhat}
      data-place="mainLanguage"
      maw={520}
      data={known.map((value) => ({ value, label: languageName(value) }))}
      searchable
      allowDeselect={false}
      value={mainLanguage}
      onChange={(next) => next && change((document) => ({ ...document, mainLanguage: next }))}
    />
  )
}
