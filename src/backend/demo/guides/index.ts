import { parse } from 'yaml'
import { type Guide, guideSchema } from '../../../shared/guide/guide.ts'
import { accountTakeover } from './account-takeover.ts'
import { calmCustomer } from './calm-customer.ts'
import { dataPrivacyRequest } from './data-privacy-request.ts'
import { defectiveReturn } from './defective-return.ts'
import { disputedCharge } from './disputed-charge.ts'
import { giveMoneyBack } from './give-money-back.ts'
import { legalThreat } from './legal-threat.ts'
import { lostParcel } from './lost-parcel.ts'
import { outage } from './outage.ts'
import { refundOverLimit } from './refund-over-limit.ts'
import { safetyIncident } from './safety-incident.ts'
import { technicalFault } from './technical-fault.ts'
import { verifyIdentity } from './verify-identity.ts'
import { vipComplaint } from './vip-complaint.ts'
import { vulnerableCustomer } from './vulnerable-customer.ts'
import { waitForApproval } from './wait-for-approval.ts'

/** The guides of Harbor & Pine, those that others use first: each can be published when its turn comes. */
const texts = [
  verifyIdentity,
  calmCustomer,
  waitForApproval,
  giveMoneyBack,
  disputedCharge,
  refundOverLimit,
  lostParcel,
  safetyIncident,
  defectiveReturn,
  accountTakeover,
  dataPrivacyRequest,
  legalThreat,
  outage,
  vipComplaint,
  vulnerableCustomer,
  technicalFault,
]

/** The library of the demo workspace. Throws when a file is no guide: a mistake in this folder. */
export function demoGuides(): readonly Guide[] {
  return texts.map((text) => guideSchema.parse(parse(text)))
}
