import { FollowChosenCase } from './chosen-case.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { GuideAwaited, NoGuide } from './no-guide.tsx'
import { GuideEditorProvider } from './use-guide-editor.ts'
import { useLint } from './use-lint.ts'
import { useOpenGuide } from './use-open-guide.ts'
import { Workbench } from './workbench.tsx'

/** Where a guide is drawn. */
export function EditPart({ guideKey }: { readonly guideKey: string }) {
  const { store, trouble, missing } = useOpenGuide(guideKey)
  if (missing) return <NoGuide />
  if (!store) return <GuideAwaited trouble={trouble} />
  return (
    <GuideEditorProvider value={store}>
      <Linted />
      <FollowChosenCase />
      <ConflictNotice />
      <Workbench />
    </GuideEditorProvider>
  )
}

function Linted() {
  useLint()
  return null
}
