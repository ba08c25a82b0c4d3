import type { ConsultPacket } from '../../shared/consult/consult-packet.ts'
import side from '../case/side.module.css'
import { words as caseWords } from '../case/words.ts'

/** The part of the packet that goes along with a question, for reading; what is empty is left out. */
export function ConsultPacketView({ packet }: { readonly packet: ConsultPacket }) {
  const { packet: names, facts } = caseWords
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [names.summary, packet.summary ? [packet.summary] : []],
    [names.goal, packet.goal ? [packet.goal] : []],
    [names.triggers, packet.triggers.map(({ label, sentence }) => `${label}: ${sentence}`)],
    [names.tried, packet.tried.map(({ what, outcome }) => `${what} (${facts.outcomes[outcome]})`)],
    [names.key_facts, packet.keyFacts.map(({ label, value }) => `${label}: ${value}`)],
  ]
  return (
    <dl className={side.packet}>
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">
              {lines.length === 1 ? (
                lines[0]
              ) : (
                <ul>
                  {lines.map((line, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal, and the list never changes
                    <li key={index}>{line}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
    </dl>
  )
}
