import { Button, Drawer } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { buildPacket } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import { answerTimes } from '../../shared/consult/answer-times.ts'
import { consultPacketOf } from '../../shared/consult/ask-for-skill.ts'
import { noGuides } from '../../shared/guide/guide-library.ts'
import { defaultSlaPolicy } from '../../shared/sla/sla-policy.ts'
import { serverNow, useDeskState, useDirectory, useMe } from '../app/desk-state.ts'
import { useAttachments } from '../attachments/use-attachments.ts'
import { saveDrafts, useDraft } from '../case/composer-drafts.ts'
import type { Trouble } from '../case/refusal-note.tsx'
import sheetClasses from '../case/sheet.module.css'
import { useCommands } from '../case/use-commands.ts'
import { common } from '../case/words.ts'
import { useAskDrafts } from './ask-drafts.ts'
import { AskForm } from './ask-form.tsx'
import { askInput, askSheet, nothingAsked } from './ask-state.ts'
import { usePeers } from './use-peers.ts'
import { words } from './words.ts'

interface AskSheetProps {
  readonly state: Case
  readonly opened: boolean
  readonly onClose: () => void
  /** The question was taken by the desk; said in words. */
  readonly onAsked: (said: string) => void
}

/** Asking colleagues about a case: opens filled in, keeps what is changed when closed, asks in one step. */
export function AskSheet({ opened, ...body }: AskSheetProps) {
  const { state, onClose } = body
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={560}
      title={words.sheet.title(state.reference)}
      closeButtonProps={{ 'aria-label': common.close }}
      classNames={{
        content: sheetClasses.drawer ?? '',
        title: sheetClasses.title ?? '',
        body: sheetClasses.drawerBody ?? '',
      }}
    >
      <SheetBody {...body} />
    </Drawer>
  )
}

function SheetBody({ state, onClose, onAsked }: Omit<AskSheetProps, 'opened'>) {
  const me = useMe()
  const directory = useDirectory()
  const slaPolicy = useDeskState(({ settings }) => settings?.slaPolicy ?? defaultSlaPolicy)
  const issue = useCommands()
  const offline = useDeskState(({ sync }) => sync?.link !== 'online')
  const found = usePeers(state.id)
  const kept = useAskDrafts((store) => store.asks[state.id])
  const changeAsk = useAskDrafts((store) => store.change)
  const dropAsk = useAskDrafts((store) => store.drop)
  const question = useDraft(state.id, 'ask')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  /** The same while sending is tried again: one question is asked once. */
  const consultId = useRef(newId())
  const [now] = useState(serverNow)

  const attachments = useAttachments(state.id, 'consult')
  const changes = { ...(kept ?? nothingAsked), question: question.text, attachments: attachments.refs }
  const peerIds = found.peers?.peers.map(({ memberId }) => memberId) ?? []
  const sheet = askSheet(changes, { peers: peerIds, conversation: state.conversation, directory, askerId: me.id })
  const packet = useMemo(() => consultPacketOf(buildPacket(state, noGuides)), [state])
  const { answerBy } = useMemo(
    () => answerTimes(state, me, { at: new Date(now).toISOString(), slaPolicy }),
    [state, me, now, slaPolicy],
  )

  const send = async () => {
    const input = askInput(changes, sheet, { consultId: consultId.current, packet, peers: peerIds })
    if (!input) return
    setSending(true)
    saveDrafts()
    const outcome = await issue(state.id, { type: 'case.ask_consult', input })
    setSending(false)
    if (!outcome.ok) return setTrouble(outcome.trouble)
    question.change('')
    saveDrafts()
    dropAsk(state.id)
    onClose()
    onAsked(offline ? words.sheet.doneOffline(sheet.targetName) : words.sheet.done(sheet.targetName))
  }
  return (
    <>
      <AskForm
        state={state}
        changes={changes}
        sheet={sheet}
        peers={found}
        packet={packet}
        directory={directory}
        meId={me.id}
        answerBy={answerBy}
        now={now}
        offline={offline}
        sending={sending}
        trouble={trouble}
        attachments={attachments}
        onChange={({ question: text, ...change }) => {
          if (text !== undefined) question.change(text)
          if (Object.keys(change).length > 0) changeAsk(state.id, change)
        }}
        onLeave={saveDrafts}
        onSend={send}
        onCancel={onClose}
      />
      {kept && (
        <p className={sheetClasses.keptLine}>
          {words.sheet.kept}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => dropAsk(state.id)}>
            {words.sheet.reset}
          </Button>
        </p>
      )}
    </>
  )
}
