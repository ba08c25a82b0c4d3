import { Button, Menu, NativeSelect, PasswordInput, Switch, Text } from '@mantine/core'
import { IconPlugConnected, IconPlus, IconSend, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChannelKind, WorkspaceChannel } from '../../shared/alerts/policy.ts'
import type { SecretName } from '../../shared/contract/alerts.ts'
import alertClasses from '../alerts/alerts.module.css'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatWhen } from '../ui/format.ts'
import { freeKey, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import { errorText, NumberField, TextField } from './fields.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.alerts.office
const kinds: readonly ChannelKind[] = ['email', 'slack', 'teams', 'webhook']
const securities = ['tls', 'starttls', 'none'] as const

/** Which secrets a kind of channel has. */
const secretsOf: Readonly<Record<ChannelKind, readonly SecretName[]>> = {
  email: ['password'],
  slack: ['url'],
  teams: ['url'],
  webhook: ['url', 'secret'],
}

type Secrets = readonly { readonly channel: string; readonly name: SecretName; readonly setAt: string }[]
const askSecrets: Ask<Secrets> = async (desk, signal) => (await desk.alerts.secrets(undefined, { signal })).secrets

/** The workspace's ways out of the console: mail server, chat rooms, webhooks. */
export function AlertChannels() {
  const { draft, published, change } = useDocumentDraft('alerts')
  const asked = useAsked(askSecrets)
  const add = (kind: ChannelKind) => {
    const name = words.newName[kind]
    const key = freeKey(
      name,
      draft.channels.map((channel) => channel.key),
    )
    change((document) => ({ ...document, channels: [...document.channels, newChannel(kind, { key, name })] }))
  }
  const adding = (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />}>
          {words.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => add(kind)}>
            {words.kind[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
  if (draft.channels.length === 0)
    return (
      <EmptyState icon={<IconPlugConnected size={32} stroke={1.5} />} title={words.noChannelsTitle} action={adding}>
        {words.noChannelsText}
      </EmptyState>
    )
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.channelsIntro}
      </Text>
      {!asked.data && <NotYet asked={asked} />}
      {draft.channels.map((channel, index) => (
        <ChannelCard
          key={channel.key}
          channel={channel}
          at={index}
          secrets={(asked.data ?? []).filter((one) => one.channel === channel.key)}
          inForce={published.channels.some(({ key }) => key === channel.key)}
          onSecret={() => void asked.reload()}
        />
      ))}
      <div>{adding}</div>
    </>
  )
}

function newChannel(kind: ChannelKind, { key, name }: { key: string; name: string }): WorkspaceChannel {
  const base = { key, name, enabled: true }
  if (kind !== 'email') return { ...base, kind }
  return {
    ...base,
    kind,
    host: 'mail.example.com',
    port: 587,
    security: 'starttls',
    user: null,
    from: 'tierdesk@example.com',
  }
}

function ChannelCard({
  channel,
  at,
  secrets,
  inForce,
  onSecret,
}: {
  readonly channel: WorkspaceChannel
  readonly at: number
  readonly secrets: Secrets
  readonly inForce: boolean
  readonly onSecret: () => void
}) {
  const { change, problemsAt } = useDocumentDraft('alerts')
  const work = useWork()
  const [said, say] = useState('')
  const place = `channels.${at}`
  const set = (by: (channel: WorkspaceChannel) => WorkspaceChannel) =>
    change((document) => ({ ...document, channels: withEntry(document.channels, at, by) }))
  const label = (field: string) => words.ofRule(channel.name, field)
  const test = () => {
    say('')
    void work.run(async (desk, signal) => {
      const { sent, reason } = await desk.alerts.test({ channel: channel.key }, { signal })
      say(sent ? words.tested : words.testFailed(reason ?? ''))
    })
  }
  return (
    <section className={area.card} aria-label={channel.name} data-place={place} tabIndex={-1}>
      <div className={area.tools}>
        <Text fw={600}>{words.kind[channel.kind]}</Text>
        <Switch
          label={words.field.enabled}
          aria-label={label(words.field.enabled)}
          checked={channel.enabled}
          onChange={({ currentTarget }) => {
            const enabled = currentTarget.checked
            set((old) => ({ ...old, enabled }))
          }}
        />
        <span className={area.toolsEnd} />
        <Button
          variant="default"
          leftSection={<IconSend size={14} aria-hidden />}
          aria-label={words.testOf(channel.name)}
          disabled={!inForce}
          loading={work.running}
          onClick={test}
        >
          {words.test}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconTrash size={14} aria-hidden />}
          aria-label={words.removeOf(channel.name)}
          onClick={() =>
            change((document) => ({
              ...document,
              channels: withoutEntry(document.channels, at),
              rules: document.rules.map((rule) => ({
                ...rule,
                channels: rule.channels.filter((key) => key !== channel.key),
              })),
            }))
          }
        >
          {words.remove}
        </Button>
      </div>
      <div className={area.inline}>
        <TextField
          label={words.field.name}
          fullLabel={label(words.field.name)}
          place={`${place}.name`}
          error={errorText(problemsAt(`${place}.name`))}
          value={channel.name}
          onChange={(name) => set((old) => ({ ...old, name }))}
        />
        {channel.kind === 'email' && <MailFields channel={channel} place={place} label={label} onChange={set} />}
      </div>
      {secretsOf[channel.kind].map((name) => (
        <SecretField
          key={name}
          channel={channel}
          name={name}
          setAt={secrets.find((one) => one.name === name)?.setAt ?? null}
          onSet={onSecret}
        />
      ))}
      {work.trouble && <TroubleNote trouble={work.trouble} kept={false} />}
      <Text size="sm" role="status">
        {inForce ? said : words.publishFirst}
      </Text>
    </section>
  )
}

