import type { ColumnType, Generated } from 'kysely'

/** The tables as Kysely types them. Columns of JSON are `text`: documents go out as they are and are parsed by schemas. */

interface WorkspaceTable {
  id: string
  slug: string
  name: string
  currency: string
  /** The last `seq` given out. */
  head: Generated<number>
  /** The `seq` of the last change of a team, a member or the settings: caches compare with it. */
  directory_seq: Generated<number>
  settings_seq: Generated<number>
  sla_policy: string
  triage_policy: string
  escalation_policy: string
  /** The policy on trial with its share; null when none is. */
  triage_trial: Generated<string | null>
  /** True for the workspace that `--demo` seeds; its accounts work only while the backend runs with `--demo`. */
  demo: Generated<boolean>
  /** When seeding the demo was finished; without it the demo is half made and is made anew. */
  seeded_at: Generated<Date | null>
  created_at: Date
}

interface TeamTable {
  workspace_id: string
  id: string
  name: string
  kind: string
  skills: string
  seq: number
}

interface MemberTable {
  workspace_id: string
  id: string
  email_key: string
  document: string
  active: boolean
  seq: number
}

interface CredentialTable {
  workspace_id: string
  member_id: string
  password_hash: string
}

interface CaseStateTable {
  workspace_id: string
  id: string
  reference: string
  external_id: string | null
  version: number
  seq: number
  team_id: string
  owner_id: string | null
  followers: string[]
  ever_team_ids: string[]
  ever_member_ids: string[]
  /** Who helps on a question about it now. */
  helpers: Generated<string[]>
  received_at: Date
  /** When time alone may next change its flags. */
  triage_at: Date | null
  /** When the house must act on it though nothing happens: a ladder's step, an expiry, an automatic rule. */
  house_at: Date | null
  /** Neither resolved nor closed. */
  active: boolean
  /** The customer's id in the system the case came from. */
  customer_key: string
  severity: Generated<string>
  bytes: number
  /** Hash of the case's last event. */
  last_hash: string
  state: string
}

interface EventTable {
  workspace_id: string
  seq: number
  case_id: string
  version: number
  type: string
  at: Date
  actor_kind: string
  actor_id: string
  command_id: string | null
  desk_id: string | null
  desk_at: string | null
  data: string | null
  salt: string | null
  data_digest: string
  previous_hash: string | null
  hash: string
}

interface CommandResultTable {
  workspace_id: string
  id: string
  member_id: string
  case_id: string
  type: string
  outcome: 'accepted' | 'refused'
  version: number | null
  seq: number | null
  refusal: string | null
  at: Date
}

interface ReferenceCounterTable {
  workspace_id: string
  year: number
  last: number
}

interface RefreshTokenTable {
  hash: string
  workspace_id: string
  member_id: string
  family_id: string
  desk_id: string
  issued_at: Date
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
}

interface ApiKeyTable {
  hash: string
  workspace_id: string
  id: string
  name: string
  created_at: Date
  revoked_at: Date | null
}

interface SignInAttemptTable {
  key: string
  failures: number
  locked_until: Date | null
  updated_at: Date
}

interface SigningKeyTable {
  id: string
  secret: string
  created_at: ColumnType<Date, Date, never>
}

interface TriagePolicyVersionTable {
  workspace_id: string
  version: number
  policy: string
  state: 'proposed' | 'trial' | 'published' | 'retired' | 'rejected' | 'rolled_back'
  reason: string
  proposed_by: string | null
  proposed_by_name: string
  proposed_at: Date
  decided_by: string | null
  decided_by_name: string | null
  decided_at: Date | null
  decision_note: string | null
  trial_share: number | null
  trial_since: Date | null
  override_bound: number | null
  ended_at: Date | null
  end_note: string | null
}

interface PolicyVersionTable {
  workspace_id: string
  kind: string
  version: number
  document: string
  state: 'in_force' | 'retired'
  reason: string
  by_id: string | null
  by_name: string
  at: Date
  ended_at: Date | null
  restores: number | null
}

interface FlagRecordTable {
  workspace_id: string
  case_id: string
  code: string
  raised_version: number
  raised_at: Date
  policy_version: number
  from_model: boolean
  category: string
  lapsed_at: Date | null
  verdict: 'confirmed' | 'overridden' | null
  judgement: string | null
  judged_at: Date | null
  judged_by: string | null
}

interface MissRecordTable {
  workspace_id: string
  case_id: string
  version: number
  code: string
  at: Date
  by_id: string | null
}

interface SampledContactTable {
  workspace_id: string
  id: string
  external_id: string
  received_at: Date
  population: number | null
  contact: string
  verdict: 'fine' | 'missed' | null
  missed_code: string | null
  note: string | null
  judged_by: string | null
  judged_by_name: string | null
  judged_at: Date | null
}

