import { SegmentedControl, Title } from '@mantine/core'
import { useState } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { CompareVersions } from './compare-versions.tsx'
import { useKinds, usePublished } from './documents-context.tsx'
import { FilePart } from './file-part.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { VersionTable } from './version-table.tsx'

const words = t.routing.versions

/** Every version of each document: who published it and why, what it changed, and the way back to it. */
export function VersionsTab() {
  const kinds = useKinds()
  const [kind, setKind] = useState<PolicyKind>('escalation')
  const { history } = usePublished(kind)
  const [restoring, setRestoring] = useState<number | null>(null)
  return (
    <>
      <div className={area.tools}>
        <SegmentedControl<PolicyKind>
          aria-label={words.document}
          data={kinds.map((value) => ({ value, label: t.routing.kind[value] }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <section className={area.part} aria-labelledby="history">
        <Title order={2} id="history">
          {words.history}
        </Title>
        <VersionTable history={history} onRestore={setRestoring} />
      </section>
      <CompareVersions key={`compare ${kind}`} kind={kind} />
      <FilePart key={`file ${kind}`} kind={kind} />
      <RestoreDialog kind={kind} version={restoring} onClose={() => setRestoring(null)} />
    </>
  )
}
