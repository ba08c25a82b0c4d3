import { IconFlag3 } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { GuideRun } from '../../shared/guide/run.ts'
import type { RunView } from '../../shared/guide/view.ts'
import { words } from '../case/words.ts'
import classes from './guide.module.css'
import { inGuide } from './use-guide-keys.ts'

/** What the guide came to, right after it ended. */
export function EndCard({ run, view }: { readonly run: GuideRun; readonly view: RunView | null }) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (inGuide()) card.current?.focus()
  }, [])
  const end = view?.step?.type === 'outcome' ? view.step : null
  return (
    <section ref={card} className={classes.card} tabIndex={-1} data-guide-step="" aria-label={run.title}>
      <h3 className={classes.stepTitle} dir="auto">
        <IconFlag3 className={classes.kind ?? ''} size={15} aria-hidden /> {run.title}:{' '}
        {run.result ? words.guide.result[run.result] : ''}
      </h3>
      {end && (
        <p className={classes.text} dir="auto">
          {end.text.trim() || end.title}
        </p>
      )}
    </section>
  )
}