interface TriageModelTable {
  workspace_id: string
  kind: 'intent' | 'calibration' | 'history'
  version: string
  trained_at: Date
  document: string
}

interface CaseDigestTable {
  workspace_id: string
  case_id: string
  received_at: Date
  document: string
}

interface AlertTable {
  workspace_id: string
  id: string
  event: string
  cause: string
  case_id: string | null
  reference: string | null
  subject: string | null
  title: string
  body: string
  urgency: 'urgent' | 'normal' | 'low'
  raised_at: Date
  /** When it goes to the next people unless somebody sees it. */
  hand_on_at: Date | null
  hand_on: string
  handed_from: string | null
}

interface AlertRecipientTable {
  workspace_id: string
  alert_id: string
  member_id: string
  seq: number
  sees_case: boolean
  desktop: boolean
  quiet_until: Date | null
  delivered_at: Date | null
  seen_at: Date | null
  acted_at: Date | null
}

interface AlertDeliveryTable {
  workspace_id: string
  id: string
  /** Null for a digest: then the deliveries it gathers name it. */
  alert_id: string | null
  digest_id: string | null
  channel: string
  member_id: string | null
  contact_name: string | null
  contact_email: string | null
  state: 'waiting' | 'held' | 'gathered' | 'sent' | 'dead'
  attempts: Generated<number>
  next_at: Date
  leased_until: Date | null
  last_error: string | null
  created_at: Date
  ended_at: Date | null
}

interface AlertHeldBackTable {
  workspace_id: string
  hour: Date
  event: string
  reason: 'same_cause' | 'quiet_time'
  count: number
}

interface AlertPreferenceTable {
  workspace_id: string
  member_id: string
  document: string
  changed_at: Date
}

interface OutboundMessageTable {
  workspace_id: string
  id: string
  case_id: string
  kind: 'message' | 'answer' | 'pen'
  position: number
  body: string
  state: 'waiting' | 'sent' | 'delivered' | 'dead'
  attempts: Generated<number>
  next_at: Date
  leased_until: Date | null
  last_error: string | null
  created_at: Date
  ended_at: Date | null
}

interface AiQuestionTable {
  workspace_id: string
  id: string
  case_id: string
  external_id: string | null
  reference: string
  question: string
  asked_at: Date
}

interface ConnectorTable {
  workspace_id: string
  kind: 'demo' | 'webhook'
  url: string | null
  url_set_at: Date | null
  secret: string | null
  secret_set_at: Date | null
  set_by: string
}

interface AlertSecretTable {
  workspace_id: string
  channel: string
  name: 'password' | 'url' | 'secret'
  value: string
  set_at: Date
  set_by: string
}

interface PresenceTable {
  workspace_id: string
  member_id: string
  status: 'available' | 'busy' | 'away' | 'offline' | 'in_training'
  heard_at: Date
  here_since: Date
  lost_at: Date | null
  back_load: Generated<number>
}

interface HandoffRatingTable {
  workspace_id: string
  case_id: string
  escalation_id: string
  at: Date
  type: string
  category: string
  from_team_id: string
  to_team_id: string
  needed: boolean
  right_place: boolean
  complete: boolean
  missing: string[]
}

interface HandlingTable {
  workspace_id: string
  case_id: string
  version: number
  kind: 'given' | 'solved' | 'came_back'
  at: Date
  member_id: string
  team_id: string
  category: string
  customer_key: string
}

interface MemberSuccessTable {
  workspace_id: string
  member_id: string
  category: string
  solved: number
  returned: number
}

interface ArrivalTable {
  workspace_id: string
  case_id: string
  received_at: Date
  category: string
  /** As it was written; null where the case names none. */
  product: string | null
  /** The product in small letters: what is counted by. */
  product_key: string | null
}

interface SurgeTable {
  workspace_id: string
  id: string
  began_at: Date
  ended_at: Date | null
  observed: number
  expected: number
  series: string
  note: string | null
}

interface SurgeWatchTable {
  workspace_id: string
  /** The end of the last bucket that was judged. */
  judged_until: Date
}

interface AutomaticCauseTable {
  workspace_id: string
  cause: string
  last_raised_at: Date | null
}

interface HeldBackTable {
  workspace_id: string
  case_id: string
  rule: string
  occurrence: string
  cause: string
  reason: 'same_cause' | 'quiet_time'
  first_at: Date
  until: Date
  raised_at: Date | null
  digested_at: Date | null
}

interface LateWorkTable {
  workspace_id: string
  case_id: string
  version: number
  what: string
  due_at: Date
  at: Date
  told_at: Date | null
}

