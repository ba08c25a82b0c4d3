import { z } from 'zod'
import { alertChannelSchema } from '../escalation/ladder.ts'
import { quietTimeSchema } from '../escalation/policy.ts'

/** How one person wants to be told. The console itself always shows what is for them. */

const personalChannels = alertChannelSchema.extract(['desktop', 'email'])

export const alertPreferenceSchema = z.strictObject({
  channels: z.strictObject({
    urgent: z.array(personalChannels).max(2),
    normal: z.array(personalChannels).max(2),
    low: z.array(personalChannels).max(2),
  }),
  /** Mail and desktop notifications wait until these times end. */
  quiet: z.array(quietTimeSchema).max(14),
  /** Urgent alerts come through in quiet times. */
  urgentThroughQuiet: z.boolean(),
})
export type AlertPreference = z.infer<typeof alertPreferenceSchema>

/** What holds for who has chosen nothing. */
export const defaultAlertPreference: AlertPreference = {
  channels: { urgent: ['desktop', 'email'], normal: ['desktop'], low: [] },
  quiet: [],
  urgentThroughQuiet: true,
}
