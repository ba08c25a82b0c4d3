/** Lines of the timeline about the pen, the AI's questions and what leaves the house. */
export const penLines = {
  asked: 'The AI asked',
  asked_permission: 'The AI asked for a permission',
  answered: 'The AI was answered',
  allowed: 'The AI was allowed to do it',
  not_allowed: 'The AI was not allowed to do it',
  withdrawn: 'The AI took its question back',
  unanswered: 'Nobody answered the AI in time: the case goes to people',
  taken: 'Taken over from the AI',
  gave_up: 'The AI handed the case over',
  silent: 'The AI was not heard of: the case goes to people',
  pen_to_ai: 'The AI writes to the customer again',
  pen_to_person: 'A person writes to the customer again',
  held_back: (count: number, holder: string) =>
    count === 1
      ? `The AI tried to write: held back, ${holder} has the case`
      : `The AI tried to write ${count} times: held back, ${holder} has the case`,
  delivery: {
    waiting: 'Message waits to be sent',
    sent: 'Message sent to the channel',
    delivered: 'Message delivered',
    failed: 'Message not delivered',
  },
  trying: 'Message not sent yet, tried again',
  again: 'Message to be sent again',
}
