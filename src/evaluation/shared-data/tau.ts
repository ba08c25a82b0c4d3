import { z } from 'zod'
import { convertTau, tauRecordSchema } from '../../backend/intake/formats/tau.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { confusionOf, precision, recall } from '../../shared/statistics/confusion.ts'
import { onceEach } from '../../shared/statistics/counts.ts'
import type { Refusal } from '../problem.ts'
import { readRecords, type SharedConverter } from './labelled-set.ts'

const recordSchema = tauRecordSchema.extend({ transferExpected: z.boolean().optional() })
type TauItem = z.output<typeof recordSchema> & { readonly line: number; readonly contact: IntakeCaseInput }

/** Conversations of an AI agent with tools: did it hand over, and should it have. */
export const tau: SharedConverter = {
  file: 'tau_trajectories.jsonl',
  form: 'jsonl',
  convert(records) {
    const read = readRecords(records, recordSchema)
    const refusals: Refusal[] = [...read.refusals]
    const items = read.items.flatMap((item): TauItem[] => {
      const converted = convertTau(item)
      if (converted.ok) return [{ ...item, contact: untilHandover(converted.value) }]
      refusals.push(...converted.problems.map((problem) => ({ line: item.line, ...problem })))
      return []
    })
    const judged = items.filter(({ transferExpected }) => transferExpected !== undefined)
    const shown = items.filter(({ transferExpected }) => transferExpected === undefined)
    return {
      sets: [
        {
          name: 'tau: should have handed over',
          task: 'handover',
          part: 'all airline runs with expected actions; runs of one task are drawn together',
          about: `The expected actions hold a handover. ${ownRecord(judged)}`,
          lines: judged.map(({ id, line, contact, transferExpected }) => ({
            line,
            value: { case: contact, group: taskOf(id), label: transferExpected ? 1 : 0 },
          })),
        },
        {
          name: 'tau: handed over in the demonstrations',
          task: 'handover',
          part: 'all demonstration dialogues, retail and airline',
          about: 'Exemplary dialogues: whether the agent handed over in the end.',
          lines: shown.map(({ line, contact, transferred }) => ({
            line,
            value: { case: contact, label: transferred ? 1 : 0 },
          })),
        },
      ],
      refusals,
    }
  },
}

/** The conversation before the AI handed over; what it says of itself afterwards would give the answer away. */
function untilHandover(contact: IntakeCaseInput): IntakeCaseInput {
  const end = contact.conversation.findIndex(({ tool }) => tool?.name === 'transfer_to_human_agents')
  const conversation = end > 0 ? contact.conversation.slice(0, end) : contact.conversation
  const kept = new Set(conversation.map(({ id }) => id))
  return {
    ...contact,
    conversation,
    attempts: contact.attempts?.filter(({ messageId }) => kept.has(messageId ?? undefined)) ?? [],
    assessment: null,
  }
}

/** Runs of one task differ in their last number. */
function taskOf(id: string): string {
  return id.replace(/-\d+$/, '')
}

/** How well the AI agent itself decided, to compare with. */
function ownRecord(items: readonly TauItem[]): string {
  const counts = confusionOf(
    items.map(({ transferred }) => transferred),
    items.map(({ transferExpected }) => transferExpected === true),
    onceEach(items.length),
  )
  const tell = (value: number | null) => value?.toFixed(3) ?? 'none'
  return `The AI agent itself: precision ${tell(precision(counts))}, recall ${tell(recall(counts))}.`
}
