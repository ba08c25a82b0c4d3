import { parse } from 'yaml'
import { type Guide, guideSchema } from '../../../shared/guide/guide.ts'
import calmCustomer from './calm-customer.yaml?raw'
import disputedCharge from './disputed-charge.yaml?raw'
import giveMoneyBack from './give-money-back.yaml?raw'
import lostParcel from './lost-parcel.yaml?raw'
import safetyIncident from './safety-incident.yaml?raw'
import verifyIdentity from './verify-identity.yaml?raw'
import waitForApproval from './wait-for-approval.yaml?raw'

/** The guides of Harbor & Pine, those that others use first: each can be published when its turn comes. */
const texts = [verifyIdentity, calmCustomer, waitForApproval, giveMoneyBack, disputedCharge, lostParcel, safetyIncident]

/** The library of the demo workspace. Throws when a file is no guide: a mistake in this folder. */
export function demoGuides(): readonly Guide[] {
  return texts.map((text) => guideSchema.parse(parse(text)))
}
