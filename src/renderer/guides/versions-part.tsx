import { Button, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { GuideDraft, GuideVersion } from '../../shared/contract/guides.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet } from '../ui/asked-parts.tsx'
import { useAsked } from '../ui/use-asked.ts'
import { CompareGuides } from './compare-guides.tsx'
import { DiscardDraft } from './discard-draft.tsx'
import { GuideFilePart } from './guide-file-part.tsx'
import type { GuidePartProps } from './guide-parts.tsx'
import { GuideVersionTable } from './guide-version-table.tsx'
import { RestoreGuideDialog } from './restore-guide-dialog.tsx'
import { RetireGuideDialog } from './retire-guide-dialog.tsx'

const words = t.guides.publishing.versions

/** Every version of a guide: who published it and why, what it changed, the way back to it; and the guide as a file. */
export function VersionsPart({ guideKey }: GuidePartProps) {
  const history = useAsked(
    useCallback(
      async (desk: DeskClient, signal: AbortSignal) => {
        const [{ versions }, { draft }] = await Promise.all([
          desk.guides.history({ key: guideKey }, { signal }),
          desk.guides.draft({ key: guideKey }, { signal }),
        ])
        return { versions, draft }
      },
      [guideKey],
    ),
  )
  if (!history.data) return <NotYet asked={history} />
  const { versions, draft } = history.data
  return (
    <div className={area.content}>
      <History guideKey={guideKey} versions={versions} draft={draft} onChanged={history.reload} />
      <CompareGuides guideKey={guideKey} versions={versions} draft={draft?.document ?? null} />
      <GuideFilePart guideKey={guideKey} versions={versions} />
    </div>
  )
}

function History({
  guideKey,
  versions,
  draft,
  onChanged,
}: {
  readonly guideKey: string
  readonly versions: readonly GuideVersion[]
  readonly draft: GuideDraft | null
  readonly onChanged: () => Promise<void>
}) {
  const [asking, ask] = useState<number | 'retire' | null>(null)
  const newest = versions[0] ?? null
  return (
    <section className={area.part} aria-labelledby="history">
      <Title order={2} id="history">
        {words.history}
      </Title>
      {newest === null ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <>
          <GuideVersionTable versions={versions} onRestore={ask} />
          {newest.state === 'published' && (
            <div>
              <Button variant="default" onClick={() => ask('retire')}>
                {words.retire}
              </Button>
            </div>
          )}
          <RestoreGuideDialog
            guideKey={guideKey}
            version={typeof asking === 'number' ? asking : null}
            newest={newest.version}
            hasDraft={draft !== null}
            onClose={() => ask(null)}
            onDone={onChanged}
          />
          <RetireGuideDialog guide={newest} opened={asking === 'retire'} onClose={() => ask(null)} onDone={onChanged} />
        </>
      )}
      {draft && <DiscardDraft draft={draft} published={newest !== null} onDone={onChanged} />}
    </section>
  )
}
