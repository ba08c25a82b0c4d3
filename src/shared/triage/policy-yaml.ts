import { stringify } from 'yaml'
import { documentFromYaml, type YamlProblem } from '../policies/yaml-document.ts'
import { type TriagePolicy, triagePolicySchema } from './policy.ts'

export type { YamlProblem } from '../policies/yaml-document.ts'

/** A triage policy as a YAML file that people read, keep and bring to another workspace. */

export type PolicyFile =
  | { readonly kind: 'policy'; readonly policy: TriagePolicy; readonly unknown: readonly YamlProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly YamlProblem[] }

/** The policy as YAML, every parameter written out. */
export function policyToYaml(policy: TriagePolicy): string {
  return `# Tierdesk triage policy. Import it on the screen "Triage"; it becomes a proposal.\n${stringify(policy)}`
}

/** Reads a policy from YAML; see `documentFromYaml`. */
export function policyFromYaml(text: string): PolicyFile {
  const file = documentFromYaml(text, triagePolicySchema)
  return file.kind === 'document' ? { kind: 'policy', policy: file.document, unknown: file.unknown } : file
}
