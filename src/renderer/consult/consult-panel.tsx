import { Button, UnstyledButton } from '@mantine/core'
import { IconMessageCircleQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { Consult } from '../../shared/consult/consult.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './consult.module.css'
import { ConsultCard } from './consult-card.tsx'
import { consultTitle, stateLine } from './consult-head.tsx'
import { inOrder } from './thread-state.ts'
import type { ConsultWork } from './use-consult.ts'
import { useConsultKeys } from './use-consult-keys.ts'
import { words } from './words.ts'

interface ConsultPanelProps {
  readonly work: ConsultWork
  /** The key that asks. */
  readonly askKey: string | undefined
}

/** The Consult tab: what was asked about this case, the newest first; what is over in short. */
export function ConsultPanel({ work, askKey }: ConsultPanelProps) {
  const { live, over } = inOrder(work.state.consults)
  const { ask } = work
  useConsultKeys(work)
  const button = ask && (
    <Button
      size="compact-sm"
      variant={live.length > 0 ? 'default' : 'filled'}
      leftSection={<IconMessageCircleQuestion size={15} aria-hidden />}
      rightSection={askKey ? <KeyHint keys={askKey} /> : undefined}
      onClick={ask}
      data-consult-ask
    >
      {live.length > 0 ? words.askAnother : words.ask}
    </Button>
  )
  if (live.length === 0 && over.length === 0) {
    return (
      <EmptyState title={words.none} icon={<IconMessageCircleQuestion size={28} />} action={button}>
        {ask ? words.noneWhat : words.noneMayNot}
      </EmptyState>
    )
  }
  return (
    <div className={classes.panel}>
      {live.map((consult) => (
        <ConsultCard key={consult.id} work={work} consult={consult} />
      ))}
      {button && <div className={classes.askAgain}>{button}</div>}
      {over.length > 0 && <Earlier work={work} consults={over} open={live.length === 0} />}
    </div>
  )
}

/** Questions that are over: a line each, the whole of one on demand. */
function Earlier({
  work,
  consults,
  open,
}: {
  readonly work: ConsultWork
  readonly consults: readonly Consult[]
  readonly open: boolean
}) {
  const [shown, setShown] = useState<string | null>(open ? (consults[0]?.id ?? null) : null)
  return (
    <section className={classes.earlier} aria-labelledby="consults-earlier">
      <h2 id="consults-earlier" className={classes.heading}>
        {words.earlier(consults.length)}
      </h2>
      <ul>
        {consults.map((consult) => {
          const isShown = consult.id === shown
          return (
            <li key={consult.id}>
              {isShown ? (
                <ConsultCard work={work} consult={consult} />
              ) : (
                <UnstyledButton
                  className={classes.line ?? ''}
                  aria-expanded={false}
                  onClick={() => setShown(consult.id)}
                >
                  <span className={classes.lineTitle} dir="auto">
                    {consult.question}
                  </span>
                  <span className={classes.quiet}>
                    {consultTitle(consult, work.me.id)} · {stateLine(consult)}
                  </span>
                </UnstyledButton>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
