import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import type { Case } from '../../shared/case/state.ts'
import { findHoles, type Hole, holeNames } from '../../shared/replies/holes.ts'
import { useActions } from '../app/use-actions.ts'
import { defaultKeys } from '../case/case-actions.ts'
import type { Trouble } from '../case/refusal-note.tsx'
import { tell } from '../case/undo.tsx'
import { useCaseKeys } from '../case/use-case-keys.ts'
import type { IssueCommand } from '../case/use-commands.ts'
import { words } from '../case/words.ts'
import { holeWords } from './hole-words.ts'
import { ReplyHelps } from './reply-helps.tsx'
import { TemplatePicker } from './template-picker.tsx'
import { usePromiseOffers } from './use-promise-offers.ts'

interface ReplyHelpsInput {
  readonly state: Case
  readonly mayReply: boolean
  /** The reply as it stands. */
  readonly text: string
  readonly input: RefObject<HTMLTextAreaElement | null>
  /** Puts another text into the reply. */
  readonly write: (text: string) => void
  readonly issue: IssueCommand
}

export interface ReplyHelp {
  readonly helps: ReactNode
  /** Lies over the case while a template is chosen. */
  readonly picker: ReactNode
  /** Why the text may not go out, with the focus put on what is missing; null when it may. */
  readonly keepBack: (text: string) => Trouble | null
  /** Records the promises of a reply that went out. */
  readonly sent: (messageId: string) => Promise<void>
}

/** What helps with a reply: templates, holes by name, promises recorded with it. */
export function useReplyHelps({ state, mayReply, text, input, write, issue }: ReplyHelpsInput): ReplyHelp {
  const [picking, setPicking] = useState(false)
  const keys = useCaseKeys()
  const holes = useMemo(() => findHoles(text), [text])
  const promises = usePromiseOffers(state, text)
  const pick = mayReply ? () => setPicking(true) : null

  useActions([
    {
      id: 'case.template',
      label: words.templates.openHint,
      group: 'case',
      keys: [defaultKeys.template],
      enabled: mayReply,
      run: () => setPicking(true),
    },
  ])

  const select = ({ from, to }: Pick<Hole, 'from' | 'to'>) =>
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(from, to)
    })
  const use = (chosen: string) => {
    const begun = text.trim() === '' ? '' : `${text.trimEnd()}\n\n`
    const whole = begun + chosen
    write(whole)
    setPicking(false)
    const first = findHoles(whole)[0]
    // Once the dialog has given the focus back.
    setTimeout(() => select(first ?? { from: whole.length, to: whole.length }), 0)
  }
  return {
    helps: (
      <ReplyHelps holes={holes} promises={promises} templateKey={keys('template')} onTemplate={pick} onHole={select} />
    ),
    picker: picking && (
      <TemplatePicker
        state={state}
        begun={text.trim() !== ''}
        onUse={(rendered) => use(rendered.text)}
        onClose={() => setPicking(false)}
      />
    ),
    keepBack: (whole) => {
      const [first] = findHoles(whole)
      if (!first) return null
      // The field may hold blanks before what is sent.
      const before = Math.max(0, text.indexOf(whole))
      select({ from: before + first.from, to: before + first.to })
      return { message: words.holes.refused(holeNames(whole).map(holeWords).join(', ')), truth: null }
    },
    sent: async (messageId) => {
      const inputs = promises.inputs(messageId)
      promises.clear()
      for (const one of inputs) {
        const outcome = await issue(state.id, { type: 'case.commit', input: one })
        if (!outcome.ok) tell(outcome.trouble.message, words.promises.notRecorded)
      }
    },
  }
}
