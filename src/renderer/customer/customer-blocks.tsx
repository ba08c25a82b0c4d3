import { mayDo } from '../../shared/access/permissions.ts'
import { isActive } from '../../shared/case/basics.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import type { CaseAtWork } from '../case/use-case-work.ts'
import { words } from '../case/words.ts'
import { PromisesBlock } from './promises-block.tsx'
import { RateBlock } from './rate-block.tsx'

/** What the customer was promised, and how the case came to whoever accepted it. */
export function CustomerBlocks({ work }: { readonly work: CaseAtWork }) {
  const { state, me, keys, acts, setOver } = work
  // On what the AI keeps, people promise nothing before they take it over.
  const mayPromise = mayDo(me, 'reply', state) && !isWithAi(state)
  const mayAdd = mayPromise && isActive(state.status)
  const rate = (escalationId: string) => setOver({ kind: 'rate', escalationId })
  return (
    <>
      <RateBlock state={state} memberId={me.id} rateKey={keys('rate') ?? ''} onRate={rate} />
      <PromisesBlock
        state={state}
        acts={{
          mayEnd: ({ keeper }) => mayPromise || keeper?.id === me.id,
          onKeep: ({ id }) =>
            acts.giveAtOnce(
              { type: 'case.keep_commitment', input: { commitmentId: id, reason: null } },
              words.promises.done.kept,
            ),
          onDrop: ({ id }) => setOver({ kind: 'drop_promise', commitmentId: id }),
          onAdd: mayAdd ? () => setOver({ kind: 'commit' }) : null,
          addKey: keys('promise') ?? '',
        }}
      />
    </>
  )
}
