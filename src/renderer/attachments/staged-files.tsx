import { ActionIcon, Alert, Progress } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClockUp, IconFileTypePdf, IconPhoto, IconX } from '@tabler/icons-react'
import type { StagedFile } from '../../shared/contract/desk-attachments.ts'
import { t } from '../app/text/index.ts'
import classes from './attachments.module.css'
import { formatBytes } from './format-bytes.ts'
import { standOf } from './staged-state.ts'
import type { Attachments } from './use-attachments.ts'

/** The files that go with what is written: each with how far it is and a way to take it away. */
export function StagedFiles({ attachments }: { readonly attachments: Attachments }) {
  const { files, problems } = attachments
  return (
    <>
      {problems.length > 0 && (
        <Alert
          className={classes.problems ?? ''}
          color="red"
          icon={<IconAlertTriangle size={16} aria-hidden />}
          withCloseButton
          closeButtonLabel={t.attachments.dismiss}
          onClose={attachments.dismiss}
          role="alert"
        >
          {problems.map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </Alert>
      )}
      {files.length > 0 && (
        <ul className={classes.staged} aria-label={t.attachments.list}>
          {files.map((file) => (
            <StagedRow
              key={file.id}
              file={file}
              handing={attachments.handing.has(file.id)}
              onRemove={() => attachments.remove(file.id)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface StagedRowProps {
  readonly file: StagedFile
  readonly handing: boolean
  readonly onRemove: () => void
}

function StagedRow({ file, handing, onRemove }: StagedRowProps) {
  const { words, percent } = standOf(file, handing)
  return (
    <li className={classes.stagedFile} data-state={file.state}>
      <StateIcon file={file} />
      <span className={classes.name} title={file.name} dir="auto">
        {file.name}
      </span>
      <span className={classes.size}>{formatBytes(file.size)}</span>
      <span className={classes.stand} role={file.state === 'refused' ? 'alert' : undefined}>
        {words}
      </span>
      {percent !== null && <Progress className={classes.bar ?? ''} value={percent} size={4} aria-label={words} />}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={22}
        aria-label={t.attachments.remove(file.name)}
        title={t.attachments.remove(file.name)}
        onClick={onRemove}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  )
}

function StateIcon({ file: { state, type } }: { readonly file: StagedFile }) {
  if (state === 'refused') return <IconAlertTriangle size={15} aria-hidden />
  if (state === 'uploaded') return <IconCheck size={15} aria-hidden />
  if (state === 'waiting') return <IconClockUp size={15} aria-hidden />
  return type === 'application/pdf' ? <IconFileTypePdf size={15} aria-hidden /> : <IconPhoto size={15} aria-hidden />
}
