import type { Packet } from '../../shared/case/escalation.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './side.module.css'
import { words } from './words.ts'

/** The packet as it was sent, for reading; items without content are left out. */
export function PacketView({ packet }: { readonly packet: Packet }) {
  return (
    <dl className={classes.packet}>
      <TextItem name={words.packet.summary} text={packet.summary} />
      <TextItem name={words.packet.goal} text={packet.goal} />
      <ListItem
        name={words.packet.triggers}
        items={packet.triggers.map(({ label, sentence }) => `${label}: ${sentence}`)}
      />
      <ListItem
        name={words.packet.tried}
        items={packet.tried.map(({ what, outcome }) => `${what} (${words.facts.outcomes[outcome]})`)}
      />
      <ListItem name={words.packet.key_facts} items={packet.keyFacts.map(({ label, value }) => `${label}: ${value}`)} />
      <TextItem name={words.packet.mood} text={packet.mood} />
      <ListItem name={words.packet.commitments} items={packet.commitments} />
      <ListItem name={words.packet.openQuestions} items={packet.openQuestions} />
      <TextItem name={words.packet.next_step} text={packet.nextStep} />
      <TextItem name={words.packet.documentation} text={packet.documentation} />
      {packet.guidePath && <PathItem path={packet.guidePath} />}
      {packet.consult && <ThreadItem thread={packet.consult} />}
    </dl>
  )
}

/** The way through the guide, a line for each step, and how it ended. */
function PathItem({ path }: { readonly path: NonNullable<Packet['guidePath']> }) {
  const { title, version, steps, outcome } = path
  return (
    <div>
      <dt>{words.packet.guidePath}</dt>
      <dd>
        <div className={classes.source} dir="auto">
          {words.packet.guideVersion(title, version)}
        </div>
        <ol>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step can be taken twice, and the list never changes
            <li key={index} dir="auto">
              {step.answer ? `${step.title}: ${step.answer}` : step.title}
              {step.offPath && <div>{words.packet.offPath(step.offPath)}</div>}
            </li>
          ))}
        </ol>
        {outcome && <div className={classes.source}>{words.packet.guideOutcome(words.guide.result[outcome])}</div>}
      </dd>
    </div>
  )
}

/** The question to colleagues that became the escalation, with what was answered. */
function ThreadItem({ thread }: { readonly thread: NonNullable<Packet['consult']> }) {
  const { question, askedBy, targetName, posts } = thread
  return (
    <div>
      <dt>{words.consult.packet.title}</dt>
      <dd>
        <div className={classes.source} dir="auto">
          {words.consult.packet.question(askedBy.name, targetName)}
        </div>
        <div dir="auto">{question}</div>
        {posts.length === 0 && <div className={classes.source}>{words.consult.packet.noAnswer}</div>}
        <ul>
          {posts.map(({ id, by, at, text, helpful }) => (
            <li key={id} dir="auto">
              <span className={classes.source}>
                {by.name}, {formatWhen(at)}
                {helpful && ` · ${words.consult.thread.helpfulMark}`}
              </span>
              <div>{text}</div>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function TextItem({ name, text }: { readonly name: string; readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  )
}

function ListItem({ name, items }: { readonly name: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
