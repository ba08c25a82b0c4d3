import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react'
import { t } from '../app/text/index.ts'
import classes from './attachments.module.css'
import { StagedFiles } from './staged-files.tsx'
import type { Attachments } from './use-attachments.ts'

interface AttachZoneProps {
  /** Null where no files go with what is written. */
  readonly attachments: Attachments | null
  /** The field people write in, and its buttons. */
  readonly children: ReactNode
}

/** Where files can be pasted and dropped beside what is written; below it stand those that are there. */
export function AttachZone({ attachments, children }: AttachZoneProps) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const take = (files: FileList) => {
    if (files.length > 0) attachments?.add(files)
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!attachments) return
    // A picture copied with text, as word processors do, is text to whoever writes.
    if (event.clipboardData.files.length === 0 || event.clipboardData.getData('text/plain') !== '') return
    event.preventDefault()
    take(event.clipboardData.files)
  }
  const carriesFiles = (event: DragEvent) => attachments !== null && event.dataTransfer.types.includes('Files')
  const leave = (left: number) => {
    depth.current = Math.max(0, left)
    if (depth.current === 0) setOver(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are also added by the button; this only takes what is dropped or pasted
    <div
      className={classes.zone}
      data-over={over || undefined}
      onPaste={onPaste}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return
        depth.current += 1
        setOver(true)
      }}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault()
      }}
      onDragLeave={() => leave(depth.current - 1)}
      onDrop={(event) => {
        leave(0)
        if (!carriesFiles(event)) return
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      {children}
      {over && <div className={classes.dropHint}>{t.attachments.dropHere}</div>}
      {attachments && <StagedFiles attachments={attachments} />}
    </div>
  )
}
