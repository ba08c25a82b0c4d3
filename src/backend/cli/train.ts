import type { TrainResult } from '../../shared/contract/triage.ts'
import type { CliCommand } from './run-cli.ts'

/** `npm run train`: learn from the workspace's own cases. */
export const trainCommand: CliCommand<TrainResult> = {
  name: 'train',
  what: "Learns from the workspace's own cases: intents, what is ordinary per category, what the AI's confidence is worth.",
  ask: (client) => client.triage.train(),
  tell: ({ cases, learnt }) =>
    [
      `Looked at ${cases} cases.`,
      ...learnt.map(
        ({ kind, version, note }) => `  ${kind}: ${note}${version ? ` (${version})` : ' Nothing was changed.'}`,
      ),
    ].join('\n'),
}
