import { Button, Loader, UnstyledButton } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import { t } from '../app/text/index.ts'
import classes from './attachments.module.css'
import { formatBytes } from './format-bytes.ts'
import { ImageViewer } from './image-viewer.tsx'
import { useFile } from './use-file.ts'

/** Bytes up to which a picture is fetched and shown without being asked for. */
const shownUnasked = 4_000_000

/** A picture, small; it opens large. */
export function ImageFile({ caseId, file }: { readonly caseId: string; readonly file: AttachmentRef }) {
  const [wanted, setWanted] = useState(file.size <= shownUnasked)
  const [large, setLarge] = useState(false)
  const [broken, setBroken] = useState(false)
  const shown = useFile(caseId, file, wanted)
  if (!wanted) {
    return (
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPhoto size={16} aria-hidden />}
        onClick={() => setWanted(true)}
      >
        {t.attachments.showLarge(formatBytes(file.size))}
      </Button>
    )
  }
  if (shown.kind === 'failed' || broken) {
    return (
      <div className={classes.trouble} role="status">
        <IconPhoto size={16} aria-hidden /> {file.name}:{' '}
        {shown.kind === 'failed' ? shown.message : t.attachments.notShown}
        {shown.kind === 'failed' && (
          <Button variant="subtle" size="compact-xs" onClick={shown.again}>
            {t.attachments.again}
          </Button>
        )}
      </div>
    )
  }
  if (shown.kind === 'loading') {
    return (
      <div className={classes.thumb} data-loading>
        <Loader size={18} aria-label={t.attachments.loading} />
      </div>
    )
  }
  return (
    <>
      <UnstyledButton
        className={classes.thumb}
        aria-label={t.attachments.show(file.name)}
        title={`${file.name}, ${formatBytes(file.size)}`}
        onClick={() => setLarge(true)}
      >
        <img src={shown.url} alt="" onError={() => setBroken(true)} />
      </UnstyledButton>
      {large && <ImageViewer caseId={caseId} file={file} url={shown.url} onClose={() => setLarge(false)} />}
    </>
  )
}
