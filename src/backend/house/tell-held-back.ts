import { quietUntil } from '../../shared/alerts/quiet.ts'
import { houseLeads } from '../../shared/escalation/leads.ts'
import { raiseAlerts } from '../alerts/raise.ts'
import { holdLog } from '../db/alert.ts'
import { type HeldBackCase, oldestUndigested, takeUndigested } from '../db/held-back.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { WorkspaceContext } from '../identity/workspace-context.ts'
import type { TellDeps } from './tell-late.ts'

/** Most cases named in one digest; the others are counted. */
const named = 20

/**
 * Tells the leads in one digest which escalations automatic rules held back, at most every `digestMinutes` of the policy
 * and not within its quiet times. Gives how many it told of.
 */
export async function tellHeldBack({ db, contexts, now }: TellDeps, workspaceId: string): Promise<number> {
  const at = now()
  const context = await readIn(db, workspaceId, async (readable) => {
    const oldest = await oldestUndigested(readable)
    const found = oldest && (await contexts.current(readable))
    return oldest && found && isDue(oldest, at, found.context) ? found.context : null
  })
  if (!context) return 0
  return writeIn(db, workspaceId, async (writable) => {
    await holdLog(writable)
    const heldBack = await takeUndigested(writable, at)
    if (heldBack.length === 0) return 0
    const leads = houseLeads(context.directory, context.escalationPolicy, at.toISOString())
    await raiseAlerts(writable, { context, at }, [
      {
        event: 'digest',
        cause: `held back ${at.toISOString()}`,
        target: null,
        title:
          heldBack.length === 1
            ? 'One automatic escalation was held back'
            : `${heldBack.length} automatic escalations were held back`,
        text: digestText(heldBack, context),
        to: leads.map(({ id }) => id),
      },
    ])
    return heldBack.length
  })
}

function isDue(oldest: Date, at: Date, { escalationPolicy }: WorkspaceContext): boolean {
  const { digestMinutes, quiet } = escalationPolicy.automatic
  return at.getTime() - oldest.getTime() >= digestMinutes * 60_000 && quietUntil(quiet, at.toISOString()) === null
}

/** Per rule: its name, how many, which cases. */
function digestText(heldBack: readonly HeldBackCase[], { escalationPolicy }: WorkspaceContext): string {
  const names = new Map(escalationPolicy.automatic.rules.map(({ key, name }) => [key, name]))
  const shown = new Set(heldBack.slice(0, named))
  return [...Map.groupBy(heldBack, ({ rule }) => rule)]
    .map(([rule, cases]) => {
      const references = cases.filter((one) => shown.has(one)).map(({ reference }) => reference)
      const rest = cases.length - references.length
      const list = [...references, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
      return `${names.get(rule) ?? rule}: ${cases.length} (${list}).`
    })
    .join('\n')
}
