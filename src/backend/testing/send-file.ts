import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { aPng } from '../../../test/fixtures/sample-files.ts'
import { type AttachmentRef, attachmentRefSchema } from '../../shared/attachment/attachment-ref.ts'

/** A file as a test sends it: what is left out is a small picture of a fresh id. */
export interface FileToSend {
  readonly caseId: string
  readonly id?: string
  readonly name?: string
  readonly bytes?: Buffer
  /** Bytes before this stretch, and of the whole; without them the file goes in one. */
  readonly from?: number
  readonly stretch?: Buffer
  readonly sha256?: string
}

/** One `PUT` of a file or of a stretch of it. */
export function putFile(url: string, token: string, file: FileToSend): Promise<Response> {
  const { id = uuid(), name = 'receipt.png', bytes = aPng(), from = 0, caseId } = file
  const stretch = file.stretch ?? bytes
  return fetch(`${url}/v1/attachments/${id}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'content-range': `bytes ${from}-${from + stretch.length - 1}/${bytes.length}`,
      'x-attachment-case': caseId,
      'x-attachment-name': encodeURIComponent(name),
      'x-attachment-sha256': file.sha256 ?? createHash('sha256').update(bytes).digest('hex'),
    },
    body: new Uint8Array(stretch),
  })
}

/** Sends a small file whole and gives its reference; throws when it is not taken. */
export async function sendFile(url: string, token: string, file: FileToSend): Promise<AttachmentRef> {
  const answer = await putFile(url, token, file)
  const said: { attachment?: unknown } = await answer.json()
  return attachmentRefSchema.parse(said.attachment)
}
