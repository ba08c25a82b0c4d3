import { Button, Group, Modal } from '@mantine/core'
import { IconDownload, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import { t } from '../app/text/index.ts'
import classes from './attachments.module.css'
import { useSave } from './document-file.tsx'
import { formatBytes } from './format-bytes.ts'

interface ImageViewerProps {
  readonly caseId: string
  readonly file: AttachmentRef
  readonly url: string
  readonly onClose: () => void
}

/** A picture as large as the window, or as it is. */
export function ImageViewer({ caseId, file, url, onClose }: ImageViewerProps) {
  const [actual, setActual] = useState(false)
  const { save, busy, trouble } = useSave(caseId, file)
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        <span className={classes.name} dir="auto">
          {file.name} · {formatBytes(file.size)}
        </span>
      }
      size="90vw"
      centered
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      <Group justify="flex-end" gap="xs" mb="xs">
        {trouble && (
          <span className={classes.trouble} role="alert">
            {trouble}
          </span>
        )}
        <Button
          variant="default"
          size="compact-sm"
          leftSection={actual ? <IconZoomOut size={15} aria-hidden /> : <IconZoomIn size={15} aria-hidden />}
          onClick={() => setActual((before) => !before)}
        >
          {actual ? t.attachments.fit : t.attachments.actualSize}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={15} aria-hidden />}
          loading={busy}
          onClick={save}
        >
          {t.attachments.saveButton}
        </Button>
      </Group>
      <section
        className={classes.large}
        data-actual={actual || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={file.name}
      >
        <img src={url} alt={file.name} />
      </section>
    </Modal>
  )
}
