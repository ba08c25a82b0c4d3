import { useEffect, useState } from 'react'
import { proposeReplies, type ReplyProposal } from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { useRepliesPolicy, useReplyGround } from '../customer/use-reply-ground.ts'
import { whenIdle } from './use-reading.ts'

/** Replies from templates that fit the case, chosen in a quiet moment; null before the first time. Offline too. */
export function useProposals(state: Case): readonly ReplyProposal[] | null {
  const [proposals, setProposals] = useState<readonly ReplyProposal[] | null>(null)
  const policy = useRepliesPolicy()
  const ground = useReplyGround(state)
  useEffect(() => whenIdle(() => setProposals(proposeReplies(state, policy, ground))), [state, policy, ground])
  return proposals
}
