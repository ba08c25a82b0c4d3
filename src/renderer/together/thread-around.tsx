import { useRef } from 'react'
import type { Consult } from '../../shared/consult/consult.ts'
import { useDirectory } from '../app/desk-state.ts'
import { words } from '../case/words.ts'
import { useAround, useSeen } from './around-context.tsx'
import { listed, TypingInThread } from './around-strip.tsx'
import { namesOf } from './around-words.ts'
import classes from './together.module.css'

/** Below the newest post of a question: who has read it, and who is writing. To see it is to have read it. */
export function ThreadAround({ consult }: { readonly consult: Consult }) {
  const directory = useDirectory()
  const { marks, read } = useAround()
  const newest = consult.posts.at(-1)
  const newestAt = newest?.at ?? consult.askedAt
  const end = useRef<HTMLDivElement>(null)
  useSeen(end, newestAt, () => read(consult.id, newestAt))
  const author = newest?.by.id ?? consult.askedBy.id
  const readers = namesOf(
    marks.filter(({ thread, readTo, memberId }) => thread === consult.id && readTo >= newestAt && memberId !== author),
    directory,
  )
  return (
    <div className={classes.noteEnd} ref={end}>
      {readers.length > 0 && <span>{words.together.readBy(listed(readers))}</span>}
      <TypingInThread consultId={consult.id} directory={directory} />
    </div>
  )
}
