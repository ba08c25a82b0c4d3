import type { Migration } from 'kysely/migration'
import { record } from './0001-record.ts'
import { identity } from './0002-identity.ts'
import { rowLevelSecurity } from './0003-row-level-security.ts'
import { triage } from './0004-triage.ts'
import { escalation } from './0005-escalation.ts'
import { policies } from './0006-policies.ts'
import { alerts } from './0007-alerts.ts'
import { routing } from './0008-routing.ts'
import { surge } from './0009-surge.ts'
import { house } from './0010-house.ts'
import { guides } from './0011-guides.ts'
import { consultSight } from './0012-consult-sight.ts'
import { outgoing } from './0013-outgoing.ts'
import { together } from './0014-together.ts'
import { customer } from './0015-customer.ts'
import { experts } from './0016-experts.ts'
import { attachments } from './0017-attachments.ts'
import { knowledge } from './0018-knowledge.ts'
import { solved } from './0019-solved.ts'

/** Every migration in the order it runs. Forward only: what was released is never edited, only followed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-record': record,
  '0002-identity': identity,
  '0003-row-level-security': rowLevelSecurity,
  '0004-triage': triage,
  '0005-escalation': escalation,
  '0006-policies': policies,
  '0007-alerts': alerts,
  '0008-routing': routing,
  '0009-surge': surge,
  '0010-house': house,
  '0011-guides': guides,
  '0012-consult-sight': consultSight,
  '0013-outgoing': outgoing,
  '0014-together': together,
  '0015-customer': customer,
  '0016-experts': experts,
  '0017-attachments': attachments,
  '0018-knowledge': knowledge,
  '0019-solved': solved,
}
