import { Button } from '@mantine/core'
import { IconArrowBackUp, IconBulb, IconCircleCheckFilled, IconMessageReply, IconThumbUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ConsultPost } from '../../shared/consult/consult.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import type { Named } from '../ui/mentions.ts'
import classes from './consult.module.css'
import { NamedText } from './named-text.tsx'
import { PendingMark } from './pending-mark.tsx'
import { QuoteBlock } from './quote-block.tsx'
import type { Quoted } from './thread-state.ts'
import { words } from './words.ts'

export type AnswerMark = 'helpful' | 'solution'

interface ThreadPostProps {
  readonly post: ConsultPost
  readonly meId: string
  readonly people: readonly Named[]
  /** What it quotes; undefined: nothing, null: something that cannot be shown here. */
  readonly quoted: Quoted | null | undefined
  readonly pending: boolean
  readonly marks: { readonly helpful: boolean; readonly solution: boolean }
  /** Null where this person cannot mark it. */
  readonly onMark: ((mark: AnswerMark) => void) | null
  readonly onUnmark: () => void
  /** An answer of the thread is the solution. */
  readonly solved: boolean
  /** The keys of the two marks, on the answer they mean. */
  readonly markKeys: { readonly helpful?: string | undefined; readonly solution?: string | undefined }
  readonly onQuote: (() => void) | null
  readonly onGoTo: (quoted: Quoted) => void
  /** The files that hang on it. */
  readonly files: ReactNode
}

/** One post of a thread: who, when, what it answers, the words, and how useful it was. */
export function ThreadPost(props: ThreadPostProps) {
  const { post, meId, people, quoted, pending, marks, onMark, markKeys, onQuote, onGoTo } = props
  const own = post.by.id === meId
  const name = own ? words.thread.you : post.by.name
  return (
    <article
      className={classes.post}
      data-post={post.id}
      data-answer={post.answer || undefined}
      data-solution={marks.solution || undefined}
      data-own={own || undefined}
      tabIndex={-1}
      aria-label={`${name}, ${formatWhen(post.at)}`}
    >
      <header className={classes.postHead}>
        <MemberAvatar name={post.by.name} label={post.by.name} size={18} silent />
        <span className={classes.author}>{name}</span>
        {post.answer && <span className={classes.answerMark}>{words.thread.answer}</span>}
        {pending && <PendingMark />}
        <time className={classes.time} dateTime={post.at} title={formatDateTime(post.at)}>
          {formatWhen(post.at)}
        </time>
      </header>
      {quoted !== undefined && <QuoteBlock quoted={quoted} onGo={quoted ? onGoTo : null} />}
      <div className={classes.text} dir="auto">
        <NamedText text={post.text} people={people} meId={meId} />
      </div>
      {props.files}
      {(marks.helpful || marks.solution) && (
        <p className={classes.marks}>
          {marks.solution && (
            <span data-mark="solution">
              <IconCircleCheckFilled size={14} aria-hidden /> {words.thread.solutionMark}
            </span>
          )}
          {marks.helpful && !marks.solution && (
            <span data-mark="helpful">
              <IconThumbUp size={14} aria-hidden /> {words.thread.helpfulMark}
            </span>
          )}
        </p>
      )}
      {(onQuote || (onMark && post.answer)) && (
        <div className={classes.postActs}>
          {onMark && post.answer && (
            <>
              {marks.helpful ? (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  leftSection={<IconArrowBackUp size={13} aria-hidden />}
                  aria-label={words.thread.unmark(post.by.name)}
                  onClick={props.onUnmark}
                >
                  {words.thread.takeBack}
                </Button>
              ) : (
                <Button
                  variant="default"
                  size="compact-xs"
                  leftSection={<IconThumbUp size={13} aria-hidden />}
                  rightSection={markKeys.helpful && <KeyHint keys={markKeys.helpful} />}
                  aria-label={words.thread.markHelpful(post.by.name)}
                  onClick={() => onMark('helpful')}
                >
                  {words.thread.helpful}
                </Button>
              )}
              {!props.solved && (
                <Button
                  variant="default"
                  size="compact-xs"
                  leftSection={<IconBulb size={13} aria-hidden />}
                  rightSection={markKeys.solution && <KeyHint keys={markKeys.solution} />}
                  aria-label={words.thread.markSolution(post.by.name)}
                  onClick={() => onMark('solution')}
                >
                  {words.thread.solution}
                </Button>
              )}
            </>
          )}
          {onQuote && (
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconMessageReply size={13} aria-hidden />}
              aria-label={words.thread.quotePost(name)}
              onClick={onQuote}
            >
              {words.thread.quote}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
