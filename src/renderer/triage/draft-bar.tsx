import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { draftedPolicy } from './draft.ts'
import { useDraft } from './draft-store.ts'
import classes from './triage.module.css'

const words = t.triage.draft

/** Says that there is a draft, at the foot of whatever part is shown, and leads on. */
export function DraftBar({ onDraftTab }: { readonly onDraftTab: boolean }) {
  const { base, changes, discard } = useDraft()
  const go = useRoute((state) => state.go)
  const [asking, setAsking] = useState(false)
  if (!base) return null
  const count = Object.keys(changes).length
  const drafted = draftedPolicy(base.policy, changes)
  return (
    <section className={classes.draftBar} aria-label={words.bar(count)}>
      <strong role="status">{words.bar(count)}</strong>
      {drafted.kind === 'problems' && <span className={classes.stale}>{words.wrong(drafted.problems.size)}</span>}
      <span className={classes.toolsEnd} />
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
      {!onDraftTab && <Button onClick={() => go({ area: 'triage', tab: 'draft' })}>{words.look}</Button>}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.discardTitle}
        text={words.discardText(count)}
        keepLabel={words.keep}
        confirmLabel={words.discardConfirm}
        onConfirm={discard}
      />
    </section>
  )
}
