import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from './durable-file.ts'

/** What a desk knows before anybody's cache is open; encrypted, because it names a person. */
const deskStateSchema = z.object({
  deskId: z.uuid(),
  /** The account whose cache opens at start; null while signed out. */
  current: z.string().nullable(),
  /** Why the last session ended, when it was not the person's own doing. */
  signedOutReason: z.string().nullable(),
  lastWorkspace: z.string().nullable(),
  lastEmail: z.string().nullable(),
  /** Changes of the member who was here last that wait for the next sign-in. */
  waiting: z.number().int().min(0).default(0),
})
export type DeskState = z.infer<typeof deskStateSchema>

const ivLength = 12
const tagLength = 16

/** Keeps the desk's state in one small file. */
export class DeskStateFile {
  readonly #path: string
  readonly #key: Buffer
  #state: DeskState

  /** Reads the file; an unreadable one is set aside and the desk starts signed out, its caches untouched. */
  constructor(dataDir: string, key: Buffer) {
    this.#path = join(dataDir, 'desk.state')
    this.#key = Buffer.from(hkdfSync('sha256', key, '', 'tierdesk desk state', 32))
    this.#state = this.#read() ?? {
      deskId: randomUUID(),
      current: null,
      signedOutReason: null,
      lastWorkspace: null,
      lastEmail: null,
      waiting: 0,
    }
    this.change({})
  }

  get state(): DeskState {
    return this.#state
  }

  /** Changes the state, durably. */
  change(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part }
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv)
    const body = Buffer.concat([cipher.update(JSON.stringify(this.#state)), cipher.final()])
    writeDurably(this.#path, Buffer.concat([iv, cipher.getAuthTag(), body]))
  }

  #read(): DeskState | null {
    if (!existsSync(this.#path)) return null
    try {
      const sealed = readFileSync(this.#path)
      const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, ivLength))
      decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
      const body = Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()])
      return deskStateSchema.parse(JSON.parse(body.toString()))
    } catch {
      renameSync(this.#path, `${this.#path}.damaged`)
      return null
    }
  }
}
