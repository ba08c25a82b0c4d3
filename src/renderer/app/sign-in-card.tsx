import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconInfoCircle } from '@tabler/icons-react'
import type { Demo } from '../../shared/contract/backend.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { Logo } from './logo.tsx'
import classes from './sign-in.module.css'
import { t } from './text/index.ts'

export interface SignInValues {
  readonly workspace: string
  readonly email: string
  readonly password: string
}

interface SignInCardProps {
  /** Why the person was signed out, when it was not their own doing. */
  readonly reason: string | null
  /** Changes kept until the next sign-in. */
  readonly waiting: number
  readonly workspace: string
  readonly email: string
  readonly demo: Demo | null
  readonly busy: boolean
  readonly failure: string | null
  readonly onSignIn: (values: SignInValues) => void
}

/** The form, the reason one stands before it, and the demo accounts where there are any. */
export function SignInCard({ reason, waiting, demo, busy, failure, onSignIn, ...start }: SignInCardProps) {
  const words = t.frame.signIn
  const required = (value: string) => (value.trim() === '' ? words.required : null)
  const form = useForm<SignInValues>({
    initialValues: { workspace: start.workspace, email: start.email, password: '' },
    validate: { workspace: required, email: required, password: (value) => (value === '' ? words.required : null) },
  })
  const known = start.workspace !== '' && start.email !== ''
  return (
    <main className={classes.page}>
      <div className={classes.card} data-demo={demo !== null || undefined}>
        <form className={classes.form} onSubmit={form.onSubmit(onSignIn)} noValidate>
          <Logo />
          <div>
            <Title order={1}>{words.title}</Title>
            <Text c="dimmed">{words.intro}</Text>
          </div>
          {(reason || waiting > 0) && (
            <Alert variant="light" icon={<IconInfoCircle aria-hidden />} role="status" p="xs">
              <Stack gap={2}>
                {reason && <Text size="sm">{reason}</Text>}
                {waiting > 0 && <Text size="sm">{words.kept(waiting)}</Text>}
              </Stack>
            </Alert>
          )}
          <TextInput
            label={words.workspace}
            description={words.workspaceHint}
            autoComplete="organization"
            autoCapitalize="none"
            spellCheck={false}
            size="sm"
            autoFocus={start.workspace === ''}
            {...form.getInputProps('workspace')}
          />
          <TextInput
            label={words.email}
            type="email"
            autoComplete="username"
            size="sm"
            autoFocus={start.workspace !== '' && !known}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={words.password}
            autoComplete="current-password"
            size="sm"
            autoFocus={known}
            {...form.getInputProps('password')}
          />
          <div role="alert" className={classes.failure}>
            {failure}
          </div>
          <Button type="submit" size="sm" loading={busy} fullWidth>
            {words.submit}
          </Button>
        </form>
        {demo && <DemoAccounts demo={demo} busy={busy} onSignIn={onSignIn} />}
      </div>
    </main>
  )
}
