export {
  type AssistDraft,
  type AssistOffer,
  assistDraftSchema,
  assistOfferSchema,
  type DraftFailure,
} from './assist-draft.ts'
export { type Tried, triedIn } from './attempted.ts'
export { asWritten } from './content-words.ts'
export { draftFrom } from './draft-from.ts'
export { type OpenQuestion, openQuestionsIn } from './open-questions.ts'
export { draftPrompt } from './prompt.ts'
export { proposeReplies, type ReplyProposal } from './propose-reply.ts'
export {
  asSimilar,
  mergeSimilar,
  mostAsked,
  queryOf,
  type SimilarCase,
  similarCaseSchema,
  solvedWords,
} from './similar.ts'
export { type Summary, type SummaryPart, type SummarySentence, summarise } from './summarise.ts'