type MailChannel = Extract<WorkspaceChannel, { kind: 'email' }>

function MailFields({
  channel,
  place,
  label,
  onChange,
}: {
  readonly channel: MailChannel
  readonly place: string
  readonly label: (field: string) => string
  readonly onChange: (by: (channel: WorkspaceChannel) => WorkspaceChannel) => void
}) {
  const { problemsAt } = useDocumentDraft('alerts')
  const set = (values: Partial<MailChannel>) => onChange((old) => (old.kind === 'email' ? { ...old, ...values } : old))
  const common = (field: keyof typeof words.field) => ({
    label: words.field[field],
    fullLabel: label(words.field[field]),
    place: `${place}.${field}`,
    error: errorText(problemsAt(`${place}.${field}`)),
  })
  return (
    <>
      <TextField {...common('host')} value={channel.host} onChange={(host) => set({ host })} />
      <NumberField
        {...common('port')}
        least={1}
        most={65_535}
        value={channel.port}
        onChange={(port) => set({ port })}
      />
      <NativeSelect
        label={words.field.security}
        aria-label={label(words.field.security)}
        data={securities.map((value) => ({ value, label: words.security[value] }))}
        value={channel.security}
        onChange={({ currentTarget }) => {
          const security = securities.find((one) => one === currentTarget.value)
          if (security) set({ security })
        }}
      />
      <TextField
        {...common('user')}
        value={channel.user ?? ''}
        onChange={(user) => set({ user: user === '' ? null : user })}
      />
      <TextField {...common('from')} type="email" value={channel.from} onChange={(from) => set({ from })} />
    </>
  )
}

/** A secret that can be set and never read: it goes to the server by itself, apart from the draft. */
function SecretField({
  channel,
  name,
  setAt,
  onSet,
}: {
  readonly channel: WorkspaceChannel
  readonly name: SecretName
  readonly setAt: string | null
  readonly onSet: () => void
}) {
  const [value, setValue] = useState('')
  const work = useWork()
  const send = async () => {
    const done = await work.run(async (desk, signal) => {
      await desk.alerts.setSecret({ channel: channel.key, name, value }, { signal })
    })
    if (!done) return
    setValue('')
    onSet()
  }
  return (
    <form
      className={alertClasses.secret}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <PasswordInput
        w={360}
        label={words.secret[name]}
        aria-label={words.ofRule(channel.name, words.secret[name])}
        description={setAt ? words.secretSet(formatWhen(setAt)) : words.secretMissing}
        autoComplete="off"
        maxLength={2_000}
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={value === ''}
        loading={work.running}
        aria-label={words.setSecretOf(channel.name, words.secret[name])}
      >
        {words.setSecret}
      </Button>
      {work.trouble && <TroubleNote trouble={work.trouble} />}
    </form>
  )
}
