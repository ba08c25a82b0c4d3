import type { OutsideMessage } from './message.ts'

const urgentMark = 'Urgent: '

/** An alert as Slack's incoming webhooks take it: blocks, and plain text for notifications and old clients. */
export function slackBody(message: OutsideMessage): string {
  const heading = headingOf(message)
  const lines = linesOf(message)
  return JSON.stringify({
    text: escapeMrkdwn([heading, ...lines].join('\n')),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: heading.slice(0, 150), emoji: false } },
      // Plain text: what customers wrote must not become links or mentions.
      ...lines.map((line) => ({
        type: 'section',
        text: { type: 'plain_text', text: line.slice(0, 3_000), emoji: false },
      })),
      {
        type: 'context',
        elements: [
          ...(message.link ? [{ type: 'mrkdwn', text: `<${message.link}|Open in Tierdesk>` }] : []),
          { type: 'plain_text', text: `Alert ${message.id}`, emoji: false },
        ],
      },
    ],
  })
}

/** An alert as an Adaptive Card, which Teams' incoming webhooks take. */
export function teamsBody(message: OutsideMessage): string {
  const [heading, lines] = [headingOf(message), linesOf(message)]
  const run = (text: string, more: object = {}) => ({
    // Runs are not read as Markdown: what customers wrote stays text.
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...more }],
  })
  return JSON.stringify({
    type: 'message',
    summary: heading,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            run(heading, { weight: 'bolder', size: 'medium' }),
            ...lines.map((line) => run(line)),
            run(`Alert ${message.id}`, { isSubtle: true, size: 'small' }),
          ],
          ...(message.link
            ? { actions: [{ type: 'Action.OpenUrl', title: 'Open in Tierdesk', url: message.link }] }
            : {}),
        },
      },
    ],
  })
}

function headingOf({ urgency, title }: OutsideMessage): string {
  return `${urgency === 'urgent' ? urgentMark : ''}${title}`
}

function linesOf({ reference, subject, text }: OutsideMessage): string[] {
  const about = [reference, subject].filter((part) => part !== null).join(': ')
  return [about, text ?? ''].filter((line) => line !== '')
}

function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
