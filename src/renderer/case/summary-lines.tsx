import { UnstyledButton } from '@mantine/core'
import {
  IconArrowRight,
  IconChevronDown,
  IconChevronUp,
  IconHandStop,
  IconListCheck,
  IconMessage2,
  IconSignature,
} from '@tabler/icons-react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { CaseSummary } from '../../shared/case/packet.ts'
import classes from './summary-lines.module.css'
import { words } from './words.ts'

const lines = [
  { key: 'wants', icon: IconMessage2 },
  { key: 'stopped', icon: IconHandStop },
  { key: 'tried', icon: IconListCheck },
  { key: 'promised', icon: IconSignature },
  { key: 'next', icon: IconArrowRight },
] as const

/** The five lines that stand first on every case. Long ones are folded to two lines until somebody wants them whole. */
export function SummaryLines({ summary }: { readonly summary: Pick<CaseSummary, (typeof lines)[number]['key']> }) {
  const [open, setOpen] = useState(false)
  const body = useRef<HTMLDListElement>(null)
  const [folds, setFolds] = useState(false)
  const id = useId()

  useLayoutEffect(() => {
    const element = body.current
    if (!element) return
    const measure = () =>
      setFolds(
        [...element.querySelectorAll('dd')].some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1),
      )
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <section className={classes.summary} aria-label={words.summary.label}>
      <dl ref={body} id={id} className={classes.lines} data-open={open || undefined}>
        {lines.map(({ key, icon: Icon }) => (
          <div key={key} className={classes.line} data-line={key}>
            <dt>
              <Icon size={14} aria-hidden /> {words.summary[key]}
            </dt>
            <dd data-empty={summary[key] === '' || undefined} dir="auto">
              {summary[key] || words.summary.nothing[key]}
            </dd>
          </div>
        ))}
      </dl>
      {(folds || open) && (
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
          {open ? words.summary.less : words.summary.more}
        </UnstyledButton>
      )}
    </section>
  )
}
