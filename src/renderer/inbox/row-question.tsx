import type { Member } from '../../shared/access/directory.ts'
import type { AiAnswer } from '../../shared/case/ai-question.ts'
import type { InboxRow } from '../../shared/contract/desk.ts'
import { tell } from '../case/undo.tsx'
import { useCommands } from '../case/use-commands.ts'
import { words } from '../case/words.ts'
import classes from '../pen/pen.module.css'
import { Answering, Due, Gives } from '../pen/question-card.tsx'
import { useQuestion } from '../pen/use-question.ts'

/** What the AI asks on the row under the cursor, answered without opening the case. */
export function RowQuestion({ row, me }: { readonly row: InboxRow; readonly me: Member }) {
  const issue = useCommands()
  const { aiQuestion: question } = row
  const answer = (questionId: string, given: AiAnswer) => {
    void issue(row.id, { type: 'case.answer_ai', input: { questionId, ...given } }).then((outcome) => {
      if (outcome.ok) return tell(words.pen.question.sent, row.reference)
      const { message, truth } = outcome.trouble
      tell(truth ? `${message} ${words.refusal.truth(truth)}` : message, words.done.failed)
    })
  }
  const toMe = useQuestion({ question, caseId: row.id, target: row, me, given: 0, answer })
  if (!question) return null
  const title = question.kind === 'permission' ? words.pen.question.permission : words.pen.question.title
  return (
    <section className={classes.question} aria-label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <span>{row.reference}</span>
        <Due dueAt={question.dueAt} />
      </div>
      <p className={classes.text} dir="auto">
        {question.text}
      </p>
      {question.authority && <Gives authority={question.authority} />}
      <Answering kind={question.kind} {...toMe} />
    </section>
  )
}
