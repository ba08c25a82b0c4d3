import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { OfferedNote } from '../../shared/knowledge/offer.ts'
import { t } from '../app/text/index.ts'
import assist from '../assist/assist.module.css'
import { Block } from '../case/facts-blocks.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import classes from './knowledge.module.css'

const text = t.knowledge.offered

/** Reviewed solutions that fit the case, with why, and a way to say that one solved it. */
export function OfferedBlock({ caseId }: { readonly caseId: string }) {
  const ask = useCallback<Ask<{ offers: readonly OfferedNote[]; live: boolean }>>(
    (desk, signal) => desk.knowledge.offered({ caseId }, { signal }),
    [caseId],
  )
  const { data, trouble, reload } = useAsked(ask)
  if (data === null || data.offers.length === 0) {
    return <Block title={text.title} empty={trouble ? text.failed : text.empty} />
  }
  return (
    <Block title={text.title} empty={null}>
      <ul className={assist.list}>
        {data.offers.map((offer) => (
          <OfferedLine key={offer.note.id} offer={offer} caseId={caseId} onSolved={() => void reload()} />
        ))}
      </ul>
      {!data.live && <p className={assist.note}>{text.hereOnly}</p>}
    </Block>
  )
}

interface OfferedLineProps {
  readonly offer: OfferedNote
  readonly caseId: string
  readonly onSolved: () => void
}

function OfferedLine({ offer: { note, fits }, caseId, onSolved }: OfferedLineProps) {
  const work = useWork()
  const [done, setDone] = useState(false)
  const solved = async () => {
    const noted = await work.run(async (desk) => {
      await desk.knowledge.solved({ noteId: note.id, caseId })
    })
    if (!noted) return
    setDone(true)
    onSolved()
  }
  return (
    <li>
      <span dir="auto">{note.problem}</span>
      <p className={assist.solution}>
        <span className={assist.who}>{text.solution}</span>
        <span dir="auto">{note.solution}</span>
      </p>
      <span className={assist.note}>
        {text.fits(reasonsOf(fits))} · {text.solvedBefore(note.solved)} · {text.from(note.reference)}
      </span>
      <div className={classes.line}>
        {done ? (
          <span className={assist.note} role="status">
            <IconCheck size={13} aria-hidden /> {text.thanks}
          </span>
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            loading={work.running}
            aria-label={text.solvedItOf(note.problem)}
            onClick={() => void solved()}
          >
            {text.solvedIt}
          </Button>
        )}
        {work.trouble && (
          <span className={assist.note} role="alert">
            {work.trouble.message}
          </span>
        )}
      </div>
    </li>
  )
}

function reasonsOf({ category, product, words }: OfferedNote['fits']): string {
  return [
    ...(product ? [text.sameProduct] : []),
    ...(category ? [text.sameCategory] : []),
    ...(words.length > 0 ? [text.sharedWords(words.join(', '))] : []),
  ].join(', ')
}
