import { Button, Text, Title } from '@mantine/core'
import { IconAddressBook, IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { overdueContacts } from '../../shared/escalation/lint/index.ts'
import type { Contact } from '../../shared/escalation/policy.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { freeKey } from '../ui/list-edits.ts'
import { TableHead } from '../ui/table-head.tsx'
import { ContactForm } from './contact-form.tsx'
import { daysBetween, formatDay, nextReview, reviewDays } from './days.ts'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'
import { useJumpInto } from './use-jumps.ts'
import { useToday } from './use-today.ts'

const words = t.routing.contacts

/** Whom ladders turn to beside the floor, those overdue for a look first. */
export function ContactsTab() {
  const { draft, change } = useDocumentDraft('escalation')
  const { contacts, ladders } = draft
  const { members } = useDirectory()
  const today = useToday()
  const [chosen, choose] = useState<string | null>(null)
  const place = useJumpInto('escalation', 'contacts')
  const jumpedTo = place === null ? undefined : contacts[Number(place.split('.')[1])]?.key
  useEffect(() => {
    if (jumpedTo !== undefined) choose(jumpedTo)
  }, [jumpedTo])
  const add = () => {
    const key = freeKey(
      words.newName,
      contacts.map((contact) => contact.key),
    )
    const fresh: Contact = {
      key,
      name: words.newName,
      duty: words.newDuty,
      memberId: null,
      email: null,
      phone: null,
      reviewBy: nextReview(today),
    }
    change((document) => ({ ...document, contacts: [...document.contacts, fresh] }))
    choose(key)
  }
  const set = (key: string, values: Partial<Contact>, field?: string) =>
    change(
      (document) => ({
        ...document,
        contacts: document.contacts.map((one) => (one.key === key ? { ...one, ...values } : one)),
      }),
      field && `${key}.${field}`,
    )
  const overdue = overdueContacts(draft, `${today}T00:00:00.000Z`)
  const usedIn = (key: string) =>
    ladders
      .filter(({ steps }) => steps.some(({ who }) => who.kind === 'contact' && who.contact === key))
      .map(({ name }) => name)
  const current = contacts.find(({ key }) => key === chosen)
  if (contacts.length === 0)
    return (
      <EmptyState
        icon={<IconAddressBook size={32} stroke={1.5} />}
        title={words.emptyTitle}
        action={<Button onClick={add}>{words.add}</Button>}
      >
        {words.empty}
      </EmptyState>
    )
  return (
    <>
      <div className={area.partHead}>
        <Title order={2}>{words.finding(overdue.length, contacts.length)}</Title>
        <Text size="sm" c="dimmed">
          {words.intro(reviewDays)}
        </Text>
      </div>
      <div className={classes.matrix}>
        <div className={classes.matrixMain}>
          <table className={area.table} aria-label={words.label}>
            <TableHead
              columns={[
                words.columns.name,
                words.columns.duty,
                words.columns.reach,
                words.columns.usedIn,
                words.columns.reviewBy,
              ]}
              actions
            />
            <tbody>
              {contacts
                .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
                .map((contact) => (
                  <ContactRow
                    key={contact.key}
                    contact={contact}
                    memberName={contact.memberId && (members.get(contact.memberId)?.name ?? t.common.unknownMember)}
                    usedIn={usedIn(contact.key)}
                    today={today}
                    chosen={contact.key === chosen}
                    onChoose={() => choose(contact.key)}
                    onLooked={() => set(contact.key, { reviewBy: nextReview(today) })}
                  />
                ))}
            </tbody>
          </table>
          <div>
            <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
              {words.add}
            </Button>
          </div>
        </div>
        <aside className={classes.side}>
          {current ? (
            <ContactForm
              key={current.key}
              contact={current}
              place={`contacts.${contacts.indexOf(current)}`}
              usedIn={usedIn(current.key)}
              onChange={(values, field) => set(current.key, values, field)}
              onRemove={() =>
                change((document) => ({
                  ...document,
                  contacts: document.contacts.filter(({ key }) => key !== current.key),
                }))
              }
            />
          ) : (
            <EmptyState icon={<IconAddressBook size={32} stroke={1.5} />} title={words.choose}>
              {words.chooseText}
            </EmptyState>
          )}
        </aside>
      </div>
    </>
  )
}

function ContactRow({
  contact,
  memberName,
  usedIn,
  today,
  chosen,
  onChoose,
  onLooked,
}: {
  readonly contact: Contact
  readonly memberName: string | null
  readonly usedIn: readonly string[]
  readonly today: string
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onLooked: () => void
}) {
  const { name, duty, email, phone, reviewBy } = contact
  const reach = [memberName, email, phone].filter(Boolean).join(', ')
  const left = daysBetween(today, reviewBy)
  return (
    <tr className={classes.matrixRow} data-chosen={chosen || undefined}>
      <th scope="row">
        <button type="button" className={classes.linkButton} aria-label={words.edit(name)} onClick={onChoose}>
          {name}
        </button>
      </th>
      <td>{duty}</td>
      <td>{reach === '' ? <span className={area.stale}>{words.noReach}</span> : reach}</td>
      <td>{usedIn.length === 0 ? words.unused : usedIn.join(', ')}</td>
      <td>
        {formatDay(reviewBy)}
        <div className={left !== null && left < 0 ? area.stale : area.noteLine}>
          {left !== null && (left < 0 ? <strong>{words.overdue(-left)}</strong> : words.dueIn(left))}
        </div>
      </td>
      <td className={area.narrow}>
        <Button variant="default" size="compact-xs" aria-label={words.lookedLabel(name)} onClick={onLooked}>
          {words.looked}
        </Button>
      </td>
    </tr>
  )
}
