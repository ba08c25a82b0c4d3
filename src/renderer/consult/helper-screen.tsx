import { IconCloudOff, IconEyeOff, IconUserCheck } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Consult } from '../../shared/consult/consult.ts'
import { consultsHelped } from '../../shared/consult/who-helps.ts'
import type { ShownCase } from '../../shared/contract/desk.ts'
import { useDeskState, useDirectory, useMe } from '../app/desk-state.ts'
import { FileList } from '../attachments/file-list.tsx'
import { MessageTurn } from '../case/message-turn.tsx'
import { teamName } from '../case/people.ts'
import { useKeptDraft } from '../case/use-draft-keeper.ts'
import { words as caseWords, common } from '../case/words.ts'
import { formatDateTime, formatWhen, humanize, languageName } from '../ui/format.ts'
import { SeverityBadge } from '../ui/severity-badge.tsx'
import { ConsultCard } from './consult-card.tsx'
import { ConsultPacketView } from './consult-packet-view.tsx'
import { EndDialog } from './end-dialog.tsx'
import classes from './helper.module.css'
import { NamedText } from './named-text.tsx'
import { sharedWith } from './thread-state.ts'
import { type ConsultEnding, type ConsultWork, useConsult } from './use-consult.ts'
import { useHelperActs } from './use-helper-acts.ts'
import { words } from './words.ts'

interface HelperScreenProps {
  readonly shown: ShownCase
}

/** A case cut to the questions somebody was asked: the question first, what was shared, and writing an answer. */
export function HelperScreen({ shown }: HelperScreenProps) {
  const { case: state, pending, confirmedVersion } = shown
  const me = useMe()
  const directory = useDirectory()
  const screen = useRef<HTMLElement>(null)
  const [dialog, setDialog] = useState<ConsultEnding | null>(null)
  const [spoken, setSpoken] = useState('')
  useKeptDraft(state.id)
  const acts = useHelperActs(state, setSpoken)
  const toMessage = (messageId: string) => {
    const turn = screen.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(messageId)}"]`)
    turn?.scrollIntoView({ block: 'nearest' })
    turn?.focus({ preventScroll: true })
  }
  const work = useConsult({
    state,
    confirmedVersion,
    me,
    directory,
    ...acts,
    open: setDialog,
    ask: null,
    askMore: () => {},
    escalateWith: null,
    toMessage,
    say: setSpoken,
    keys: { helpful: undefined, solution: undefined },
  })
  const helped = consultsHelped(state, me.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const consult = helped.find(({ id }) => id === chosen) ?? helped.at(-1) ?? state.consults.at(-1)
  return (
    <section ref={screen} className={classes.screen} aria-label={words.helper.label(state.reference)}>
      <HelperHead state={state} pending={pending.length} />
      {consult ? (
        <OneQuestion key={consult.id} work={work} consult={consult} directory={directory} />
      ) : (
        <p className={classes.over}>
          {words.helper.overWhat} {words.helper.overDo}
        </p>
      )}
      {helped.length > 1 && (
        <nav className={classes.others} aria-label={words.helper.others(helped.length - 1)}>
          <h2 className={classes.heading}>{words.helper.others(helped.length - 1)}</h2>
          {helped
            .filter((one) => one !== consult)
            .map(({ id, question }) => (
              <button key={id} type="button" className={classes.other} onClick={() => setChosen(id)}>
                {question}
              </button>
            ))}
        </nav>
      )}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      {dialog && (
        <EndDialog {...dialog} state={state} onCommand={acts.give} onClose={() => setDialog(null)} say={setSpoken} />
      )}
    </section>
  )
}

function HelperHead({ state, pending }: { readonly state: Case; readonly pending: number }) {
  const offline = useDeskState(({ sync }) => sync?.link === 'offline')
  return (
    <header className={classes.head}>
      <div className={classes.headRow}>
        <SeverityBadge severity={state.severity} withName />
        <span className={classes.reference}>{state.reference}</span>
        <span className={classes.status}>{common.status[state.status]}</span>
        {pending > 0 && (
          <span className={classes.pending} role="status">
            {offline && <IconCloudOff size={14} aria-hidden />} {caseWords.header.pending(pending)}
          </span>
        )}
      </div>
      <h1 className={classes.subject} dir="auto">
        {state.subject}
      </h1>
      <p className={classes.cut}>
        <IconEyeOff size={14} aria-hidden /> {words.helper.cut} {words.helper.looks}
      </p>
    </header>
  )
}

interface OneQuestionProps {
  readonly work: ConsultWork
  readonly consult: Consult
  readonly directory: Directory
}

function OneQuestion({ work, consult, directory }: OneQuestionProps) {
  const { state, me } = work
  const messages = sharedWith(consult, state.conversation)
  return (
    <div className={classes.body}>
      <div className={classes.main}>
        <section className={classes.question} aria-labelledby="helper-question">
          <h2 id="helper-question" className={classes.heading}>
            {words.helper.question}
          </h2>
          <p className={classes.questionText} dir="auto">
            <NamedText text={consult.question} people={work.people(consult)} meId={me.id} />
          </p>
          <FileList caseId={state.id} files={consult.attachments} />
        </section>
        <ConsultCard work={work} consult={consult} withQuestion={false} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.shared} tabIndex={0} aria-label={words.shares.title}>
        <p className={classes.privacy} data-open={consult.shares.personalDetails || undefined}>
          {consult.shares.personalDetails ? (
            <IconUserCheck size={14} aria-hidden />
          ) : (
            <IconEyeOff size={14} aria-hidden />
          )}
          {consult.shares.personalDetails ? words.helper.details : words.helper.masked}
        </p>
        <Part id="helper-messages" title={words.helper.messages}>
          {messages.length === 0 && <p className={classes.quiet}>{words.helper.noMessages}</p>}
          <div className={classes.messages}>
            {messages.map((message) => (
              <MessageTurn
                key={message.id}
                message={message}
                customerName={state.customer.name || caseWords.conversation.authors.customer}
                pending={false}
                spans={undefined}
                labels={noLabels}
                activeKey={null}
                when={formatWhen(message.at)}
                fullTime={formatDateTime(message.at)}
                onResend={null}
              />
            ))}
          </div>
        </Part>
        <Part id="helper-packet" title={words.helper.packet}>
          <ConsultPacketView packet={consult.shares.packet} />
        </Part>
        <Part id="helper-about" title={words.helper.about}>
          <About state={state} directory={directory} />
        </Part>
      </section>
    </div>
  )
}

const noLabels: ReadonlyMap<string, string> = new Map()

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** The little that is told of the case itself. */
function About({ state, directory }: { readonly state: Case; readonly directory: Directory }) {
  const { helper } = words
  const rows: readonly (readonly [string, string])[] = [
    [helper.category, humanize(state.category)],
    ...(state.product ? [[helper.product, state.product] as const] : []),
    [helper.team, teamName(state.teamId, directory)],
    [helper.customer, [state.customer.name, common.tier[state.customer.tier]].filter(Boolean).join(' · ')],
    [helper.language, languageName(state.customer.language)],
  ]
  return (
    <dl className={classes.about}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
