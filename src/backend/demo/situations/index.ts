import type { Situation } from '../situation.ts'
import { accountAccess } from './account-access.ts'
import { billing } from './billing.ts'
import { billingDisputes } from './billing-disputes.ts'
import { delivery } from './delivery.ts'
import { deliveryMishaps } from './delivery-mishaps.ts'
import { filipino } from './filipino.ts'
import { giftCards } from './gift-cards.ts'
import { graveMatters } from './grave-matters.ts'
import { graverAbroad } from './graver-abroad.ts'
import { highStakes } from './high-stakes.ts'
import { loyalty } from './loyalty.ts'
import { orders } from './orders.ts'
import { outageWave } from './outage-wave.ts'
import { portuguese } from './portuguese.ts'
import { privacy } from './privacy.ts'
import { productSafety } from './product-safety.ts'
import { questions } from './questions.ts'
import { returnTroubles } from './return-troubles.ts'
import { returns } from './returns.ts'
import { spanish } from './spanish.ts'
import { subscription } from './subscription.ts'
import { subscriptionBoxes } from './subscription-boxes.ts'
import { technical } from './technical.ts'
import { warranty } from './warranty.ts'

/** Every situation of the demo workspace, a file a category or a language. */
export const situations: readonly Situation[] = [
  ...billing,
  ...billingDisputes,
  ...delivery,
  ...deliveryMishaps,
  ...returns,
  ...returnTroubles,
  ...accountAccess,
  ...technical,
  ...subscription,
  ...subscriptionBoxes,
  ...privacy,
  ...productSafety,
  ...loyalty,
  ...giftCards,
  ...orders,
  ...warranty,
  ...spanish,
  ...portuguese,
  ...filipino,
  ...outageWave,
  ...questions,
  ...graveMatters,
  ...highStakes,
  ...graverAbroad,
]
