import { MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Role, roleSchema } from '../../shared/access/directory.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { ExpressionField } from './expression-field.tsx'
import classes from './forms.module.css'
import { startAt } from './guide-edits.ts'
import { OfferFit } from './offer-fit.tsx'
import { useErrorAt } from './places.tsx'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import { VariableList } from './variable-list.tsx'

const words = t.guides.inspector.settings

/** The guide itself: what it is for, for whom, on which cases it is offered, its variables and where it begins. */
export function GuideSettings() {
  const store = useGuideEditorStore()
  const guide = useGuideEditor((editor) => editor.guide)
  const change = (by: Partial<Guide>, place?: string) =>
    store.getState().change((before) => ({ ...before, ...by }), place === undefined ? undefined : `guide.${place}`)
  return (
    <>
      <Title order={2}>{words.title}</Title>
      <TextInput
        label={words.name}
        data-place="title"
        required
        maxLength={120}
        error={useErrorAt('title')}
        value={guide.title}
        onChange={({ currentTarget: { value } }) => change({ title: value }, 'title')}
      />
      <Textarea
        label={words.summary}
        data-place="summary"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1_000}
        error={useErrorAt('summary')}
        value={guide.summary}
        onChange={({ currentTarget: { value } }) => change({ summary: value }, 'summary')}
      />
      <StartField guide={guide} />
      <Audience guide={guide} change={change} />
      <fieldset className={classes.group} data-place="offer" tabIndex={-1}>
        <legend>{words.offer}</legend>
        <ExpressionField
          label={words.when}
          empty={words.whenEmpty}
          wanted="bool"
          place="offer.when"
          value={guide.offer.when}
          onChange={(when) => change({ offer: { ...guide.offer, when } }, 'offer.when')}
        />
        <OfferFit guide={guide} />
        <RankField value={guide.offer.rank} onChange={(rank) => change({ offer: { ...guide.offer, rank } })} />
      </fieldset>
      <VariableList guide={guide} />
    </>
  )
}

function StartField({ guide: { start, steps } }: { readonly guide: Guide }) {
  const store = useGuideEditorStore()
  return (
    <Select
      label={words.start}
      data-place="start"
      data={steps.map(({ key, title }) => ({ value: key, label: title.trim() || t.guides.inspector.untitled }))}
      placeholder={words.startNone}
      searchable
      error={useErrorAt('start')}
      value={start}
      onChange={(key) => key !== null && store.getState().change((before) => startAt(before, key))}
    />
  )
}

function Audience({ guide, change }: { readonly guide: Guide; readonly change: (by: Partial<Guide>) => void }) {
  const teams = useDeskState((state) => state.teams)
  const members = useDeskState((state) => state.members)
  const known = useMemo(
    () =>
      [
        ...new Set([...teams.flatMap(({ skills }) => skills), ...members.flatMap(({ skills }) => Object.keys(skills))]),
      ].toSorted(),
    [teams, members],
  )
  return (
    <>
      <MultiSelect
        label={words.roles}
        data-place="roles"
        data={roleSchema.options.map((role) => ({ value: role, label: t.common.role[role] }))}
        placeholder={guide.roles.length === 0 ? words.rolesAll : undefined}
        error={useErrorAt('roles')}
        value={guide.roles}
        onChange={(roles) =>
          change({ roles: roles.filter((role): role is Role => roleSchema.safeParse(role).success) })
        }
      />
      <TagsInput
        size="xs"
        label={words.skills}
        data-place="skills"
        data={known}
        maxTags={20}
        placeholder={guide.skills.length === 0 ? words.skillsAll : undefined}
        error={useErrorAt('skills')}
        value={guide.skills}
        onChange={(skills) => change({ skills: skills.map((skill) => skill.slice(0, 60)) })}
      />
    </>
  )
}

/** A whole number; what is half typed stays in the field. */
function RankField({ value, onChange }: { readonly value: number; readonly onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<number | string | null>(null)
  const isFine = (next: number | string): next is number =>
    typeof next === 'number' && Number.isInteger(next) && next >= 0 && next <= 100
  return (
    <NumberInput
      size="xs"
      className={classes.short ?? ''}
      label={words.rank}
      description={words.rankHint}
      data-place="offer.rank"
      allowDecimal={false}
      clampBehavior="none"
      min={0}
      max={100}
      error={typed !== null && !isFine(typed) ? words.rankWrong : null}
      value={typed ?? value}
      onBlur={() => setTyped(null)}
      onChange={(next) => {
        setTyped(next)
        if (isFine(next) && next !== value) onChange(next)
      }}
    />
  )
}
