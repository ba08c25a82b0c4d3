import { Button, Text, Title } from '@mantine/core'
import type { Contact } from '../../shared/escalation/policy.ts'
import { t } from '../app/text/index.ts'
import { errorText, MemberField, TextField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.contacts

/** A contact with all that is known of it. */
export function ContactForm({
  contact,
  place,
  usedIn,
  onChange,
  onRemove,
}: {
  readonly contact: Contact
  readonly place: string
  /** Names of the ladders that turn to it. */
  readonly usedIn: readonly string[]
  readonly onChange: (values: Partial<Contact>, field?: string) => void
  readonly onRemove: () => void
}) {
  const { problemsAt } = useDocumentDraft('escalation')
  const field = (name: 'name' | 'duty' | 'email' | 'phone' | 'reviewBy') => ({
    label: words[name],
    place: `${place}.${name}`,
    error: errorText(problemsAt(`${place}.${name}`)),
  })
  return (
    <section className={classes.rowForm} aria-label={contact.name} data-place={place} tabIndex={-1}>
      <Title order={2}>{contact.name}</Title>
      <TextField
        {...field('name')}
        maxLength={120}
        value={contact.name}
        onChange={(name) => onChange({ name }, 'name')}
      />
      <TextField {...field('duty')} value={contact.duty} onChange={(duty) => onChange({ duty }, 'duty')} />
      <MemberField
        label={words.member}
        place={`${place}.memberId`}
        error={errorText(problemsAt(`${place}.memberId`))}
        placeholder={words.memberNone}
        value={contact.memberId}
        onChange={(memberId) => onChange({ memberId })}
      />
      <TextField
        {...field('email')}
        type="email"
        maxLength={254}
        value={contact.email ?? ''}
        onChange={(email) => onChange({ email: email.trim() === '' ? null : email.trim() }, 'email')}
      />
      <TextField
        {...field('phone')}
        type="tel"
        maxLength={40}
        value={contact.phone ?? ''}
        onChange={(phone) => onChange({ phone: phone.trim() === '' ? null : phone }, 'phone')}
      />
      <TextField
        {...field('reviewBy')}
        type="date"
        value={contact.reviewBy}
        onChange={(reviewBy) => onChange({ reviewBy }, 'reviewBy')}
      />
      <div>
        <Button variant="default" disabled={usedIn.length > 0} aria-describedby="contact-used" onClick={onRemove}>
          {words.remove}
        </Button>
        {usedIn.length > 0 && (
          <Text size="xs" c="dimmed" id="contact-used">
            {words.removeUsed(usedIn.join(', '))}
          </Text>
        )}
      </div>
    </section>
  )
}
