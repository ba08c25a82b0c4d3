import type { AssistDraft, DraftFailure } from '../../shared/assist/index.ts'
import { draftFrom, draftPrompt } from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { RateLimit } from '../http/rate-limit.ts'
import type { ChatModel } from './chat-model.ts'

/** Most drafts under way at one node, and how many one member may ask for at once and per second. */
const mostUnderWay = 16
const memberRate = { burst: 5, perSecond: 0.2 }

/** Asks a model for drafts of replies: masks what leaves, puts details back into what comes. One per node. */
export class DraftWriter {
  readonly #model: ChatModel | null
  readonly #limit: RateLimit
  #underWay = 0

  constructor(model: ChatModel | null, limit = new RateLimit(memberRate)) {
    this.#model = model
    this.#limit = limit
  }

  /** What the model is called; null: none is configured. */
  get model(): string | null {
    return this.#model?.name ?? null
  }

  /** A draft for a person who may see the case; it goes nowhere but to them. */
  async draft(state: Case, memberId: string, signal: AbortSignal): Promise<AssistDraft> {
    if (this.#model === null) return failed('not_configured')
    if (this.#underWay >= mostUnderWay || this.#limit.take(memberId) > 0) return failed('busy')
    this.#underWay += 1
    try {
      const { messages, masked } = draftPrompt(state)
      const answer = await this.#model.write(messages, signal)
      if (answer.kind === 'failed') return failed(answer.why)
      const reply = draftFrom(answer.text, masked)
      if (reply === null) return failed('unusable')
      const count = Object.values(masked.counts).reduce((sum, of) => sum + of, 0)
      const { text, used, holes } = reply
      return { outcome: 'drafted', text, model: this.#model.name, masked: count, used, holes: [...holes] }
    } finally {
      this.#underWay -= 1
    }
  }
}

function failed(why: DraftFailure): AssistDraft {
  return { outcome: 'failed', why }
}
