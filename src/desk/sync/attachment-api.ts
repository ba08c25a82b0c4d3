import { ORPCError } from '@orpc/client'
import { z } from 'zod'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'

/** The bytes of files to and from the backend. Errors come as those of other calls, so that tokens and waits fit. */

/** A part must be through within so many milliseconds: half a megabyte over a very slow line. */
const partWithin = 60_000
/** A whole file must be here within so many milliseconds. */
const fileWithin = 180_000

/** What the backend says to a part: how much of the file it has, all of it, or why it will not have it. */
export type PartAnswer =
  | { readonly kind: 'arriving'; readonly received: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'refused'; readonly message: string }

export interface FileToSend extends Pick<AttachmentRef, 'id' | 'name' | 'size' | 'sha256'> {
  readonly caseId: string
}

const answerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('arriving'), received: z.number().int().min(0) }),
  z.object({ state: z.literal('whole') }),
])
const problemSchema = z.object({ code: z.string(), message: z.string() })

/** Sends one part of a file. */
export async function sendPart(
  backendUrl: string,
  accessToken: string,
  file: FileToSend,
  part: { readonly from: number; readonly bytes: Uint8Array },
): Promise<PartAnswer> {
  const { from, bytes } = part
  const response = await fetch(addressOf(backendUrl, file.id), {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/octet-stream',
      'content-range': `bytes ${from}-${from + bytes.length - 1}/${file.size}`,
      'x-attachment-case': file.caseId,
      'x-attachment-name': encodeURIComponent(file.name),
      'x-attachment-sha256': file.sha256,
    },
    body: new Uint8Array(bytes),
    signal: AbortSignal.timeout(partWithin),
  })
  if (!response.ok) {
    const problem = await problemOf(response)
    if (isFinal(response.status)) return { kind: 'refused', message: problem.message }
    throw new ORPCError(problem.code, { status: response.status, message: problem.message })
  }
  const answer = answerSchema.parse(await response.json())
  return answer.state === 'whole' ? { kind: 'whole' } : { kind: 'arriving', received: answer.received }
}

/** Fetches a file. Throws as calls do: NOT_FOUND when there is none for this member. */
export async function fetchFile(backendUrl: string, accessToken: string, id: string): Promise<Buffer> {
  const response = await fetch(addressOf(backendUrl, id), {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(fileWithin),
  })
  if (!response.ok) {
    const { code, message } = await problemOf(response)
    throw new ORPCError(code, { status: response.status, message })
  }
  return Buffer.from(await response.arrayBuffer())
}

/** Tells the backend that a file will not be sent with anything. */
export async function dropSentFile(backendUrl: string, accessToken: string, id: string): Promise<void> {
  await fetch(addressOf(backendUrl, id), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(partWithin),
  })
}

function addressOf(backendUrl: string, id: string): URL {
  return new URL(`/v1/attachments/${id}`, backendUrl)
}

/** Whether the same part again would be answered the same. */
function isFinal(status: number): boolean {
  return [400, 404, 409, 413, 415, 507].includes(status)
}

async function problemOf(response: Response): Promise<{ code: string; message: string }> {
  const said = await response.json().catch(() => null)
  const problem = problemSchema.safeParse(said)
  return problem.data ?? { code: 'BAD_GATEWAY', message: 'The backend did not answer as it should.' }
}
