import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { useActions } from '../app/use-actions.ts'
import area from '../ui/area.module.css'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { differencesOf } from './differences.ts'
import { useKinds } from './documents-context.tsx'
import { ProblemList } from './problem-list.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import classes from './routing.module.css'
import { kindOf } from './tab-part.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.draft

/** At the foot of whatever part is shown: one line for each document that has a draft, or problems worth a look. */
export function PublishBars() {
  const tab = useRoute(({ route }) => (route.area === 'routing' ? route.tab : null))
  const kinds = useKinds()
  const shown = tab === null ? null : kindOf(tab)
  return (
    <div className={classes.foot}>
      {kinds.map((kind) => (
        <PublishBar key={kind} kind={kind} here={kind === shown} />
      ))}
    </div>
  )
}

function PublishBar({ kind, here }: { readonly kind: PolicyKind; readonly here: boolean }) {
  const document = useDocumentDraft(kind)
  const { dirty, problems, undo, redo, discard, inForce, basedOn } = document
  const [asking, setAsking] = useState<'discard' | 'publish' | null>(null)
  const [listed, setListed] = useState(false)
  const listId = useId()
  useActions([
    {
      id: 'routing.undo',
      label: t.routing.actions.undo,
      group: 'general',
      keys: ['mod+z'],
      run: () => undo?.(),
      enabled: here && undo !== null,
    },
    {
      id: 'routing.redo',
      label: t.routing.actions.redo,
      group: 'general',
      keys: ['mod+shift+z', 'mod+y'],
      run: () => redo?.(),
      enabled: here && redo !== null,
    },
  ])
  if (!dirty && !undo && !redo && !(here && problems.length > 0)) return null
  const count = differencesOf(document.published, document.draft).length
  const name = t.routing.kind[kind]
  const label = dirty ? words.bar(name, count) : words.inForce(name, inForce.version)
  return (
    <section className={classes.footLine} data-draft={dirty || undefined} aria-label={label}>
      {listed && problems.length > 0 && (
        <div className={classes.footProblems} id={listId}>
          <ProblemList kind={kind} problems={problems} />
        </div>
      )}
      <div className={area.tools}>
        <strong role="status">{label}</strong>
        {basedOn !== inForce.version && <span className={area.stale}>{words.outdated(inForce.version)}</span>}
        {problems.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={listed}
            aria-controls={listed ? listId : undefined}
            onClick={() => setListed(!listed)}
          >
            {problemCount(problems)}
          </Button>
        )}
        <span className={area.toolsEnd} />
        {(undo || redo) && (
          <>
            <Button
              variant="default"
              disabled={!undo}
              leftSection={<IconArrowBackUp size={15} aria-hidden />}
              onClick={() => undo?.()}
            >
              {words.undo}
            </Button>
            <Button
              variant="default"
              disabled={!redo}
              leftSection={<IconArrowForwardUp size={15} aria-hidden />}
              onClick={() => redo?.()}
            >
              {words.redo}
            </Button>
          </>
        )}
        {dirty && (
          <>
            <Button variant="default" onClick={() => setAsking('discard')}>
              {words.discard}
            </Button>
            <Button onClick={() => setAsking('publish')}>{words.look}</Button>
          </>
        )}
      </div>
      <ConfirmDialog
        opened={asking === 'discard'}
        onClose={() => setAsking(null)}
        title={words.discardTitle}
        text={words.discardText(count)}
        keepLabel={words.keep}
        confirmLabel={words.discardConfirm}
        onConfirm={discard}
      />
      <PublishDialog kind={kind} opened={asking === 'publish'} onClose={() => setAsking(null)} />
    </section>
  )
}

function problemCount(problems: readonly { readonly severity: 'error' | 'warning' }[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return t.routing.problems.count(errors, problems.length - errors)
}
