import { IconRobot } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { words } from '../case/words.ts'
import classes from './assist.module.css'
import { useModelMarks } from './model-marks.ts'

/** Above a reply that began as a model's draft: says so for as long as there is a reply. */
export function ModelMark({ caseId, reply }: { readonly caseId: string; readonly reply: string }) {
  const model = useModelMarks((store) => store.marks[caseId])
  const drop = useModelMarks((store) => store.drop)
  const isEmpty = reply.trim() === ''
  const hadWords = useRef(false)
  useEffect(() => {
    // The mark comes a moment before the words do.
    if (isEmpty && hadWords.current) drop(caseId)
    hadWords.current = !isEmpty
  }, [isEmpty, drop, caseId])
  if (model === undefined || isEmpty) return null
  return (
    <p className={classes.mark} role="note">
      <IconRobot size={14} aria-hidden /> {words.assist.draft.inComposer(model)}
    </p>
  )
}
