import { counted } from '../counted.ts'

/** What the Assist panel says. */
export const assistText = {
  assist: {
    tab: 'Assist',
    show: 'Show assist',
    reading: 'Reading the conversation…',

    summary: {
      title: 'In short',
      what: 'Sentences from the conversation, as they were said.',
      empty: 'Nothing has been said yet.',
      parts: { goal: 'Wants', problem: 'Problem', done: 'Done', promise: 'Promised', detail: 'Said' },
      who: { customer: 'Customer', ai: 'AI', agent: 'Agent', system: 'System' },
      toTurn: (who: string, sentence: string) => `${who}: ${sentence} Show it in the conversation`,
    },

    tried: {
      title: 'What was tried',
      empty: 'Nobody has tried anything yet, as far as the words show.',
      times: (n: number) => `${n} times`,
      by: { customer: 'by the customer', ai: 'by the AI', staff: 'by an agent' },
    },

    open: {
      title: 'Open questions',
      empty: 'No question waits for an answer.',
      by: { customer: 'The customer asks', staff: 'Asked of the customer' },
    },

    similar: {
      title: 'Solved before',
      searching: 'Looking for cases like this one…',
      empty: 'No solved case like this one.',
      failed: 'Cases like this one could not be looked for.',
      hereOnly: 'Only this desk was searched: the server did not answer.',
      solution: 'What solved it',
      by: (name: string, when: string) => `${name}, ${when}`,
      shared: (words: string) => `Both speak of: ${words}`,
      openOf: (reference: string) => `Open the case ${reference}`,
    },

    reply: {
      title: 'Proposed reply',
      empty: 'No template fits this case.',
      because: 'Proposed because',
      flags: (labels: string) => `it is for: ${labels}`,
      category: 'it is for this category',
      words: 'it speaks of the same matter',
      holes: (names: string) => `Still to fill in: ${names}`,
      otherLanguage: (language: string) => `Not in the customer’s language: it is in ${language}.`,
      put: 'Put into the reply',
      putOf: (title: string) => `Put into the reply: ${title}`,
      added: 'It is in the reply. Read it before you send it.',
      mayNot: 'Take the case first. Then you can put it into the reply.',
    },

    draft: {
      title: 'Draft by a model',
      what: (model: string) =>
        `${model} can write a first draft. Names, numbers and addresses are masked before they leave.`,
      ask: 'Write a draft',
      again: 'Write another draft',
      writing: 'The model is writing…',
      mark: (model: string) => `Draft by the model ${model}`,
      check: 'A machine wrote this. Check every fact before you send it.',
      masked: (n: number, used: number) =>
        `${counted(n, 'detail was', 'details were')} masked on the way out. The draft has ${used} of them.`,
      offline: 'This needs a connection. Everything else here works without.',
      failed: {
        not_configured: 'No model is set up here.',
        timed_out: 'The model took too long. Nothing was changed.',
        unreachable: 'The model cannot be reached now. Nothing was changed.',
        refused: 'The model’s server said no. Tell your administrator.',
        unusable: 'The model’s answer was of no use. Nothing was changed.',
        busy: 'Too many drafts at once. Wait a moment.',
      },
      inComposer: (model: string) =>
        `This began as a draft by the model ${model}. Check every fact before you send it.`,
    },
  },
}
