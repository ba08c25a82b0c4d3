import type { Evidence } from '../../shared/case/flag.ts'
import type { FieldLine } from './case-fields.ts'
import { placeOf } from './evidence.ts'
import classes from './side.module.css'

/** The frame of a block of the facts panel, and a block of named values. */

interface BlockProps {
  readonly title: string
  /** Said in place of the content where there is none. */
  readonly empty: string | null
  readonly children?: React.ReactNode
}

export function Block({ title, empty, children }: BlockProps) {
  return (
    <section className={classes.block} aria-label={title}>
      <h2 className={classes.blockTitle}>{title}</h2>
      {empty ? <p className={classes.quiet}>{empty}</p> : children}
    </section>
  )
}

interface FieldBlockProps extends BlockProps {
  readonly kind: 'customer' | 'assessment' | 'filed'
  readonly lines: readonly FieldLine[]
  readonly evidence: Evidence | null
}

export function FieldBlock({ title, kind, lines, evidence, empty, children }: FieldBlockProps) {
  return (
    <Block title={title} empty={empty}>
      {children}
      <dl className={classes.fields}>
        {lines.map(({ field, label, value }) => (
          <div
            key={field}
            tabIndex={-1}
            data-place={`${kind}:${field}`}
            data-active={(evidence !== null && placeOf(evidence) === `${kind}:${field}`) || undefined}
          >
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </Block>
  )
}
