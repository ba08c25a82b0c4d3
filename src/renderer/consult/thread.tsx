import { type ReactNode, useRef } from 'react'
import type { Consult, ConsultPost } from '../../shared/consult/consult.ts'
import type { Named } from '../ui/mentions.ts'
import classes from './consult.module.css'
import { type AnswerMark, ThreadPost } from './thread-post.tsx'
import { answerToMark, isUnconfirmed, type QuotableMessage, type Quoted, quotedOf } from './thread-state.ts'
import { words } from './words.ts'

export interface ThreadProps {
  readonly consult: Consult
  readonly meId: string
  readonly people: readonly Named[]
  /** The messages that posts may quote. */
  readonly messages: readonly QuotableMessage[]
  readonly unconfirmed: ReadonlySet<string>
  readonly onMark: ((post: ConsultPost, mark: AnswerMark) => void) | null
  /** Takes back that an answer helped. */
  readonly onUnmark: (post: ConsultPost) => void
  readonly markKeys: { readonly helpful: string | undefined; readonly solution: string | undefined }
  readonly onQuote: ((post: ConsultPost) => void) | null
  /** Goes to a message of the conversation. */
  readonly onMessage: (messageId: string) => void
  readonly filesOf: (post: ConsultPost) => ReactNode
  /** Who reads and who types, below the newest post. */
  readonly around: ReactNode
}

/** The posts of a consult, oldest first, with who is around below them. */
export function Thread(props: ThreadProps) {
  const { consult, meId, people, messages, unconfirmed, onMark, markKeys, onQuote, onMessage } = props
  const list = useRef<HTMLOListElement>(null)
  const goTo = ({ kind, id }: Quoted) => {
    if (kind === 'message') return onMessage(id)
    const post = list.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`)
    post?.scrollIntoView({ block: 'nearest' })
    post?.focus({ preventScroll: true })
  }
  const helpfulKeyOn = answerToMark(consult, 'helpful')?.id
  const solutionKeyOn = answerToMark(consult, 'solution')?.id
  return (
    <>
      {consult.posts.length === 0 ? (
        <p className={classes.quiet}>{words.thread.empty}</p>
      ) : (
        <ol ref={list} className={classes.thread} aria-label={words.thread.label}>
          {consult.posts.map((post) => (
            <li key={post.id}>
              <ThreadPost
                post={post}
                meId={meId}
                people={people}
                quoted={post.quotes ? quotedOf(post.quotes, consult, messages) : undefined}
                pending={isUnconfirmed(unconfirmed, 'consult_posted', post.at, post.by)}
                marks={{ helpful: consult.helpful.includes(post.id), solution: consult.solution === post.id }}
                solved={consult.solution !== null}
                onMark={onMark && post.by.id !== meId ? (mark) => onMark(post, mark) : null}
                onUnmark={() => props.onUnmark(post)}
                markKeys={{
                  helpful: post.id === helpfulKeyOn ? markKeys.helpful : undefined,
                  solution: post.id === solutionKeyOn ? markKeys.solution : undefined,
                }}
                onQuote={onQuote && (() => onQuote(post))}
                onGoTo={goTo}
                files={props.filesOf(post)}
              />
            </li>
          ))}
        </ol>
      )}
      {props.around}
    </>
  )
}
