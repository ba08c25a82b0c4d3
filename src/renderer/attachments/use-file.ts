import { useCallback, useEffect, useState } from 'react'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useDesk } from '../app/desk-context.tsx'
import { t } from '../app/text/index.ts'
import { troubleOf } from '../ui/trouble.ts'

/** A file as an address this window can show; the words say why there is none. */
export type ShownFile =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly url: string }
  | { readonly kind: 'failed'; readonly message: string }

/** The bytes of a file under its checked type, whatever the channel called it. */
export async function readFile(desk: DeskClient, caseId: string, file: AttachmentRef): Promise<Blob> {
  const bytes = await desk.attachments.open({ caseId, file })
  return new Blob([await bytes.arrayBuffer()], { type: file.type })
}

/** Why a file could not be had, in words. */
export function fileTrouble(error: unknown): string {
  const { kind, message } = troubleOf(error)
  return kind === 'offline' ? t.attachments.notHere : message
}

/** Fetches a file when it is `wanted`; the address goes when the component does. */
export function useFile(
  caseId: string,
  file: AttachmentRef,
  wanted: boolean,
): ShownFile & { readonly again: () => void } {
  const desk = useDesk()
  const [shown, setShown] = useState<ShownFile>({ kind: 'loading' })
  const [tries, setTries] = useState(0)
  const { id, name, size, sha256, type } = file
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` makes it fetch anew
  useEffect(() => {
    if (!wanted) return
    let url: string | null = null
    let left = false
    setShown({ kind: 'loading' })
    readFile(desk, caseId, { id, name, size, sha256, type }).then(
      (blob) => {
        if (left) return
        url = URL.createObjectURL(blob)
        setShown({ kind: 'here', url })
      },
      (error: unknown) => {
        if (!left) setShown({ kind: 'failed', message: fileTrouble(error) })
      },
    )
    return () => {
      left = true
      if (url) URL.revokeObjectURL(url)
    }
  }, [desk, caseId, id, name, size, sha256, type, wanted, tries])
  const again = useCallback(() => setTries((before) => before + 1), [])
  return { ...shown, again }
}
