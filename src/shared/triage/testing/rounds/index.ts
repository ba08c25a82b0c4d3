import { roundFive } from './round-five.ts'
import { roundFour } from './round-four.ts'
import { roundOne } from './round-one.ts'
import { roundThree } from './round-three.ts'
import { roundTwo } from './round-two.ts'

/** What a sentence is tried for. */
export type RoundTopic = 'person' | 'manager' | 'handling' | 'abuse' | 'hardship'

/** Sentences by topic, one a line: such as must raise its code and such as must not. */
export type Round = Readonly<Partial<Record<RoundTopic, { readonly yes: string; readonly no: string }>>>

/** All rounds; each was written without knowing how it would fare. */
export const rounds: readonly (readonly [name: string, round: Round])[] = [
  ['one', roundOne],
  ['two', roundTwo],
  ['three', roundThree],
  ['four', roundFour],
  ['five', roundFive],
]