interface AlertWatchTable {
  workspace_id: string
  case_id: string
  at: Date
}

interface GuideVersionTable {
  workspace_id: string
  key: string
  version: number
  title: string
  document: string
  state: 'published' | 'superseded' | 'retired'
  note: string
  by_id: string | null
  by_name: string
  at: Date
  ended_at: Date | null
  retired_by_id: string | null
  retired_by_name: string | null
  retire_note: string | null
  restores: number | null
  seq: number
}

interface GuideDraftTable {
  workspace_id: string
  key: string
  revision: number
  /** Null: it was thrown away or published; the row keeps the count of revisions. */
  document: string | null
  title: string
  based_on: number | null
  by_id: string | null
  by_name: string
  at: Date
}

interface GuideRunTable {
  workspace_id: string
  id: string
  case_id: string
  reference: string
  category: string
  guide: string
  version: number
  entered: string[]
  state: 'running' | 'ended' | 'left'
  started_at: Date
  ended_at: Date | null
  escalation: 'raised' | 'accepted' | 'returned' | 'recalled' | 'completed' | null
  reopened: boolean
  run: string
}

interface ReadMarkTable {
  workspace_id: string
  case_id: string
  thread: string
  member_id: string
  read_to: Date
  at: Date
}

interface ConsultRecordTable {
  workspace_id: string
  member_id: string
  kind: 'category' | 'product'
  topic: string
  answered: number
  helped: number
  solved: number
  recent_answered: number
  recent_helped: number
  at: Date
}

interface ConsultMemberTable {
  workspace_id: string
  member_id: string
  asked: Generated<number>
  at: Date
  suggested: Generated<boolean>
}

interface AttachmentKeyTable {
  workspace_id: string
  id: string
  server_key_id: string
  wrapped: Buffer
  created_at: Date
}

interface AttachmentTable {
  workspace_id: string
  id: string
  case_id: string
  name: string
  size: number
  sha256: string
  type: string | null
  key_id: string
  received: number
  by_id: string
  begun_at: Date
  whole_at: Date | null
  named_at: Date | null
}

interface AttachmentPartTable {
  workspace_id: string
  attachment_id: string
  n: number
  sealed: Buffer
}

export interface SolvedCaseTable {
  workspace_id: string
  case_id: string
  length: number
}

export interface SolvedWordTable {
  workspace_id: string
  word: string
  case_id: string
  count: number
}

interface KnowledgeNoteTable {
  workspace_id: string
  id: string
  case_id: string
  state: 'draft' | 'reviewed' | 'retired'
  revision: number
  document: string
  at: Date
}

interface KnowledgeUseTable {
  workspace_id: string
  note_id: string
  case_id: string
  by_id: string
  at: Date
}

export interface Tables {
  workspace: WorkspaceTable
  team: TeamTable
  member: MemberTable
  credential: CredentialTable
  case_state: CaseStateTable
  event: EventTable
  command_result: CommandResultTable
  reference_counter: ReferenceCounterTable
  refresh_token: RefreshTokenTable
  api_key: ApiKeyTable
  sign_in_attempt: SignInAttemptTable
  signing_key: SigningKeyTable
  triage_policy_version: TriagePolicyVersionTable
  policy_version: PolicyVersionTable
  flag_record: FlagRecordTable
  miss_record: MissRecordTable
  sampled_contact: SampledContactTable
  triage_model: TriageModelTable
  case_digest: CaseDigestTable
  alert: AlertTable
  alert_recipient: AlertRecipientTable
  alert_delivery: AlertDeliveryTable
  alert_held_back: AlertHeldBackTable
  alert_preference: AlertPreferenceTable
  alert_secret: AlertSecretTable
  outbound_message: OutboundMessageTable
  ai_question: AiQuestionTable
  connector: ConnectorTable
  alert_watch: AlertWatchTable
  presence: PresenceTable
  handling: HandlingTable
  handoff_rating: HandoffRatingTable
  read_mark: ReadMarkTable
  member_success: MemberSuccessTable
  arrival: ArrivalTable
  surge: SurgeTable
  surge_watch: SurgeWatchTable
  automatic_cause: AutomaticCauseTable
  held_back: HeldBackTable
  late_work: LateWorkTable
  guide_version: GuideVersionTable
  guide_draft: GuideDraftTable
  guide_run: GuideRunTable
  consult_record: ConsultRecordTable
  consult_member: ConsultMemberTable
  attachment_server_key: SigningKeyTable
  attachment_key: AttachmentKeyTable
  attachment: AttachmentTable
  attachment_part: AttachmentPartTable
  knowledge_note: KnowledgeNoteTable
  knowledge_use: KnowledgeUseTable
  solved_case: SolvedCaseTable
  solved_word: SolvedWordTable
}
