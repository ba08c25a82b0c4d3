import { Button, Checkbox, Group, MultiSelect, Text, TextInput, Title } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { AlertPreference } from '../../shared/alerts/preference.ts'
import alertClasses from '../alerts/alerts.module.css'
import { t } from '../app/text/index.ts'
import { TimeZoneField } from '../routing/fields.tsx'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import classes from './settings.module.css'

const words = t.alerts.mine
const urgencies = ['urgent', 'normal', 'low'] as const
const channels = ['desktop', 'email'] as const
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const askPreference: Ask<AlertPreference> = (desk, signal) => desk.alerts.preference(undefined, { signal })

/** How this person is told, and when they are left in peace. */
export function AlertSettings() {
  const asked = useAsked(askPreference)
  return (
    <section className={classes.section} aria-labelledby="alerts">
      <Title order={2} id="alerts">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      {asked.data ? <PreferenceForm stored={asked.data} /> : <NotYet asked={asked} />}
    </section>
  )
}

function PreferenceForm({ stored }: { readonly stored: AlertPreference }) {
  const [preference, set] = useState(stored)
  const [saved, setSaved] = useState(false)
  const work = useWork()
  const change = (values: Partial<AlertPreference>) => {
    setSaved(false)
    set((now) => ({ ...now, ...values }))
  }
  const save = async () => {
    setSaved(
      await work.run(async (desk, signal) => {
        await desk.alerts.setPreference(preference, { signal })
      }),
    )
  }
  return (
    <>
      <ChannelTable preference={preference} onChange={(value) => change({ channels: value })} />
      <QuietTimes quiet={preference.quiet} onChange={(quiet) => change({ quiet })} />
      <Checkbox
        label={words.through}
        checked={preference.urgentThroughQuiet}
        onChange={({ currentTarget }) => change({ urgentThroughQuiet: currentTarget.checked })}
      />
      {work.trouble && <TroubleNote trouble={work.trouble} />}
      <Group gap="sm">
        <Button onClick={() => void save()} loading={work.running}>
          {words.save}
        </Button>
        <Text size="sm" role="status">
          {saved ? words.saved : ''}
        </Text>
      </Group>
    </>
  )
}

function ChannelTable({
  preference,
  onChange,
}: {
  readonly preference: AlertPreference
  readonly onChange: (channels: AlertPreference['channels']) => void
}) {
  return (
    <table className={alertClasses.table} aria-label={words.title}>
      <thead>
        <tr>
          <td />
          {channels.map((channel) => (
            <th key={channel} scope="col">
              {t.alerts.channel[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {urgencies.map((urgency) => (
          <tr key={urgency}>
            <th scope="row">{t.alerts.urgency[urgency]}</th>
            {channels.map((channel) => {
              const chosen = preference.channels[urgency]
              return (
                <td key={channel}>
                  <Checkbox
                    aria-label={words.of(t.alerts.urgency[urgency], t.alerts.channel[channel])}
                    checked={chosen.includes(channel)}
                    onChange={({ currentTarget }) =>
                      onChange({
                        ...preference.channels,
                        [urgency]: currentTarget.checked
                          ? [...chosen, channel]
                          : chosen.filter((other) => other !== channel),
                      })
                    }
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function QuietTimes({
  quiet,
  onChange,
}: {
  readonly quiet: AlertPreference['quiet']
  readonly onChange: (quiet: AlertPreference['quiet']) => void
}) {
  const add = () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    onChange([...quiet, { timeZone, days: [...days], from: '20:00', until: '07:00' }])
  }
  return (
    <>
      <Title order={3}>{words.quiet}</Title>
      <Text size="sm" c="dimmed">
        {words.quietHint}
      </Text>
      {quiet.map((time, index) => {
        const set = (values: Partial<typeof time>) =>
          onChange(quiet.map((other, at) => (at === index ? { ...other, ...values } : other)))
        const label = (field: string) => words.numbered(index + 1, field)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a quiet time has no name, it is where it stands
          <div key={index} className={alertClasses.quiet}>
            <MultiSelect
              label={words.days}
              aria-label={label(words.days)}
              data={days.map((day) => ({ value: day, label: words.day[day] }))}
              value={time.days}
              onChange={(chosen) => {
                const next = days.filter((day) => chosen.includes(day))
                if (next.length > 0) set({ days: next })
              }}
            />
            {(['from', 'until'] as const).map((field) => (
              <TextInput
                key={field}
                type="time"
                label={words[field]}
                aria-label={label(words[field])}
                value={time[field]}
                onChange={({ currentTarget }) => currentTarget.value && set({ [field]: currentTarget.value })}
              />
            ))}
            <TimeZoneField
              label={words.zone}
              fullLabel={label(words.zone)}
              place=""
              value={time.timeZone}
              onChange={(timeZone) => set({ timeZone })}
            />
            <Button
              variant="subtle"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => onChange(quiet.filter((_, at) => at !== index))}
            >
              {words.removeQuiet(index + 1)}
            </Button>
          </div>
        )
      })}
      <div>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {words.addQuiet}
        </Button>
      </div>
    </>
  )
}
