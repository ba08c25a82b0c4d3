import { type AttachmentRef, isImage } from '../../shared/attachment/attachment-ref.ts'
import { t } from '../app/text/index.ts'
import classes from './attachments.module.css'
import { DocumentFile } from './document-file.tsx'
import { ImageFile } from './image-file.tsx'

interface FileListProps {
  readonly caseId: string
  readonly files: readonly AttachmentRef[]
}

/** The files that hang on a note or post: pictures small, to be opened; documents to be saved. */
export function FileList({ caseId, files }: FileListProps) {
  if (files.length === 0) return null
  return (
    <ul className={classes.files} aria-label={t.attachments.sentList}>
      {files.map((file) => (
        <li key={file.id}>
          {isImage(file.type) ? (
            <ImageFile caseId={caseId} file={file} />
          ) : (
            <DocumentFile caseId={caseId} file={file} />
          )}
        </li>
      ))}
    </ul>
  )
}
