import type { ReplyProposal } from '../../shared/assist/index.ts'
import { Block } from '../case/facts-blocks.tsx'
import { words } from '../case/words.ts'
import { languageName } from '../ui/format.ts'
import classes from './assist.module.css'
import { ProposalCard } from './proposal-card.tsx'

interface ReplyBlockProps {
  /** Null while they are being chosen. */
  readonly proposals: readonly ReplyProposal[] | null
  /** Null while the person may not write to the customer. */
  readonly onUse: ((text: string) => void) | null
}

/** Replies from the workspace's templates that fit the case. */
export function ReplyBlock({ proposals, onUse }: ReplyBlockProps) {
  const text = words.assist.reply
  return (
    <Block title={text.title} empty={proposals?.length === 0 ? text.empty : null}>
      {proposals?.map((proposal) => (
        <ProposalCard
          key={proposal.key}
          title={proposal.title}
          text={proposal.text}
          holes={proposal.holes}
          onUse={onUse && (() => onUse(proposal.text))}
        >
          <p className={classes.note}>
            {text.because}: {becauseWords(proposal)}
          </p>
          {proposal.fallback && <p className={classes.note}>{text.otherLanguage(languageName(proposal.language))}</p>}
        </ProposalCard>
      ))}
    </Block>
  )
}

function becauseWords({ because }: ReplyProposal): string {
  const text = words.assist.reply
  return [
    ...(because.flags.length > 0 ? [text.flags(because.flags.join(', '))] : []),
    ...(because.category ? [text.category] : []),
    ...(because.words.length > 0 ? [text.words] : []),
  ].join('; ')
}
