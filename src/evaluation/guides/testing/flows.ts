import type { StarFlow } from '../star-graph.ts'

/** A flow of our own making in STAR's shape: a workshop takes bicycles in for repair. */
export const workshop: StarFlow = {
  task: 'bring_bicycle',
  replies: {
    hello: 'Hello, what can I do for you?',
    ask_name: 'What is your name, please?',
    shop_ask_frame_number: 'Which number is on the frame?',
    shop_ask_colour: 'Then, which colour does it have?',
    shop_ask_day: 'Which day suits you?',
    shop_inform_free: 'That day is free. Shall I put you down?',
    shop_inform_full: 'We are full on that day.',
    shop_inform_done: 'You are down for it.',
    anything_else: 'Is there more I can do?',
    out_of_scope: 'That is not for us.',
    goodbye_1: 'Goodbye.',
    info_missing: 'Info missing. Does not know the frame number',
    available: 'Available',
    unavailable: 'Unavailable',
    yes: 'Yes',
    no: 'No',
    query_check: 'Look',
    query_book: 'Book',
  },
  graph: {
    hello: 'ask_name',
    ask_name: 'shop_ask_frame_number',
    shop_ask_frame_number: 'shop_ask_day',
    info_missing: 'shop_ask_colour',
    shop_ask_colour: 'shop_ask_day',
    shop_ask_day: 'query_check',
    available: 'shop_inform_free',
    unavailable: 'shop_inform_full',
    yes: 'query_book',
    no: 'shop_ask_day',
    query_book: 'shop_inform_done',
    shop_inform_done: 'anything_else',
  },
}

/** A dialogue as STAR keeps them; turns in short: `customer`, `agent:label`, `check`, `book`, `answer`. */
export function dialogue(id: string, turns: readonly (readonly [string, string])[]) {
  return {
    id,
    tasks: ['workshop'],
    turns: turns.map(([who, words]) => {
      if (who === 'customer') return { speaker: 'customer' as const, text: words }
      if (who === 'answer') return { speaker: 'tool_result' as const, name: 'workshop', item: { Message: words } }
      if (who === 'check' || who === 'book')
        return { speaker: 'tool_call' as const, name: 'workshop', args: [{ RequestType: `"${who}"` }] }
      return { speaker: 'agent' as const, text: words, label: who.slice('agent:'.length) }
    }),
  }
}

/** A dialogue in which the agent does just what the flow says. */
export const byTheBook = dialogue('by-the-book', [
  ['customer', 'Hi'],
  ['agent:hello', 'Hello, what can I do for you?'],
  ['customer', 'My bike'],
  ['agent:ask_name', 'What is your name, please?'],
  ['customer', 'Ines'],
  ['agent:shop_ask_frame_number', 'Which number is on the frame?'],
  ['customer', 'I do not know it'],
  ['agent:shop_ask_colour', 'Then, which colour does it have?'],
  ['customer', 'Green'],
  ['agent:shop_ask_day', 'Which day suits you?'],
  ['customer', 'The ninth'],
  ['check', ''],
  ['answer', 'That slot is unavailable'],
  ['agent:shop_inform_full', 'We are full on that day.'],
  ['customer', 'Hm'],
  ['agent:shop_ask_day', 'Which day suits you?'],
  ['customer', 'The tenth'],
  ['check', ''],
  ['answer', 'That slot is available'],
  ['agent:shop_inform_free', 'That day is free. Shall I put you down?'],
  ['customer', 'Yes please'],
  ['book', ''],
  ['answer', 'Done'],
  ['agent:shop_inform_done', 'You are down for it.'],
  ['agent:anything_else', 'Is there more I can do?'],
])
