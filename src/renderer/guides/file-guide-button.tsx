import { Button, Modal } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { guideFromYaml } from '../../shared/guide/guide-yaml.ts'
import { useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { YamlImport, type YamlOutcome } from '../ui/yaml-parts.tsx'
import { beginEditor } from './open-editors.ts'

const words = t.guides.publishing.file

/** Begins a new guide from a file. A guide that is there already is not touched. */
export function FileGuideButton({ taken }: { readonly taken: readonly string[] }) {
  const me = useMe()
  const go = useRoute((state) => state.go)
  const [asking, setAsking] = useState(false)
  const [begun, begin] = useState<string | null>(null)
  const take = (yaml: string): YamlOutcome => {
    const file = guideFromYaml(yaml)
    if (file.kind === 'problems') return file
    const { document, unknown } = file
    const { key, title, steps } = document
    if (taken.includes(key)) return { kind: 'trouble', message: words.keyTaken(key) }
    beginEditor(me.id, { document: { ...document, version: 1 }, basedOn: null, revision: 0, saved: null })
    begin(key)
    return { kind: 'taken', count: steps.length, unknown, said: words.newTaken(title, steps.length) }
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={15} aria-hidden />}
        onClick={() => {
          begin(null)
          setAsking(true)
        }}
      >
        {words.newButton}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        size="lg"
        title={words.newTitle}
        closeButtonProps={{ 'aria-label': t.common.close }}
      >
        <YamlImport
          title={words.importTitle}
          text={words.newText}
          take={take}
          toDraft={() => begun !== null && go({ area: 'guides', key: begun, tab: 'edit', version: null })}
        />
      </Modal>
    </>
  )
}
