import { Loader, UnstyledButton } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { asWritten, type SimilarCase } from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { Block } from '../case/facts-blocks.tsx'
import side from '../case/side.module.css'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import classes from './assist.module.css'

type Found = { readonly cases: readonly SimilarCase[]; readonly everywhere: boolean }

interface SimilarBlockProps {
  readonly state: Case
  readonly onOpenCase: (reference: string) => void
}

/** Resolved cases like this one, with what solved them: from this desk, and from the server while it answers. */
export function SimilarBlock({ state, onOpenCase }: SimilarBlockProps) {
  const { id: caseId, subject, conversation } = state
  const ask = useCallback<Ask<Found>>((desk, signal) => desk.assist.similar({ caseId }, { signal }), [caseId])
  const { data, trouble } = useAsked(ask)
  // The words of a long conversation are read once for each answer, not at each drawing.
  const cases = useMemo(() => {
    const found = data?.cases ?? []
    const stems = [...new Set(found.flatMap(({ shared }) => shared))]
    const written = asWritten(stems, [subject, ...conversation.map(({ text: said }) => said)])
    const words = new Map(stems.map((stem, at) => [stem, written[at] ?? stem]))
    return found.map((one) => ({ ...one, shared: one.shared.map((stem) => words.get(stem) ?? stem) }))
  }, [data, subject, conversation])
  const text = words.assist.similar
  if (data === null) {
    return (
      <Block title={text.title} empty={trouble ? text.failed : null}>
        <p className={classes.note} role="status">
          <Loader size={12} /> {text.searching}
        </p>
      </Block>
    )
  }
  return (
    <Block title={text.title} empty={null}>
      {cases.length === 0 && <p className={side.quiet}>{text.empty}</p>}
      <ul className={classes.list}>
        {cases.map((one) => (
          <SimilarLine key={one.caseId} one={one} onOpenCase={onOpenCase} />
        ))}
      </ul>
      {!data.everywhere && <p className={classes.note}>{text.hereOnly}</p>}
    </Block>
  )
}

function SimilarLine({ one, onOpenCase }: { readonly one: SimilarCase } & Pick<SimilarBlockProps, 'onOpenCase'>) {
  const text = words.assist.similar
  return (
    <li>
      <UnstyledButton
        className={side.link}
        aria-label={text.openOf(one.reference)}
        onClick={() => onOpenCase(one.reference)}
      >
        {one.reference}
      </UnstyledButton>{' '}
      <span dir="auto">{one.subject}</span>
      <p className={classes.solution}>
        <span className={classes.who}>
          {text.solution}
          {one.rootCause && ` · ${words.dialogs.rootCauses[one.rootCause]}`}
        </span>
        <span dir="auto">{one.solution}</span>
      </p>
      <span className={classes.note}>
        {text.by(one.solvedBy, formatWhen(one.resolvedAt))} · {text.shared(one.shared.join(', '))}
      </span>
    </li>
  )
}
