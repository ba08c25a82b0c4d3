import type { ReactNode, RefObject } from 'react'
import { v7 as newId } from 'uuid'
import { mayDo } from '../../shared/access/permissions.ts'
import { isStanding } from '../../shared/case/flag.ts'
import { useWorkspace } from '../app/desk-state.ts'
import { AssistPanel } from '../assist/assist-panel.tsx'
import { ConsultPanel } from '../consult/consult-panel.tsx'
import { liveCount } from '../consult/use-consult.ts'
import { CustomerBlocks } from '../customer/customer-blocks.tsx'
import { GuideMark } from '../guide/guide-mark.tsx'
import { GuidePanel } from '../guide/guide-panel.tsx'
import { OfferBlock } from '../guide/offer-block.tsx'
import { KeepBlock } from '../knowledge/keep-block.tsx'
import { ApprovalsBlock } from './approvals-block.tsx'
import { focusedEvidence } from './evidence.ts'
import { FactsPanel } from './facts-panel.tsx'
import { LadderBlock } from './ladder-block.tsx'
import { SidePanel } from './side-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import type { CaseAtWork } from './use-case-work.ts'
import { WhyPanel } from './why-panel.tsx'
import { words } from './words.ts'

interface CaseSideProps {
  readonly work: CaseAtWork
  readonly panel: RefObject<HTMLDivElement | null>
  /** Only in a narrow window, where it is one of the tabs. */
  readonly conversation: ReactNode | null
}

/** The side panel with everything in it, connected to the case at work. */
export function CaseSide({ work, panel, conversation }: CaseSideProps) {
  const { jumps, why, state, guide, shown, directory } = work
  const { tab } = jumps
  return (
    <SidePanel
      tab={conversation === null && tab === 'conversation' ? 'why' : tab}
      onTab={jumps.setTab}
      flagCount={why.families.filter(({ leader }) => isStanding(leader)).length}
      guideMark={<GuideMark state={state} offers={guide.offers} />}
      consultCount={liveCount(state)}
      conversation={conversation}
      body={panel}
      why={
        <>
          {state.resolution && <KeepBlock state={state} mayKeep={mayDo(work.me, 'resolve', state)} />}
          <Why work={work} />
        </>
      }
      guide={
        <GuidePanel
          work={guide}
          state={state}
          directory={directory}
          onGive={work.guided.onGive}
          onSheet={work.guided.onSheet}
          say={jumps.say}
          toFact={jumps.toFact}
          toFlag={(code) => jumps.toEvidence(code, 0, 'guide')}
        />
      }
      consult={<ConsultPanel work={work.consult} askKey={work.keys('consult')} />}
      assist={state.sight === 'full' ? <Assist work={work} /> : null}
      facts={<Facts work={work} />}
      timeline={<TimelinePanel state={state} directory={directory} confirmedVersion={shown.confirmedVersion} />}
    />
  )
}

function Why({ work }: { readonly work: CaseAtWork }) {
  const { state, why, jumps, acts, available, keys, setOver } = work
  const { currency } = useWorkspace()
  return (
    <WhyPanel
      desk={{
        state,
        currency,
        inHand: why.inHand?.code ?? null,
        focus: jumps.focus,
        judge: available.judge,
        keys: { agree: keys('agree') ?? '', override: keys('override') ?? '' },
        pending: why.pending,
        fresh: why.fresh,
        judging: why.judging,
        onJudging: why.setJudging,
        judged: why.judged,
        onVerdict: (code, judgement, reason) => {
          why.setJudged(code)
          return acts.judge(code, judgement, reason)
        },
        onAgree: acts.agree,
        onEvidence: jumps.toEvidence,
        onOpenCase: work.openCase,
      }}
      all={why.all}
      onAll={why.setAll}
      recommendation={work.recommendation}
      directory={work.directory}
      viewerId={work.me.id}
      available={available}
      onStep={(step) => work.beginStep(step, acts.act)}
      onAcceptFirst={() => acts.act('accept')}
      onMiss={() => setOver({ kind: 'miss' })}
      guide={<OfferBlock work={work.guide} hint={keys('guide')} onShow={work.toGuide} />}
      ladder={<LadderBlock state={state} onDialog={setOver} />}
      customer={<CustomerBlocks work={work} />}
      approvals={
        <ApprovalsBlock
          state={state}
          me={work.me}
          currency={currency}
          keys={{ grant: keys('grant') ?? '', deny: keys('deny') ?? '', use: keys('give') ?? '' }}
          onAnswer={acts.answer}
          onWithdraw={({ id }) =>
            acts.giveAtOnce({ type: 'case.withdraw_approval', input: { approvalId: id, reason: null } })
          }
          onUse={({ id }) => setOver({ kind: 'give', concessionId: newId(), approvalId: id })}
        />
      }
    />
  )
}

function Assist({ work: { state, available, jumps, acts, openCase } }: { readonly work: CaseAtWork }) {
  return (
    <AssistPanel
      state={state}
      mayReply={available.reply.kind === 'ready'}
      onMessage={jumps.toMessage}
      onOpenCase={openCase}
      onWrite={() => acts.act('reply')}
      say={jumps.say}
    />
  )
}

function Facts({ work }: { readonly work: CaseAtWork }) {
  const { state, jumps, acts, available } = work
  const { currency } = useWorkspace()
  return (
    <FactsPanel
      state={state}
      currency={currency}
      evidence={
        jumps.fact
          ? { kind: 'fact', factId: jumps.fact }
          : (focusedEvidence(state.flags, jumps.focus)?.evidence ?? null)
      }
      onMessage={jumps.toMessage}
      onOpenCase={work.openCase}
      onExtend={available.extend.kind === 'ready' ? () => acts.act('extend') : null}
      onGoOn={
        available.status.kind === 'ready'
          ? () => acts.giveAtOnce({ type: 'case.change_status', input: { to: 'open' } }, words.clocks.wentOn)
          : null
      }
      onGive={available.give.kind === 'ready' ? () => acts.act('give') : null}
    />
  )
}
