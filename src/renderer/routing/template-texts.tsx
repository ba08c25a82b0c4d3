import { Button, Select, Text, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { findHoles } from '../../shared/replies/holes.ts'
import { isSameLanguage } from '../../shared/replies/language.ts'
import { type ReplyPlaceholder, replyPlaceholders } from '../../shared/replies/placeholders.ts'
import type { ReplyTemplate } from '../../shared/replies/policy.ts'
import { renderReply } from '../../shared/replies/render.ts'
import { t } from '../app/text/index.ts'
import { HoleText } from '../customer/hole-text.tsx'
import { languageName } from '../ui/format.ts'
import { errorText } from './fields.tsx'
import { offeredLanguages } from './main-language.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.replies
const placeholders = Object.keys(replyPlaceholders).filter((name): name is ReplyPlaceholder =>
  Object.hasOwn(replyPlaceholders, name),
)

interface TemplateTextsProps {
  readonly template: ReplyTemplate
  readonly place: string
  readonly onChange: (values: Partial<ReplyTemplate>, field?: string) => void
}

/** The words of a template, one language under the other, the main one first. */
export function TemplateTexts({ template, place, onChange }: TemplateTextsProps) {
  const { draft } = useDocumentDraft('replies')
  const { mainLanguage } = draft
  const isMain = (language: string) => isSameLanguage(language, mainLanguage)
  const languages = Object.keys(template.texts).toSorted(
    (a, b) => Number(isMain(b)) - Number(isMain(a)) || (a < b ? -1 : 1),
  )
  const free = [mainLanguage, ...offeredLanguages].filter(
    (one, index, all) => all.indexOf(one) === index && !languages.includes(one),
  )
  const write = (language: string, text: string) =>
    onChange({ texts: { ...template.texts, [language]: text } }, `texts.${language}`)
  const remove = (language: string) =>
    onChange({ texts: Object.fromEntries(Object.entries(template.texts).filter(([one]) => one !== language)) })
  return (
    <section className={classes.editor} aria-label={words.languages}>
      {languages.map((language) => (
        <LanguageText
          key={language}
          language={language}
          isMain={isMain(language)}
          template={template}
          place={`${place}.texts.${language}`}
          onWrite={(text) => write(language, text)}
          onRemove={languages.length > 1 ? () => remove(language) : null}
        />
      ))}
      <Select
        label={words.addLanguage}
        maw={320}
        searchable
        data={free.map((value) => ({ value, label: languageName(value) }))}
        value={null}
        onChange={(language) => language && write(language, '')}
      />
    </section>
  )
}

interface LanguageTextProps {
  readonly language: string
  readonly isMain: boolean
  readonly template: ReplyTemplate
  readonly place: string
  readonly onWrite: (text: string) => void
  /** Null for the last one that is left. */
  readonly onRemove: (() => void) | null
}

function LanguageText({ language, isMain, template, place, onWrite, onRemove }: LanguageTextProps) {
  const { problemsAt } = useDocumentDraft('replies')
  const field = useRef<HTMLTextAreaElement>(null)
  const text = template.texts[language] ?? ''
  const name = languageName(language)
  const insert = (piece: string) => {
    const [from, to] = [field.current?.selectionStart ?? text.length, field.current?.selectionEnd ?? text.length]
    onWrite(text.slice(0, from) + piece + text.slice(to))
    const after = from + piece.length
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(after, after)
    })
  }
  const rendered = renderReply(text, words.example)
  const byHand = [...new Set(findHoles(rendered.text).map((hole) => hole.name))]
  return (
    <div className={classes.message} data-place={place} tabIndex={-1}>
      <Textarea
        ref={field}
        label={isMain ? `${words.text(name)} (${words.main})` : words.text(name)}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={10_000}
        lang={language}
        dir="auto"
        error={errorText(problemsAt(place))}
        value={text}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <div className={classes.chips}>
        <Text size="xs" c="dimmed">
          {words.placeholders}
        </Text>
        {placeholders
          .filter((one) => template.purpose === 'escalation' || one !== 'ack.due')
          .map((one) => (
            <Button
              key={one}
              variant="default"
              size="compact-xs"
              title={replyPlaceholders[one]}
              aria-label={words.insert(words.placeholder[one])}
              onClick={() => insert(`{{${one}}}`)}
            >
              {words.placeholder[one]}
            </Button>
          ))}
        <Button
          variant="default"
          size="compact-xs"
          aria-label={words.insert(words.mark)}
          onClick={() => insert(`[${words.markText}]`)}
        >
          {words.mark}
        </Button>
        {onRemove && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconTrash size={13} aria-hidden />}
            aria-label={words.removeLanguage(name)}
            onClick={onRemove}
          >
            {words.removeLanguage(name)}
          </Button>
        )}
      </div>
      {text.trim() !== '' && (
        <figure className={classes.preview}>
          <figcaption>{words.preview}</figcaption>
          <HoleText text={rendered.text} />
          {byHand.length > 0 && <figcaption>{words.previewHoles(byHand.join(', '))}</figcaption>}
        </figure>
      )}
    </div>
  )
}
