import { Loader, UnstyledButton } from '@mantine/core'
import { useCallback } from 'react'
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
  const caseId = state.id
  const texts = [state.subject, ...state.conversation.map(({ text: said }) => said)]
  const ask = useCallback<Ask<Found>>((desk, signal) => desk.assist.similar({ caseId }, { signal }), [caseId])
  const { data, trouble } = useAsked(ask)
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
      {data.cases.length === 0 && <p className={side.quiet}>{text.empty}</p>}
      <ul className={classes.list}>
        {data.cases.map((one) => (
          <SimilarLine
            key={one.caseId}
            one={{ ...one, shared: asWritten(one.shared, texts) }}
            onOpenCase={onOpenCase}
          />
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
