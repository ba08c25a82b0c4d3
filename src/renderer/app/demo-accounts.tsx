import { Button, Code, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Demo } from '../../shared/contract/backend.ts'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import { oneOfEachRole } from './demo-choice.ts'
import classes from './sign-in.module.css'
import type { SignInValues } from './sign-in-card.tsx'
import { t } from './text/index.ts'

const words = t.frame.signIn

/** The people of the demo workspace: one click and one is in. One of each role first, everybody on request. */
export function DemoAccounts({
  demo,
  busy,
  onSignIn,
}: {
  demo: Demo
  busy: boolean
  onSignIn: (values: SignInValues) => void
}) {
  const [all, setAll] = useState(false)
  const few = oneOfEachRole(demo.accounts)
  const shown = all ? demo.accounts : few
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <div>
        <Title order={2} id="demo-title">
          {words.demoTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.demoIntro(demo.workspace)}
        </Text>
      </div>
      <ul className={classes.accounts}>
        {shown.map((account) => (
          <li key={account.email}>
            <AccountButton
              account={account}
              busy={busy}
              onClick={() => onSignIn({ workspace: demo.workspace, email: account.email, password: demo.password })}
            />
          </li>
        ))}
      </ul>
      {few.length < demo.accounts.length && (
        <Button variant="subtle" size="compact-sm" className={classes.allAccounts} onClick={() => setAll(!all)}>
          {all ? words.demoFewer : words.demoAll(demo.accounts.length)}
        </Button>
      )}
      <Text size="sm" c="dimmed" className={classes.demoPassword}>
        {words.demoPassword} <Code>{demo.password}</Code>
      </Text>
    </section>
  )
}

function AccountButton({
  account: { name, role, team },
  busy,
  onClick,
}: {
  account: Demo['accounts'][number]
  busy: boolean
  onClick: () => void
}) {
  return (
    <button
      type="button"
      className={classes.account}
      disabled={busy}
      aria-label={words.demoSignIn(name, t.common.role[role], team)}
      onClick={onClick}
    >
      <MemberAvatar name={name} label={name} size={28} />
      <span className={classes.accountText}>
        <span className={classes.accountName}>{name}</span>
        <span className={classes.accountRole}>
          {t.common.role[role]} · {team}
        </span>
      </span>
    </button>
  )
}
