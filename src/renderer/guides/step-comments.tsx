import { ActionIcon, Button, Text, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { serverNow, useMe } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { formatWhen } from '../ui/format.ts'
import { addComment, removeComment } from './comments.ts'
import { useCurrentStep, useGuideEditorStore } from './use-guide-editor.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench.comments

/** What the authors say to each other about the step that is looked at. */
export function StepComments() {
  const step = useCurrentStep()
  const store = useGuideEditorStore()
  const me = useMe()
  const [text, setText] = useState('')
  if (!step)
    return (
      <Text size="sm" c="dimmed">
        {words.noStep}
      </Text>
    )
  const add = (event: FormEvent) => {
    event.preventDefault()
    const said = text.trim()
    if (said === '') return
    const comment = { id: uuidv7(), by: me.name, at: new Date(serverNow()).toISOString(), text: said }
    store.getState().change((guide) => addComment(guide, step.key, comment))
    setText('')
  }
  return (
    <div className={classes.comments}>
      <Text size="sm" c="dimmed">
        {words.label}
      </Text>
      {step.comments.length === 0 && <Text size="sm">{words.none}</Text>}
      <ol>
        {step.comments.map((comment) => (
          <li key={comment.id}>
            <div className={classes.commentHead}>
              <span>{words.line(comment.by, formatWhen(comment.at))}</span>
              <ActionIcon
                size="sm"
                aria-label={words.remove(comment.by)}
                onClick={() => store.getState().change((guide) => removeComment(guide, step.key, comment.id))}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            </div>
            <p>{comment.text}</p>
          </li>
        ))}
      </ol>
      <form onSubmit={add}>
        <Textarea
          label={words.write}
          placeholder={words.placeholder}
          autosize
          minRows={2}
          maxLength={2_000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {words.add}
        </Button>
      </form>
    </div>
  )
}
