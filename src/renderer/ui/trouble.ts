import { ORPCError } from '@orpc/client'
import { DeskGoneError } from '../app/desk-connection.ts'
import { t } from '../app/text/index.ts'

/** Why a call came to nothing: the server cannot be reached, it said no, or this computer's service is away. */
export interface Trouble {
  readonly kind: 'offline' | 'refused' | 'failed'
  readonly message: string
}

/** A failed call in words. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DeskGoneError) return { kind: 'offline', message: t.common.errors.deskGone }
  if (error instanceof ORPCError) {
    if (error.code === 'BACKEND_UNREACHABLE' || error.code === 'SIGNED_OUT')
      return { kind: 'offline', message: t.common.server.offline }
    if (error.code === 'REFUSED') return { kind: 'refused', message: error.message }
  }
  return { kind: 'failed', message: t.common.server.failed }
}
