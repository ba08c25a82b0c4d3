import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Sample, SampleToJudge } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { formatNumber, formatWhen, humanize } from '../ui/format.ts'
import classes from './triage.module.css'
import { wholePercent } from './value-words.ts'

const words = t.triage.samples

/** A sampled contact to read: what was said and done, the facts, and what the AI made of it. */
export function SampleContact({ sample: { contact, receivedAt } }: { readonly sample: SampleToJudge }) {
  return (
    <article className={classes.contact} aria-labelledby="sample-subject">
      <header>
        <Title order={3} id="sample-subject">
          {contact.subject}
        </Title>
        <p className={classes.contactMeta}>
          {contact.customer.name} · {t.common.tier[contact.customer.tier]} · {humanize(contact.category)} ·{' '}
          {words.receivedAt(t.common.channel[contact.channel], formatWhen(receivedAt))}
        </p>
      </header>
      <Assessment assessment={contact.assessment} />
      <section aria-label={words.conversation}>
        <ol className={classes.turns}>
          {contact.conversation.map((message, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a contact is read only, its turns never move
            <Turn key={index} message={message} />
          ))}
        </ol>
      </section>
      <section aria-label={words.facts}>
        <Title order={3}>{words.facts}</Title>
        {contact.facts.length === 0 ? (
          <p className={classes.contactMeta}>{words.noFacts}</p>
        ) : (
          <dl className={classes.facts}>
            {contact.facts.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a contact is read only, its facts never move
              <Line key={index} name={fact.label}>
                {factText(fact)} <span className={classes.quiet}>· {fact.source}</span>
              </Line>
            ))}
          </dl>
        )}
      </section>
    </article>
  )
}

function Turn({ message }: { readonly message: Sample['conversation'][number] }) {
  const { author, authorName, text, tool } = message
  if (tool)
    return (
      <li className={classes.turn} data-author="tool">
        <span className={classes.turnAuthor}>
          {words.tool(tool.name)} {tool.ok === null ? '' : tool.ok ? words.toolWorked : words.toolFailed}
        </span>
        {tool.result && <code className={classes.toolResult}>{tool.result}</code>}
      </li>
    )
  return (
    <li className={classes.turn} data-author={author}>
      <span className={classes.turnAuthor}>
        {words[author]}
        {authorName && ` · ${authorName}`}
      </span>
      <span className={classes.turnText}>{text}</span>
    </li>
  )
}

function Assessment({ assessment }: { readonly assessment: Sample['assessment'] }) {
  if (!assessment) return <p className={classes.contactMeta}>{words.noAssessment}</p>
  const { goal, summary, intent, proposedAction, confidence } = assessment
  return (
    <section aria-label={words.aiSaid}>
      <dl className={classes.facts}>
        {goal && <Line name={words.goal}>{goal}</Line>}
        {summary && <Line name={words.summary}>{summary}</Line>}
        {intent && <Line name={words.intent}>{humanize(intent)}</Line>}
        {proposedAction && <Line name={words.action}>{proposedAction}</Line>}
        {typeof confidence === 'number' && <Line name={words.confidence}>{wholePercent(confidence)}</Line>}
      </dl>
    </section>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function factText({ value, unit }: Sample['facts'][number]): string {
  const text = typeof value === 'number' ? formatNumber(value) : String(value)
  return unit ? `${text} ${unit}` : text
}
