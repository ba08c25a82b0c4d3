import { Button, Text } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { Case } from '../../shared/case/state.ts'
import type { KnowledgeNote } from '../../shared/knowledge/note.ts'
import { t } from '../app/text/index.ts'
import { Block } from '../case/facts-blocks.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { KeepDialog } from './keep-dialog.tsx'
import classes from './knowledge.module.css'

const text = t.knowledge.keep

/** On a resolved case: the offer to keep its solution, and what became of it. */
export function KeepBlock({ state, mayKeep }: { readonly state: Case; readonly mayKeep: boolean }) {
  const caseId = state.id
  const ask = useCallback<Ask<{ note: KnowledgeNote | null }>>(
    (desk, signal) => desk.knowledge.ofCase({ caseId }, { signal }),
    [caseId],
  )
  const { data, trouble, reload } = useAsked(ask)
  const [open, setOpen] = useState(false)
  if (data?.note) {
    return (
      <Block title={t.knowledge.title} empty={null}>
        <Text size="sm" role="status">
          {text.state[data.note.state]}
        </Text>
      </Block>
    )
  }
  if (!mayKeep) return null
  // Whether it is kept already is not known yet: an offer that goes away again would be pressed in vain.
  if (!data) return trouble ? <Block title={text.offer} empty={text.offline} /> : null
  return (
    <Block title={text.offer} empty={null}>
      <Text size="sm">{text.what}</Text>
      <Button
        className={classes.keep ?? ''}
        size="compact-sm"
        leftSection={<IconBulb size={15} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {text.button}
      </Button>
      {open && <KeepDialog caseId={caseId} onClose={() => setOpen(false)} onKept={() => void reload()} />}
    </Block>
  )
}
