import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import type { Case } from '../../shared/case/state.ts'
import { formatWhen } from '../ui/format.ts'
import type { Availability } from './available-actions.ts'
import { missName } from './miss-codes.ts'
import classes from './side.module.css'
import { words } from './words.ts'

interface MissesBlockProps {
  readonly state: Case
  readonly judge: Availability
  readonly onMiss: () => void
}

/** What people say the AI missed, and the way to say it. */
export function MissesBlock({ state: { misses }, judge, onMiss }: MissesBlockProps) {
  if (misses.length === 0 && judge.kind !== 'ready') return null
  return (
    <section className={classes.block} aria-label={words.miss.title}>
      {misses.length > 0 && (
        <>
          <h2 className={classes.blockTitle}>{words.miss.title}</h2>
          <ul className={classes.misses}>
            {misses.map(({ code, note, by, at }) => (
              <li key={`${code} ${at}`}>
                <strong>{missName(code, words.miss.other)}</strong>
                {note && <span dir="auto"> · {note}</span>}
                <span className={classes.source}> · {words.miss.by(by.name, formatWhen(at))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {judge.kind === 'ready' && (
        <Button variant="subtle" size="compact-xs" leftSection={<IconEyeOff size={14} aria-hidden />} onClick={onMiss}>
          {words.miss.quiet}
        </Button>
      )}
    </section>
  )
}
