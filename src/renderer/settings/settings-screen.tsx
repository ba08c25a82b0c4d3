import { Button, SegmentedControl, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAppearance } from '../app/appearance.ts'
import type { Appearance } from '../app/appearance-schema.ts'
import { useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'
import { openSignOut } from '../app/sign-out-state.ts'
import { t } from '../app/text/index.ts'
import { AlertSettings } from './alert-settings.tsx'
import { KeySettings } from './key-settings.tsx'
import classes from './settings.module.css'

const words = t.settings
const schemes = ['auto', 'light', 'dark'] as const
const contrasts = ['auto', 'normal', 'high'] as const
const densities = ['compact', 'comfortable'] as const

/** Appearance, keys and the account. */
export function SettingsScreen() {
  const appearance = useAppearance()
  const me = useMe()
  const workspace = useWorkspace()
  const { teams } = useDirectory()
  const teamNames = me.teamIds.map((id) => teams.get(id)?.name).filter(Boolean)
  return (
    <main id="main" tabIndex={-1} className={classes.screen}>
      <div className={classes.content}>
        <Title order={1}>{words.title}</Title>
        <section className={classes.section} aria-labelledby="appearance">
          <Title order={2} id="appearance">
            {words.appearance}
          </Title>
          <Choice<Appearance['scheme']>
            label={words.scheme.label}
            value={appearance.scheme}
            options={schemes.map((value) => ({ value, label: words.scheme[value] }))}
            onChange={(scheme) => appearance.change({ scheme })}
          />
          <Choice<Appearance['contrast']>
            label={words.contrast.label}
            value={appearance.contrast}
            options={contrasts.map((value) => ({ value, label: words.contrast[value] }))}
            onChange={(contrast) => appearance.change({ contrast })}
          />
          <Choice<Appearance['density']>
            label={words.density.label}
            hint={words.density.hint}
            value={appearance.density}
            options={densities.map((value) => ({ value, label: words.density[value] }))}
            onChange={(density) => appearance.change({ density })}
          />
          <Text size="sm" c="dimmed">
            {words.kept}
          </Text>
        </section>
        <section className={classes.section} aria-labelledby="account">
          <Title order={2} id="account">
            {words.account}
          </Title>
          <dl className={classes.facts}>
            <Fact name={words.name}>{me.name}</Fact>
            <Fact name={words.email}>{me.email}</Fact>
            <Fact name={words.workspace}>{workspace.name}</Fact>
            <Fact name={words.role}>{t.common.role[me.role]}</Fact>
            <Fact name={words.teams}>{teamNames.join(', ')}</Fact>
          </dl>
          <div>
            <Button variant="default" onClick={openSignOut}>
              {words.signOut}
            </Button>
          </div>
        </section>
        <AlertSettings />
        <KeySettings />
      </div>
    </main>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Choice<T extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  label: string
  hint?: string
  value: T
  options: { value: T; label: string }[]
  onChange: (value: T) => void
}) {
  return (
    <div className={classes.choice}>
      <div>
        <div className={classes.choiceLabel}>{label}</div>
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
      <SegmentedControl<T> data={options} value={value} onChange={onChange} aria-label={label} />
    </div>
  )
}
