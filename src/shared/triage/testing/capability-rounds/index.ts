import { roundFive } from './round-five.ts'
import { roundFour } from './round-four.ts'
import { roundOne } from './round-one.ts'
import { roundSeven } from './round-seven.ts'
import { roundSix } from './round-six.ts'
import { roundThree } from './round-three.ts'
import { roundTwo } from './round-two.ts'

/** What a sentence is tried for: the first four are said by the AI agent, the others by the customer. */
export type RoundTopic =
  | 'clarifying'
  | 'outside_scope'
  | 'not_permitted'
  | 'ruled_out'
  | 'misunderstood'
  | 'exception'
  | 'repeat'

/** Sentences by topic, one a line: such as say it and such as do not. */
export type Round = Readonly<Partial<Record<RoundTopic, { readonly yes: string; readonly no: string }>>>

/** All rounds; each was written without knowing how it would fare. */
export const rounds: readonly (readonly [name: string, round: Round])[] = [
  ['one', roundOne],
  ['two', roundTwo],
  ['three', roundThree],
  ['four', roundFour],
  ['five', roundFive],
  ['six', roundSix],
  ['seven', roundSeven],
]
