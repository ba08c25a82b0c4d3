import { Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { useDeskState, useDirectory, useMe } from '../app/desk-state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { PeerChoice } from './peer-choice.tsx'
import { addable } from './thread-state.ts'
import { usePeers } from './use-peers.ts'
import { words } from './words.ts'

interface AskMoreDialogProps {
  readonly state: Case
  readonly consultId: string
  /** Answers why it was refused, or null when it was done. */
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Asking more colleagues a question that goes on: the best of those who were not asked is ticked. */
export function AskMoreDialog({ state, consultId, onCommand, onClose, say }: AskMoreDialogProps) {
  const me = useMe()
  const directory = useDirectory()
  const offline = useDeskState(({ sync }) => sync?.link !== 'online')
  const found = usePeers(state.id)
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const consult = state.consults.find(({ id }) => id === consultId)
  if (!consult) return null
  const others = addable(consult, directory, me.id)
  const peers = found.peers && {
    ...found.peers,
    peers: found.peers.peers.filter(({ memberId }) => others.members.has(memberId)),
  }
  const chosen = picked ?? peers?.peers.slice(0, 1).map(({ memberId }) => memberId) ?? []
  const submit = async () => {
    setTried(true)
    if (chosen.length === 0) return
    setSending(true)
    const refused = await onCommand({ type: 'case.add_to_consult', input: { consultId, memberIds: [...chosen] } })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(offline ? words.more.doneOffline : words.more.done)
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.more.title}
      submit={words.sheet.ask}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" dir="auto" lineClamp={3}>
        “{consult.question}”
      </Text>
      <Text size="sm">{words.more.what}</Text>
      <PeerChoice
        peers={peers}
        failed={found.failed}
        offline={offline}
        chosen={chosen}
        directory={others}
        meId={me.id}
        error={tried && chosen.length === 0 ? words.sheet.personNeeded : undefined}
        onChoose={setPicked}
      />
    </FormDialog>
  )
}
