import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Commitment } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import side from '../case/side.module.css'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { PromiseStandingText } from './promise-standing.tsx'
import { byDue, endedLine } from './promise-words.ts'
import classes from './promises.module.css'

interface PromisesBlockProps {
  readonly state: Case
  readonly acts: {
    /** Whether this person may say what became of a promise. */
    readonly mayEnd: (promise: Commitment) => boolean
    readonly onKeep: (promise: Commitment) => void
    readonly onDrop: (promise: Commitment) => void
    /** Null where this person may not promise now, as on a case that is done. */
    readonly onAdd: (() => void) | null
    readonly addKey: string
  }
}

/** What the customer was promised: the open ones first, by when they are due, then what became of the others. */
export function PromisesBlock({ state, acts }: PromisesBlockProps) {
  const open = byDue(state.commitments.filter((one) => one.state === 'open'))
  const ended = state.commitments.filter((one) => one.state !== 'open').toReversed()
  if (open.length === 0 && ended.length === 0 && !acts.onAdd) return null
  return (
    <section className={side.block} aria-labelledby="promises-title">
      <h2 id="promises-title" className={side.blockTitle}>
        {words.promises.title}
      </h2>
      {open.map((promise) => (
        <article key={promise.id} className={classes.promise} data-missed={promise.missedAt !== null || undefined}>
          <p className={classes.text} dir="auto">
            {promise.text}
          </p>
          <PromiseStandingText promise={promise} />
          {promise.by && promise.at && (
            <p className={classes.by}>{words.promises.by(promise.by.name, formatWhen(promise.at))}</p>
          )}
          {promise.keeper && <p className={classes.by}>{words.promises.keeper(promise.keeper.name)}</p>}
          {acts.mayEnd(promise) && (
            <div className={classes.buttons}>
              <Button
                size="compact-sm"
                aria-label={words.promises.keepLabel(promise.text)}
                onClick={() => acts.onKeep(promise)}
              >
                {words.promises.keep}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={words.promises.dropLabel(promise.text)}
                onClick={() => acts.onDrop(promise)}
              >
                {words.promises.drop}
              </Button>
            </div>
          )}
        </article>
      ))}
      {acts.onAdd && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          rightSection={acts.addKey ? <KeyHint keys={acts.addKey} /> : undefined}
          onClick={acts.onAdd}
        >
          {words.promises.add}
        </Button>
      )}
      {ended.length > 0 && (
        <>
          <h3 className={classes.earlier}>{words.promises.earlier}</h3>
          <ul className={side.attempts}>
            {ended.map((promise) => (
              <li key={promise.id}>
                <span dir="auto">{promise.text}</span>{' '}
                <span className={side.source}>
                  {endedLine(promise)}
                  {promise.missedAt && ` · ${words.promises.missed}`}
                </span>
                {promise.reason && (
                  <p className={side.detail} dir="auto">
                    {promise.reason}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
