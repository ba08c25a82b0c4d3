import { Button, Modal, Progress, Select, Skeleton, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Place } from '../../shared/case/escalation.ts'
import type { RankingView } from '../../shared/routing/ranking-view.ts'
import { useDirectory } from '../app/desk-state.ts'
import { placeOf } from './escalate-state.ts'
import { placeChoices } from './place-choices.ts'
import { RankingChoice } from './ranking-choice.tsx'
import { RefusalNote } from './refusal-note.tsx'
import classes from './sheet.module.css'
import { useDialogFields } from './use-dialog-fields.ts'
import { useOpenCases } from './use-open-cases.ts'
import { type ReassignResult, useReassign } from './use-reassign.ts'
import { useReassignDraft } from './use-reassign-draft.ts'
import { common, words } from './words.ts'

interface ReassignSheetProps {
  readonly caseIds: readonly string[]
  readonly opened: boolean
  readonly onClose: () => void
  /** Called once every case went. */
  readonly onDone?: () => void
  /** References of the cases by id, for the results of many. */
  readonly references?: ReadonlyMap<string, string>
}

/** Moves one case or many to another team or person. Of many, each says whether it went. */
export function ReassignSheet({ caseIds, opened, onClose, onDone, references }: ReassignSheetProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.reassign.title(caseIds.length)}
      size={caseIds.length === 1 ? 'lg' : 'md'}
      classNames={{ title: classes.title ?? '' }}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <ReassignForm caseIds={caseIds} onClose={onClose} onDone={onDone} references={references} />
    </Modal>
  )
}

interface ReassignFormProps {
  readonly caseIds: readonly string[]
  readonly onClose: () => void
  readonly onDone: (() => void) | undefined
  readonly references: ReadonlyMap<string, string> | undefined
}

function ReassignForm({ caseIds, onClose, onDone, references }: ReassignFormProps) {
  const directory = useDirectory()
  const { fields, change, drop } = useDialogFields(`reassign:${caseIds.length === 1 ? caseIds[0] : 'many'}`)
  const [tried, setTried] = useState(false)
  // As they were when the sheet opened: a case that went leaves the list, and its reference with it.
  const [named] = useState(references)
  const { running, results, run, stop } = useReassign()
  const draft = useReassignDraft(caseIds.length === 1 ? (caseIds[0] ?? null) : null, fields.teamId ?? '')
  const teamId = fields.teamId ?? draft.teamId ?? ''
  const ranking = draft.ranking?.teamId === teamId ? draft.ranking : null
  const to = placeIn(teamId, fields.place ?? '', ranking)
  const reason = fields.reason ?? ''
  const choices = placeChoices(directory, teamId, useOpenCases(teamId))
  const failed = results.filter(({ trouble }) => trouble !== null)
  const gone = new Set(results.filter(({ trouble }) => trouble === null).map(({ caseId }) => caseId))
  const left = caseIds.filter((id) => !gone.has(id))
  const finished = results.length > 0 && !running

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (running || draft.loading || teamId === '' || reason.trim() === '') return
    const allWent = await run(left, to, reason.trim())
    if (!allWent) return
    drop()
    onClose()
    onDone?.()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
  return (
    <form className={classes.dialog} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Select
        label={words.reassign.team}
        placeholder={words.reassign.chooseTeam}
        data={choices.teams}
        value={teamId || null}
        onChange={(value) => {
          change('teamId', value ?? '')
          change('place', '')
        }}
        error={tried && teamId === '' ? words.reassign.teamNeeded : undefined}
        searchable
        data-autofocus
      />
      {ranking ? (
        <RankingChoice
          ranking={ranking}
          to={to}
          directory={directory}
          onTo={(place) => change('place', `${place.teamId}/${place.memberId ?? ''}`)}
        />
      ) : draft.loading ? (
        <Skeleton height={110} />
      ) : (
        <Select
          label={words.reassign.member}
          placeholder={words.reassign.queue}
          description={teamId !== '' && choices.members.length === 0 ? words.reassign.noMembers : undefined}
          data={choices.members}
          value={to.memberId}
          onChange={(value) => change('place', `${teamId}/${value ?? ''}`)}
          disabled={teamId === ''}
          clearable
          searchable
        />
      )}
      <Textarea
        label={words.dialogs.reason}
        value={reason}
        onChange={(event) => change('reason', event.currentTarget.value)}
        error={tried && reason.trim() === '' ? words.dialogs.reasonNeeded : undefined}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
        dir="auto"
      />
      {running && (
        <div role="status">
          <Progress
            value={(results.length / caseIds.length) * 100}
            aria-label={words.reassign.working(results.length, caseIds.length)}
          />
          <p className={classes.quiet}>{words.reassign.working(results.length, caseIds.length)}</p>
        </div>
      )}
      {finished && caseIds.length === 1 && failed[0]?.trouble && <RefusalNote refusal={failed[0].trouble} />}
      {finished && caseIds.length > 1 && <Results results={results} of={caseIds} references={named} />}
      <div className={classes.buttons}>
        {running ? (
          <Button variant="default" size="sm" onClick={stop}>
            {words.reassign.stop}
          </Button>
        ) : (
          <Button variant="default" size="sm" onClick={onClose}>
            {finished ? words.reassign.close : words.dialogs.cancel}
          </Button>
        )}
        <Button type="submit" size="sm" loading={running}>
          {finished ? words.reassign.retry(left.length) : words.reassign.submit(caseIds.length)}
        </Button>
      </div>
    </form>
  )
}

/** Where it goes: whom the person chose, else whom the ranking proposes, else the team's queue. */
function placeIn(teamId: string, chosen: string, ranking: RankingView | null): Place {
  const [placeTeamId, memberId] = chosen.split('/')
  if (placeTeamId) return { teamId: placeTeamId, memberId: memberId || null }
  return ranking ? placeOf(ranking) : { teamId, memberId: null }
}

interface ResultsProps {
  readonly results: readonly ReassignResult[]
  readonly of: readonly string[]
  readonly references: ReadonlyMap<string, string> | undefined
}

/** Each of many cases with what became of it; those that stay first. */
function Results({ results, of, references }: ResultsProps) {
  const byId = new Map(results.map((result) => [result.caseId, result]))
  const went = results.filter(({ trouble }) => trouble === null).length
  const ordered = of.toSorted((a, b) => Number(byId.get(a)?.trouble === null) - Number(byId.get(b)?.trouble === null))
  return (
    <div role="status">
      <p className={classes.label}>{words.reassign.some(went, of.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard */}
      <ul className={classes.results} tabIndex={0}>
        {ordered.map((id, index) => {
          const result = byId.get(id)
          const ok = result?.trouble === null
          return (
            <li key={id}>
              {ok ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}{' '}
              <strong>{references?.get(id) ?? `${index + 1}.`}</strong>{' '}
              {ok ? words.reassign.ok : (result?.trouble?.message ?? words.reassign.left)}
              {result?.trouble?.truth && ` ${result.trouble.truth}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
