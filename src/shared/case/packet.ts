import { collectedBy, collectedLine } from '../guide/collected.ts'
import type { GuideLibrary } from '../guide/guide.ts'
import { guidePathOf, latestRun } from '../guide/path-words.ts'
import type { EscalationType, Packet, PacketItem } from './escalation.ts'
import { type Commitment, openCommitments } from './parts.ts'
import type { Case } from './state.ts'

/** Building the handoff packet out of a case, and saying what it still lacks. */

export const packetItemNames: Record<PacketItem, string> = {
  summary: 'summary',
  goal: 'customer goal',
  triggers: 'why it was flagged',
  tried: 'what was tried',
  key_facts: 'key facts',
  next_step: 'recommended next step',
  documentation: 'documentation',
}

/** What each escalation type must carry where no row of the workspace's matrix says otherwise. */
export const mandatoryByType: Record<EscalationType, readonly PacketItem[]> = {
  functional: ['summary', 'goal', 'tried', 'next_step'],
  hierarchical: ['summary', 'goal', 'key_facts', 'next_step'],
  priority: ['summary', 'goal', 'next_step'],
  compliance: ['summary', 'goal', 'key_facts', 'documentation', 'next_step'],
}

const filled: Record<PacketItem, (packet: Packet) => boolean> = {
  summary: (packet) => packet.summary.trim() !== '',
  goal: (packet) => packet.goal.trim() !== '',
  triggers: (packet) => packet.triggers.length > 0,
  tried: (packet) => packet.tried.length > 0,
  key_facts: (packet) => packet.keyFacts.length > 0,
  next_step: (packet) => packet.nextStep.trim() !== '',
  documentation: (packet) => packet.documentation.trim() !== '',
}

/** Those of the `mandatory` items that are empty, and the share (0 to 1) of them that are there: all, where none is asked for. */
export function missingItems(
  packet: Packet,
  mandatory: readonly PacketItem[],
): { missing: PacketItem[]; completeness: number } {
  const asked = [...new Set(mandatory)]
  const missing = asked.filter((item) => !filled[item](packet))
  return { missing, completeness: asked.length === 0 ? 1 : (asked.length - missing.length) / asked.length }
}

/** The packet as far as the case itself and the guides run on it can fill it; the sender completes the rest. */
export function buildPacket(state: Case, guides: GuideLibrary): Packet {
  const standing = state.flags.filter((flag) => flag.verdict?.kind !== 'overridden')
  const run = latestRun(state.guideRuns)
  const collected = run ? collectedBy(run, guides) : null
  const lines = (item: PacketItem) => (collected?.get(item) ?? []).map(collectedLine)
  return {
    summary: [caseSummary(state).situation, ...lines('summary')].join('\n'),
    // What somebody asked the customer goes before what the AI made of it.
    goal: lines('goal').join('\n') || (state.assessment?.goal ?? ''),
    triggers: standing.map(({ code, label, sentence }) => ({ code, label, sentence })),
    tried: [
      ...state.attempts.map(({ what, outcome }) => ({ what, outcome })),
      ...lines('tried').map((what) => ({ what, outcome: 'unknown' as const })),
    ],
    keyFacts: [
      ...state.facts
        .slice(0, 8)
        .map(({ label, value, unit, source }) => ({ label, value: unit ? `${value} ${unit}` : String(value), source })),
      ...(collected?.get('key_facts') ?? []).map(({ title, words }) => ({
        // A label is followed by a colon.
        label: title.replace(/[?:.!]+$/, ''),
        value: words || 'done',
        source: `Guide: ${run?.title ?? ''}`,
      })),
    ],
    mood: standing.find((flag) => flag.group === 'emotion')?.label ?? 'Calm, as far as the words show',
    commitments: openCommitments(state).map(promiseLine),
    openQuestions: [],
    nextStep: lines('next_step').join('\n') || caseSummary(state).next,
    documentation: lines('documentation').join('\n'),
    guidePath: latestPath(state, guides),
    consult: null,
  }
}

/** A promise as the packet says it: with when it is due, in UTC, because the reader may be anywhere. */
function promiseLine({ text, dueAt, missedAt }: Commitment): string {
  if (!dueAt) return text
  const due = `${dueAt.slice(0, 10)} ${dueAt.slice(11, 16)} UTC`
  return `${text} (${missedAt ? `not kept by ${due}` : `due ${due}`})`
}

/** The way through the guide that was run last; null: none was. */
export function latestPath({ guideRuns }: Pick<Case, 'guideRuns'>, guides: GuideLibrary): Packet['guidePath'] {
  const run = latestRun(guideRuns)
  return run && guidePathOf(run, guides)
}

/** The five lines that stand first on every case; an empty string means there is nothing to say. */
export interface CaseSummary {
  readonly wants: string
  readonly stopped: string
  readonly tried: string
  readonly promised: string
  readonly next: string
  /** What happened so far, for the packet. */
  readonly situation: string
}

/** What the customer wants, why the AI stopped, what was tried, what was promised, what to do next. */
export function caseSummary(state: Case): CaseSummary {
  const standing = state.flags.filter((flag) => flag.verdict?.kind !== 'overridden')
  const strongest = [...standing].sort((a, b) => b.contribution - a.contribution)[0]
  const firstWords = state.conversation.find((message) => message.author === 'customer')?.text ?? state.subject
  const failed = state.attempts.filter((attempt) => attempt.outcome === 'failed')
  const worked = state.attempts.filter((attempt) => attempt.outcome === 'worked')
  const stopped = state.assessment?.stopReason ?? strongest?.sentence ?? ''
  return {
    wants: clip(state.assessment?.goal ?? firstWords),
    stopped: clip(stopped),
    tried: clip(
      [
        worked.length > 0 ? `Worked: ${listUp(worked.map(({ what }) => what))}.` : '',
        failed.length > 0 ? `Did not work: ${listUp(failed.map(({ what }) => what))}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
    promised: clip(
      openCommitments(state)
        .map(({ text }) => text)
        .join(' '),
    ),
    next: clip(nextStep(state, strongest)),
    situation: clip(
      state.assessment?.summary ?? `${state.customer.name} wrote about: ${state.subject}. ${stopped}`,
      600,
    ),
  }
}

function nextStep(state: Case, strongest: Case['flags'][number] | undefined): string {
  if (state.status === 'resolved' || state.status === 'closed') return 'Nothing: the case is done.'
  if (strongest)
    return `Check the facts, then decide: a ${strongest.suggests.type} escalation to ${skillWords(strongest.suggests.skill)} is suggested.`
  return state.assessment?.proposedAction ?? 'Answer the customer.'
}

/** `vip` is an abbreviation, `product_safety` is words. */
function skillWords(skill: string): string {
  return skill.length <= 3 ? skill.toUpperCase() : skill.replaceAll('_', ' ')
}

function listUp(items: readonly string[]): string {
  const shown = [...new Set(items)]
  return shown.length > 3 ? `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more` : shown.join(', ')
}

function clip(text: string, length = 280): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line
}
