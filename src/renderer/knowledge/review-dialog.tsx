import { Button, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { KnowledgeNote } from '../../shared/knowledge/note.ts'
import { t } from '../app/text/index.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import { useWork } from '../ui/use-work.ts'
import { WordsFields } from './words-fields.tsx'
import { formOf, wordsOf } from './words-form.ts'

interface ReviewDialogProps {
  readonly note: KnowledgeNote
  /** The dialog is left, whatever came of it. */
  readonly onClose: () => void
}

const text = t.knowledge

/** A lead's look at a solution: mend its words and offer it, or retire it with a reason. */
export function ReviewDialog({ note, onClose }: ReviewDialogProps) {
  const [form, setForm] = useState(() => formOf(note))
  const [retiring, setRetiring] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const work = useWork()
  const { id: noteId, revision } = note
  const send = async () => {
    setTried(true)
    const words = wordsOf(form)
    if (retiring ? reason.trim() === '' : !words) return
    const done = await work.run(async (desk) => {
      if (retiring) await desk.knowledge.retire({ noteId, revision, reason: reason.trim() })
      else if (words) await desk.knowledge.review({ noteId, revision, words })
    })
    if (done) onClose()
  }
  const submit = note.state === 'draft' ? text.review.submit : text.review.again
  return (
    <FormDialog
      opened
      title={retiring ? text.retire.title : text.review.title}
      submit={retiring ? text.retire.submit : submit}
      sending={work.running}
      trouble={work.trouble && { message: work.trouble.message, truth: null }}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {retiring ? (
        <Textarea
          label={text.retire.reason}
          value={reason}
          error={tried && reason.trim() === '' ? text.retire.needed : undefined}
          maxLength={1_000}
          autosize
          minRows={2}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {text.review.hint}
          </Text>
          <WordsFields form={form} tried={tried} onChange={setForm} />
          <div>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() => {
                setRetiring(true)
                setTried(false)
              }}
            >
              {text.review.retire}
            </Button>
          </div>
        </>
      )}
    </FormDialog>
  )
}
