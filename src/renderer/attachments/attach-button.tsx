import { ActionIcon } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import { attachmentTypes } from '../../shared/attachment/attachment-ref.ts'
import { t } from '../app/text/index.ts'
import type { Attachments } from './use-attachments.ts'

/** Chooses files from this computer. */
export function AttachButton({
  attachments,
  disabled = false,
}: {
  readonly attachments: Attachments
  readonly disabled?: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t.attachments.add}
        title={t.attachments.addHint}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <IconPaperclip size={16} aria-hidden />
      </ActionIcon>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={attachmentTypes.join(',')}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          // The same file again must be a change too.
          event.currentTarget.value = ''
          attachments.add(chosen)
        }}
      />
    </>
  )
}
