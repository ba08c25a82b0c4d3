import { stringify } from 'yaml'
import { type PolicyDocument, type PolicyKind, policySchemas } from './kinds.ts'
import { documentFromYaml, type YamlDocument } from './yaml-document.ts'

const titles: Readonly<Record<PolicyKind, string>> = {
  sla: 'SLA policy: targets, calendars, pauses',
  escalation: 'escalation policy: matrix, ladders, on-call, contacts, teams, automatic rules, approvals, routing',
  alerts: 'alert policy: rules, channels',
  replies: 'reply templates: what customers are told, by language',
}

/** A policy document as YAML, every field written out. Its `version` says which one it was; importing gives the next. */
export function documentToYaml<Kind extends PolicyKind>(kind: Kind, document: PolicyDocument<Kind>): string {
  return `# Tierdesk ${titles[kind]}.\n# Import it in the area "Routing"; it becomes a draft and is published from there.\n${stringify(document, { aliasDuplicateObjects: false })}`
}

/** Reads a policy document of a kind from YAML: the whole of it, or every mistake with its line and nothing of it. */
export function policyDocumentFromYaml<Kind extends PolicyKind>(
  kind: Kind,
  text: string,
): YamlDocument<PolicyDocument<Kind>>
export function policyDocumentFromYaml(kind: PolicyKind, text: string): YamlDocument<PolicyDocument> {
  switch (kind) {
    case 'sla':
      return documentFromYaml(text, policySchemas.sla)
    case 'escalation':
      return documentFromYaml(text, policySchemas.escalation)
    case 'alerts':
      return documentFromYaml(text, policySchemas.alerts)
    case 'replies':
      return documentFromYaml(text, policySchemas.replies)
    default:
      return kind satisfies never
  }
}
