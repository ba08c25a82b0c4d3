import { Button } from '@mantine/core'
import { IconRobot } from '@tabler/icons-react'
import { useState } from 'react'
import type { AssistDraft } from '../../shared/assist/index.ts'
import { Block } from '../case/facts-blocks.tsx'
import side from '../case/side.module.css'
import { words } from '../case/words.ts'
import { useWork } from '../ui/use-work.ts'
import classes from './assist.module.css'
import { ProposalCard } from './proposal-card.tsx'

interface DraftBlockProps {
  readonly caseId: string
  /** What the model is called. */
  readonly model: string
  readonly online: boolean
  /** Null while the person may not write to the customer. */
  readonly onUse: ((text: string, model: string) => void) | null
}

/** A draft by the configured model, when a person asks for one; marked as a machine's wherever it stands. */
export function DraftBlock({ caseId, model, online, onUse }: DraftBlockProps) {
  const { running, run } = useWork()
  const [draft, setDraft] = useState<AssistDraft | null>(null)
  const text = words.assist.draft
  const write = () => {
    setDraft(null)
    void run(async (desk, signal) => setDraft(await desk.assist.draft({ caseId }, { signal }))).then((isDone) => {
      if (!isDone) setDraft((now) => now ?? { outcome: 'failed', why: 'unreachable' })
    })
  }
  return (
    <Block title={text.title} empty={null}>
      <p className={classes.note}>{online ? text.what(model) : text.offline}</p>
      {draft?.outcome === 'drafted' && (
        <ProposalCard
          title={text.mark(draft.model)}
          text={draft.text}
          holes={draft.holes}
          onUse={onUse && (() => onUse(draft.text, draft.model))}
        >
          <p className={classes.mark} role="note">
            <IconRobot size={14} aria-hidden /> {text.check}
          </p>
          <p className={classes.note}>{text.masked(draft.masked, draft.used)}</p>
        </ProposalCard>
      )}
      <p className={side.quiet} role="status">
        {running ? text.writing : draft?.outcome === 'failed' ? text.failed[draft.why] : ''}
      </p>
      <Button variant="default" size="compact-sm" loading={running} disabled={!online} onClick={write}>
        {draft ? text.again : text.ask}
      </Button>
    </Block>
  )
}
