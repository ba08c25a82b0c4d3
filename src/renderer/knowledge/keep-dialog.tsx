import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useDesk } from '../app/desk-context.tsx'
import { t } from '../app/text/index.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import { useWork } from '../ui/use-work.ts'
import { WordsFields } from './words-fields.tsx'
import { formOf, isEmpty, type WordsForm, wordsOf } from './words-form.ts'

interface KeepDialogProps {
  readonly caseId: string
  readonly onClose: () => void
  readonly onKept: () => void
}

const text = t.knowledge.keep

/** Keeps the solution of a case: written already from its resolution, personal details masked. */
export function KeepDialog({ caseId, onClose, onKept }: KeepDialogProps) {
  const desk = useDesk()
  const [noteId] = useState(() => newId())
  const [form, setForm] = useState<WordsForm>(formOf({}))
  const [tried, setTried] = useState(false)
  const work = useWork()
  useEffect(() => {
    let wanted = true
    desk.knowledge.draft({ caseId }).then(
      // What somebody wrote meanwhile stays.
      ({ words }) => wanted && words && setForm((now) => (isEmpty(now) ? formOf(words) : now)),
      // Without it the fields are empty, and can be filled by hand.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [desk, caseId])
  const keep = async () => {
    const words = wordsOf(form)
    setTried(true)
    if (!words) return
    const kept = await work.run(async (client) => {
      await client.knowledge.keep({ noteId, caseId, words })
    })
    if (!kept) return
    onKept()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={text.title}
      submit={text.submit}
      sending={work.running}
      trouble={work.trouble && { message: work.trouble.message, truth: null }}
      onSubmit={() => void keep()}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {text.hint}
      </Text>
      <WordsFields form={form} tried={tried} onChange={setForm} />
    </FormDialog>
  )
}
