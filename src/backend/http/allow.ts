import { ORPCError } from '@orpc/server'
import type { Role } from '../../shared/access/directory.ts'
import type { SignedIn } from '../identity/authenticate.ts'
import { PolicyRefusal } from '../triage/change-policy.ts'
import { type CallContext, requireMember } from './context.ts'

/** The member who asks, when their role is one of these; otherwise a no that says whom it is for. */
export async function allow(context: CallContext, roles: readonly Role[]): Promise<SignedIn> {
  const who = await requireMember(context)
  if (roles.includes(who.member.role)) return who
  throw new ORPCError('FORBIDDEN', {
    status: 403,
    message: `This is for ${roles.map((role) => roleNames[role]).join(', ')}.`,
    defined: true,
  })
}

const roleNames: Readonly<Record<Role, string>> = {
  agent: 'agents',
  tier2: 'tier 2',
  specialist: 'specialists',
  lead: 'leads',
  qa: 'QA',
  trainee: 'trainees',
  admin: 'admins',
}

/** An ordinary no with a sentence for people. */
export function refusal(message: string) {
  return new ORPCError('REFUSED', { status: 409, message, defined: true })
}

/** Says an ordinary no of a policy as the contract does. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof PolicyRefusal ? refusal(error.message) : error
  }
}
