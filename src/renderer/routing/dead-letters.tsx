import { Button, Text } from '@mantine/core'
import { IconMailCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { DeadLetter } from '../../shared/contract/alerts.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatWhen } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.alerts.office
const askLetters: Ask<readonly DeadLetter[]> = async (desk, signal) =>
  (await desk.alerts.deadLetters(undefined, { signal })).letters

/** What could not be delivered, with the reason; each can be sent again. */
export function DeadLetters() {
  const asked = useAsked(askLetters)
  const work = useWork()
  const [said, say] = useState('')
  const letters = asked.data
  if (!letters) return <NotYet asked={asked} />
  const resend = (ids: readonly string[]) => {
    void work
      .run(async (desk, signal) => {
        const { resent } = await desk.alerts.resend({ ids: [...ids] }, { signal })
        say(words.resent(resent))
      })
      .then(asked.reload)
  }
  return (
    <>
      <div className={area.tools}>
        <Text size="sm" c="dimmed">
          {words.deadIntro}
        </Text>
        {letters.length > 0 && (
          <Button variant="default" loading={work.running} onClick={() => resend(letters.map(({ id }) => id))}>
            {words.resendAll}
          </Button>
        )}
        <Text size="sm" role="status">
          {said}
        </Text>
      </div>
      {work.trouble && <TroubleNote trouble={work.trouble} kept={false} />}
      {letters.length === 0 ? (
        <EmptyState icon={<IconMailCheck size={32} stroke={1.5} />} title={words.deadTitle}>
          {words.deadText}
        </EmptyState>
      ) : (
        <table className={area.table} aria-label={words.dead}>
          <thead>
            <tr>
              {(['when', 'what', 'where', 'reason', 'tries', 'again'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.deadColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letters.map((letter) => (
              <LetterRow key={letter.id} letter={letter} onResend={() => resend([letter.id])} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function LetterRow({ letter, onResend }: { readonly letter: DeadLetter; readonly onResend: () => void }) {
  const { published } = useDocumentDraft('alerts')
  const members = useDeskState((state) => state.members)
  const channel = published.channels.find(({ key }) => key === letter.channel)?.name ?? letter.channel
  const to = letter.to === null ? null : (members.find(({ id }) => id === letter.to)?.name ?? letter.to)
  return (
    <tr>
      <td>{formatWhen(letter.endedAt)}</td>
      <th scope="row">
        {letter.title}
        {letter.reference && <div className={area.noteLine}>{letter.reference}</div>}
      </th>
      <td>
        {channel}
        {to && <div className={area.noteLine}>{to}</div>}
      </td>
      <td>{letter.reason}</td>
      <td>{letter.attempts}</td>
      <td>
        <Button variant="default" size="compact-sm" aria-label={words.resendOf(letter.title)} onClick={onResend}>
          {words.resend}
        </Button>
      </td>
    </tr>
  )
}
