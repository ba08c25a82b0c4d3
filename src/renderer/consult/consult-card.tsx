import { Button } from '@mantine/core'
import { useId } from 'react'
import { type Consult, isLive } from '../../shared/consult/consult.ts'
import { FileList } from '../attachments/file-list.tsx'
import { ThreadAround } from '../together/thread-around.tsx'
import classes from './consult.module.css'
import { ConsultComposer } from './consult-composer.tsx'
import { ConsultHead } from './consult-head.tsx'
import { ConsultPeople } from './consult-people.tsx'
import { NamedText } from './named-text.tsx'
import { Thread } from './thread.tsx'
import { consultMay, isUnconfirmed } from './thread-state.ts'
import { type ConsultWork, serverTime } from './use-consult.ts'
import { words } from './words.ts'

interface ConsultCardProps {
  readonly work: ConsultWork
  readonly consult: Consult
  /** False: the parts above the thread stand elsewhere, as on the helper's screen. */
  readonly withQuestion?: boolean
}

/** One question with everything about it: who, how it stands, the thread, and what this person can do. */
export function ConsultCard({ work, consult, withQuestion = true }: ConsultCardProps) {
  const { me, state } = work
  const id = useId()
  const may = consultMay(state, consult, me, serverTime())
  const people = work.people(consult)
  const quiet = consult.climbed.some(({ step }) => step === 'tell') && consult.state === 'open'
  return (
    <article className={classes.consult} data-state={consult.state} data-consult={consult.id} aria-labelledby={id}>
      <ConsultHead
        id={id}
        consult={consult}
        meId={me.id}
        pending={isUnconfirmed(work.unconfirmed, 'consult_asked', consult.askedAt, consult.askedBy)}
      />
      {withQuestion && (
        <>
          <p className={classes.question} dir="auto">
            <NamedText text={consult.question} people={people} meId={me.id} />
          </p>
          <FileList caseId={state.id} files={consult.attachments} />
          <p className={classes.quiet}>{sharesLine(consult)}</p>
        </>
      )}
      <ConsultPeople consult={consult} meId={me.id} unsure={work.claimWaits} />
      {quiet && may.add && <NobodyAnswered work={work} consult={consult} />}
      <Thread
        consult={consult}
        meId={me.id}
        people={people}
        messages={work.messages}
        unconfirmed={work.unconfirmed}
        onMark={may.mark ? (post, mark) => work.mark(consult, post, mark) : null}
        onUnmark={(post) => work.unmark(consult, post)}
        markKeys={work.keyed?.id === consult.id ? work.markKeys : { helpful: undefined, solution: undefined }}
        onQuote={may.post ? (post) => work.quote(consult, { kind: 'post', postId: post.id }) : null}
        onMessage={work.toMessage}
        filesOf={(post) => <FileList caseId={state.id} files={post.attachments} />}
        around={<ThreadAround consult={consult} />}
      />
      {may.post && <ConsultComposer work={work} consult={consult} />}
      <Acts work={work} consult={consult} />
    </article>
  )
}

/** 'Shared: 3 messages, the case in short, personal details hidden.' */
export function sharesLine({ shares }: Consult): string {
  const { messageIds, personalDetails } = shares
  const parts = [
    ...(messageIds.length > 0 ? [words.shares.messages(messageIds.length)] : []),
    words.shares.packet,
    personalDetails ? words.shares.details : words.shares.masked,
  ]
  return words.shares.line(parts.join(', '))
}

function Acts({ work, consult }: Omit<ConsultCardProps, 'withQuestion'>) {
  const may = consultMay(work.state, consult, work.me, serverTime())
  const escalates =
    work.escalateWith !== null && (may.withdraw || may.close || !isLive(consult)) && consult.state !== 'escalated'
  if (!may.claim && !may.decline && !may.add && !may.withdraw && !may.close && !escalates) return null
  return (
    <div className={classes.acts}>
      {may.claim && (
        <Button size="compact-sm" onClick={() => work.claim(consult)}>
          {words.acts.claim}
        </Button>
      )}
      {may.decline && (
        <Button size="compact-sm" variant="default" onClick={() => work.open('decline', consult)}>
          {words.acts.decline}
        </Button>
      )}
      {may.add && (
        <Button size="compact-sm" variant="default" onClick={() => work.askMore(consult)}>
          {words.acts.add}
        </Button>
      )}
      {escalates && (
        <Button size="compact-sm" variant="default" onClick={() => work.escalateWith?.(consult)}>
          {words.acts.escalate}
        </Button>
      )}
      {may.withdraw && (
        <Button size="compact-sm" variant="default" onClick={() => work.open('withdraw', consult)}>
          {words.acts.withdraw}
        </Button>
      )}
      {may.close && (
        <Button size="compact-sm" variant="default" onClick={() => work.open('close', consult)}>
          {words.acts.close}
        </Button>
      )}
    </div>
  )
}

/** The ways on where nobody answered: asking others is one step, and so is escalating, which stands below. */
function NobodyAnswered({ work, consult }: Omit<ConsultCardProps, 'withQuestion'>) {
  return (
    <div className={classes.nobody} role="status">
      <span>{words.nobody}</span>
      <Button size="compact-sm" onClick={() => work.askMore(consult)}>
        {words.nobodyAsk}
      </Button>
    </div>
  )
}
