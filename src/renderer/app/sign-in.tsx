import { safe } from '@orpc/client'
import { useState } from 'react'
import { useDesk } from './desk-context.tsx'
import { useDeskState } from './desk-state.ts'
import { SignInCard, type SignInValues } from './sign-in-card.tsx'
import { t } from './text/index.ts'

/** The sign-in screen, connected: tries what was entered and says plainly why not. */
export function SignIn() {
  const desk = useDesk()
  const session = useDeskState((state) => state.session)
  const waiting = useDeskState((state) => state.sync?.waiting ?? 0)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  if (session?.state !== 'signed_out') return null
  const signIn = async (values: SignInValues) => {
    setBusy(true)
    setFailure(null)
    const { error, isDefined } = await safe(desk.session.signIn(values))
    setBusy(false)
    if (!error) return
    const words = t.frame.signIn
    if (!isDefined) setFailure(error.name === 'DeskGoneError' ? t.common.errors.deskGone : t.common.errors.unexpected)
    else if (error.code === 'BACKEND_UNREACHABLE') setFailure(words.unreachable)
    else if (error.code === 'SIGN_IN_REFUSED' && error.data.retryAfterSeconds !== null) {
      setFailure(words.locked(error.data.retryAfterSeconds))
    } else setFailure(words.refused)
  }
  return (
    <SignInCard
      reason={session.reason}
      waiting={waiting}
      workspace={session.lastWorkspace ?? session.demo?.workspace ?? ''}
      email={session.lastEmail ?? ''}
      demo={session.demo}
      busy={busy}
      failure={failure}
      onSignIn={(values) => void signIn(values)}
    />
  )
}
