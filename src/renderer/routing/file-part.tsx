import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { documentToYaml, policyDocumentFromYaml } from '../../shared/policies/policy-yaml.ts'
import { t } from '../app/text/index.ts'
import { YamlExport, YamlImport, type YamlOutcome } from '../ui/yaml-parts.tsx'
import { differencesOf } from './differences.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.file

/** A policy document as a YAML file: out, and in again as the draft. */
export function FilePart({ kind }: { readonly kind: PolicyKind }) {
  const { published, inForce, draft, dirty, change } = useDocumentDraft(kind)
  const take = (yaml: string): YamlOutcome => {
    const file = policyDocumentFromYaml(kind, yaml)
    if (file.kind === 'problems') return file
    const count = differencesOf(published, file.document).length
    if (count === 0) return { kind: 'trouble', message: t.common.yaml.same }
    change(() => ({ ...file.document, version: published.version }))
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
            label: t.common.yaml.inForce(inForce.version),
            fileName: words.fileName(kind, inForce.version),
            yaml: () => documentToYaml(kind, published),
          },
          ...(dirty
            ? [
                {
                  value: 'draft',
                  label: t.common.yaml.draft,
                  fileName: words.draftName(kind),
                  yaml: () => documentToYaml(kind, draft),
                },
              ]
            : []),
        ]}
      />
      <YamlImport
        title={words.importTitle}
        text={dirty ? `${words.importText} ${t.common.yaml.replaces}` : words.importText}
        take={take}
      />
    </>
  )
}
