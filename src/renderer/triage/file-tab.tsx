import { Text } from '@mantine/core'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import { policyFromYaml, policyToYaml } from '../../shared/triage/policy-yaml.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { YamlExport, YamlImport, type YamlOutcome } from '../ui/yaml-parts.tsx'
import { differences, draftedPolicy } from './draft.ts'
import { useDraft } from './draft-store.ts'

const words = t.triage.file

/** The policy as a YAML file: out, and in again as a draft. */
export function FileTab({ published, readOnly }: { readonly published: PolicyVersion; readonly readOnly: boolean }) {
  const { base, changes, take } = useDraft()
  const go = useRoute((state) => state.go)
  const drafted = base && draftedPolicy(base.policy, changes)
  const draft = drafted?.kind === 'policy' ? drafted.policy : null
  const read = (yaml: string): YamlOutcome => {
    const file = policyFromYaml(yaml)
    if (file.kind === 'problems') return file
    const count = differences(published.policy, file.policy).length
    if (count === 0) return { kind: 'trouble', message: t.common.yaml.same }
    take(published, file.policy)
    return { kind: 'taken', count, unknown: file.unknown }
  }
  return (
    <>
      <YamlExport
        title={words.exportTitle}
        text={words.exportText}
        choices={[
          {
            value: 'in_force',
            label: t.common.yaml.inForce(published.version),
            fileName: words.fileName(published.version),
            yaml: () => policyToYaml(published.policy),
          },
          ...(draft
            ? [
                {
                  value: 'draft',
                  label: t.common.yaml.draft,
                  fileName: words.draftName,
                  yaml: () => policyToYaml(draft),
                },
              ]
            : []),
        ]}
      />
      {readOnly ? (
        <Text size="sm" c="dimmed">
          {t.triage.readOnly}
        </Text>
      ) : (
        <YamlImport
          title={words.importTitle}
          text={base ? `${words.importText} ${t.common.yaml.replaces}` : words.importText}
          take={read}
          toDraft={() => go({ area: 'triage', tab: 'draft' })}
        />
      )}
    </>
  )
}
