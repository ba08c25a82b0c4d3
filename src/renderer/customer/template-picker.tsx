import { Button, Modal, Select, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Case } from '../../shared/case/state.ts'
import { bestFitting, type FittingTemplate, searchTemplates } from '../../shared/replies/best-fit.ts'
import { isSameLanguage, pickText } from '../../shared/replies/language.ts'
import { type RenderedReply, renderReply } from '../../shared/replies/render.ts'
import { replyValues } from '../../shared/replies/values.ts'
import { common, words } from '../case/words.ts'
import { humanize, languageName } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { HoleText } from './hole-text.tsx'
import { holeWords } from './hole-words.ts'
import { moveThrough, TemplateList } from './template-list.tsx'
import classes from './templates.module.css'
import { useRepliesPolicy, useReplyGround } from './use-reply-ground.ts'

interface TemplatePickerProps {
  readonly state: Case
  /** Something is written already: the template goes below it. */
  readonly begun: boolean
  readonly onUse: (rendered: RenderedReply) => void
  readonly onClose: () => void
}

/** Choosing a template: search and keys on one side, on the other what the customer would read, holes and all. */
export function TemplatePicker({ state, begun, onUse, onClose }: TemplatePickerProps) {
  const policy = useRepliesPolicy()
  const [search, setSearch] = useState('')
  const [key, setKey] = useState<string | null>(null)
  const [language, setLanguage] = useState<string | null>(null)
  const fitting = useMemo(() => bestFitting(policy, state, 'reply'), [policy, state])
  const shown = useMemo(() => searchTemplates(fitting, search), [fitting, search])
  const chosen = shown.find(({ template }) => template.key === key) ?? shown[0] ?? null
  const filled = useFilled(state, chosen, language)
  const choose = (next: string) => {
    setKey(next)
    setLanguage(null)
  }
  const use = () => {
    if (filled) onUse(filled.rendered)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={words.templates.title(state.reference)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <div className={classes.picker}>
        <div className={classes.side}>
          <TextInput
            type="search"
            aria-label={words.templates.search}
            placeholder={words.templates.search}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
            onKeyDown={(event) => moveThrough(event, { shown, chosen, onChoose: choose, onUse: use })}
            data-autofocus
          />
          {shown.length > 0 ? (
            <TemplateList
              shown={shown}
              chosen={chosen}
              category={humanize(state.category)}
              onChoose={choose}
              onUse={use}
            />
          ) : (
            <p className={classes.quiet} role="status">
              {fitting.length === 0 ? words.templates.noneAtAll : words.templates.none}
            </p>
          )}
        </div>
        {chosen && filled && (
          <div className={classes.view}>
            {chosen.template.when && (
              <p className={classes.when}>
                <strong>{words.templates.when}:</strong> {chosen.template.when}
              </p>
            )}
            <Preview
              state={state}
              chosen={chosen}
              filled={filled}
              main={policy.mainLanguage}
              onLanguage={setLanguage}
            />
            <div className={classes.foot}>
              {begun && <span className={classes.quiet}>{words.templates.below}</span>}
              <Button size="sm" onClick={use} rightSection={<KeyHint keys="Enter" />}>
                {words.templates.use}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Modal>
  )
}

interface Filled {
  readonly language: string
  readonly rendered: RenderedReply
}

/** The chosen template in a language (null: the customer's own, or the nearest there is), filled in. */
function useFilled(state: Case, chosen: FittingTemplate | null, language: string | null): Filled | null {
  const { mainLanguage } = useRepliesPolicy()
  const ground = useReplyGround(state)
  return useMemo(() => {
    if (!chosen) return null
    const picked = pickText(chosen.template, language ?? state.language, mainLanguage)
    if (!picked) return null
    const values = replyValues(state, { ...ground, language: picked.language })
    return { language: picked.language, rendered: renderReply(picked.text, values) }
  }, [chosen, language, state, ground, mainLanguage])
}

interface PreviewProps {
  readonly state: Case
  readonly chosen: FittingTemplate
  readonly filled: Filled
  readonly main: string
  readonly onLanguage: (language: string) => void
}

function Preview({ state, chosen, filled, main, onLanguage }: PreviewProps) {
  const { language, rendered } = filled
  const languages = Object.entries(chosen.template.texts).flatMap(([one, text]) => (text.trim() ? [one] : []))
  const speaks = isSameLanguage(language, state.language)
  const hasOwn = pickText(chosen.template, state.language, main)?.fallback === false
  const name = languageName(language)
  return (
    <>
      <div className={classes.language}>
        <Select
          size="xs"
          label={words.templates.language}
          data={languages.map((value) => ({ value, label: languageName(value) }))}
          value={language}
          allowDeselect={false}
          onChange={(next) => next && onLanguage(next)}
        />
        <p className={speaks ? classes.quiet : classes.warn} role="status">
          {!speaks && <IconAlertTriangle size={14} aria-hidden />}{' '}
          {speaks
            ? words.templates.own(name)
            : hasOwn
              ? words.templates.other(name, languageName(state.language))
              : words.templates.fallback(languageName(state.language), name)}
        </p>
      </div>
      <figure className={classes.preview}>
        <figcaption>{words.templates.preview}</figcaption>
        <div dir="auto" lang={language} className={classes.text}>
          <HoleText text={rendered.text} />
        </div>
      </figure>
      <p className={classes.holes} data-full={rendered.holes.length === 0 || undefined} role="status">
        {rendered.holes.length === 0 ? (
          <>
            <IconCircleCheck size={15} aria-hidden /> {words.templates.full}
          </>
        ) : (
          <>
            <IconAlertTriangle size={15} aria-hidden /> {words.templates.holes(rendered.holes.length)}{' '}
            {rendered.holes.map(holeWords).join(', ')}
          </>
        )}
      </p>
    </>
  )
}
