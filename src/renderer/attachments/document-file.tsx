import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import { useDesk } from '../app/desk-context.tsx'
import { t } from '../app/text/index.ts'
import { saveBlob } from '../ui/download.ts'
import classes from './attachments.module.css'
import { formatBytes } from './format-bytes.ts'
import { fileTrouble, readFile } from './use-file.ts'

/** A document: it is saved, never shown here. */
export function DocumentFile({ caseId, file }: { readonly caseId: string; readonly file: AttachmentRef }) {
  const { save, busy, trouble } = useSave(caseId, file)
  return (
    <>
      <Button
        className={classes.document ?? ''}
        variant="default"
        size="compact-sm"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={busy}
        aria-label={t.attachments.save(file.name, formatBytes(file.size))}
        title={t.attachments.save(file.name, formatBytes(file.size))}
        onClick={save}
      >
        <span className={classes.name} dir="auto">
          {file.name}
        </span>
        <span className={classes.size}>{formatBytes(file.size)}</span>
      </Button>
      {trouble && (
        <div className={classes.trouble} role="alert">
          {trouble}
        </div>
      )}
    </>
  )
}

/** Hands the file to the person, and says why it could not. */
export function useSave(caseId: string, file: AttachmentRef) {
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      saveBlob(file.name, await readFile(desk, caseId, file))
    } catch (error) {
      setTrouble(fileTrouble(error))
    }
    setBusy(false)
  }
  return { save, busy, trouble }
}
