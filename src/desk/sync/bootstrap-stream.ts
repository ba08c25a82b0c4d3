import type { IncomingMessage } from 'node:http'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'

/** The backend did not give the stream; `status` is null when it did not answer at all. */
export class StreamRefused extends Error {
  readonly status: number | null

  constructor(status: number | null, message: string) {
    super(message)
    this.name = 'StreamRefused'
    this.status = status
  }
}

/** Without a byte for so long, in milliseconds, a stream counts as dead. */
const silence = 30_000

/** Opens the bootstrap stream and yields its lines as they come, a chunk's worth at a time. */
export async function* bootstrapLines(url: string, accessToken: string): AsyncGenerator<string[]> {
  const response = await open(url, accessToken)
  if (response.statusCode !== 200) {
    response.resume()
    throw new StreamRefused(response.statusCode ?? null, `The backend answered ${response.statusCode}`)
  }
  const body: Readable =
    response.headers['content-encoding'] === 'zstd' ? response.pipe(createZstdDecompress()) : response
  response.on('error', (error) => body.destroy(error))
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
  if (rest.trim() !== '') yield [rest]
}

function open(url: string, accessToken: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest
    const call = request(url, { headers: { authorization: `Bearer ${accessToken}`, 'accept-encoding': 'zstd' } })
    call.setTimeout(silence, () => call.destroy(new Error('The stream stood still')))
    call.once('response', resolve)
    call.once('error', (error) => reject(new StreamRefused(null, error.message)))
    call.end()
  })
}
