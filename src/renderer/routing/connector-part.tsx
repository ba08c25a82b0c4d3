import { Button, NativeSelect, PasswordInput, Text } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { type Connector, type ConnectorKind, connectorKindSchema } from '../../shared/contract/connector.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { formatWhen } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'

const words = t.case.connector
const askConnector: Ask<Connector> = (desk, signal) => desk.connector.read(undefined, { signal })

/** By what messages leave for customers and for the AI; what waits and what did not get through. */
export function ConnectorPart() {
  const asked = useAsked(askConnector)
  const { data } = asked
  if (!data) return <NotYet asked={asked} />
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <ConnectorForm
        key={`${data.kind} ${data.urlSetAt} ${data.secretSetAt}`}
        connector={data}
        onSaved={asked.reload}
      />
      {data.failed.length > 0 && <Failed failed={data.failed} />}
    </>
  )
}

function ConnectorForm({ connector, onSaved }: { readonly connector: Connector; readonly onSaved: () => unknown }) {
  const [kind, setKind] = useState<ConnectorKind>(connector.kind)
  const [url, setUrl] = useState('')
  const [secret, setSecret] = useState('')
  const [said, say] = useState('')
  const work = useWork()
  const changed = kind !== connector.kind || url !== '' || secret !== ''
  const save = () =>
    void work
      .run(async (desk, signal) => {
        await desk.connector.set({ kind, ...(url ? { url } : {}), ...(secret ? { secret } : {}) }, { signal })
        say(words.saved)
      })
      .then(onSaved)
  const test = () =>
    void work.run(async (desk, signal) => {
      const { sent, reason } = await desk.connector.test(undefined, { signal })
      say(sent ? words.tested : words.testFailed(reason ?? ''))
    })
  return (
    <section className={area.card} aria-label={words.title}>
      <div className={area.inline}>
        <NativeSelect
          label={words.kind}
          data={connectorKindSchema.options.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = connectorKindSchema.safeParse(currentTarget.value)
            if (chosen.success) setKind(chosen.data)
          }}
        />
        {kind === 'webhook' && (
          <>
            <PasswordInput
              w={380}
              maw="100%"
              inputWrapperOrder={['label', 'input', 'description']}
              label={words.url}
              description={setWords(connector.urlSetAt)}
              autoComplete="off"
              value={url}
              onChange={({ currentTarget }) => setUrl(currentTarget.value)}
            />
            <PasswordInput
              w={380}
              maw="100%"
              inputWrapperOrder={['label', 'input', 'description']}
              label={words.secret}
              description={`${setWords(connector.secretSetAt)}. ${words.secretWhat}`}
              autoComplete="off"
              value={secret}
              onChange={({ currentTarget }) => setSecret(currentTarget.value)}
            />
          </>
        )}
      </div>
      <div className={area.tools}>
        <Button disabled={!changed} loading={work.running} onClick={save}>
          {words.save}
        </Button>
        <Button
          variant="default"
          leftSection={<IconSend size={14} aria-hidden />}
          disabled={changed}
          loading={work.running}
          onClick={test}
        >
          {words.test}
        </Button>
        <Text size="sm" role="status">
          {said}
        </Text>
        <span className={area.toolsEnd} />
        {connector.waiting > 0 && <Text size="sm">{words.waiting(connector.waiting)}</Text>}
      </div>
      {work.trouble && <TroubleNote trouble={work.trouble} kept={false} />}
    </section>
  )
}

function setWords(at: string | null): string {
  return at === null ? words.notSet : words.setAt(formatWhen(at))
}

function Failed({ failed }: { readonly failed: Connector['failed'] }) {
  const go = useRoute((state) => state.go)
  return (
    <section aria-label={words.failedTitle}>
      <Text fw={600}>{words.failedTitle}</Text>
      <Text size="sm" c="dimmed">
        {words.failedWhat}
      </Text>
      <table className={area.table} aria-label={words.failedTitle}>
        <thead>
          <tr>
            {(['case', 'what', 'when', 'reason'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {failed.map(({ id, reference, kind, at, reason }) => (
            <tr key={id}>
              <td>
                <Button variant="subtle" size="compact-sm" onClick={() => go({ area: 'inbox', reference })}>
                  {reference}
                </Button>
              </td>
              <td>{words.failedKind[kind]}</td>
              <td>{formatWhen(at)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
