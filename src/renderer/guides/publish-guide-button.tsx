import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/text/index.ts'
import { PublishGuideDialog } from './publish-guide-dialog.tsx'

/** Publishes the guide under work. */
export function PublishGuideButton() {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.guides.publishing.button}</Button>
      <PublishGuideDialog opened={asking} onClose={() => setAsking(false)} />
    </>
  )
}
