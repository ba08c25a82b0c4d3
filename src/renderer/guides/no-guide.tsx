import { Alert, Button } from '@mantine/core'
import { IconBinaryTree2 } from '@tabler/icons-react'
import { useRoute } from '../app/route.ts'
import { guideLibrary } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Trouble } from '../ui/trouble.ts'

const words = t.guides.workbench

/** Says that there is no such guide, and leads back. */
export function NoGuide() {
  const go = useRoute((state) => state.go)
  return (
    <EmptyState
      icon={<IconBinaryTree2 size={32} stroke={1.5} />}
      title={words.missing}
      action={
        <Button variant="default" onClick={() => go(guideLibrary)}>
          {words.toLibrary}
        </Button>
      }
    >
      {words.missingText}
    </EmptyState>
  )
}

/** Stands where a guide will be: while it is loaded, and why it cannot be. */
export function GuideAwaited({ trouble }: { readonly trouble: Trouble | null }) {
  if (trouble === null) return <p role="status">{t.common.loading}</p>
  return (
    <Alert role="status" variant="outline" color="gray" title={words.unreachable}>
      {trouble.message}
    </Alert>
  )
}
