/** Words of the test run beside the canvas. */
export const trialText = {
  label: 'Test run',
  intro: 'The guide as it is drawn now, run on a real case. Nothing is sent and the case is only read.',
  noCase: 'Choose a case to run the guide on.',
  waiting: 'Reading the case…',
  readBy: 'Read by',
  me: (name: string) => `${name} (you)`,
  begin: 'Begin the test run',
  again: 'Begin anew',
  stop: 'End the test run',
  back: 'Step back',
  ended: 'The test run has ended. Begin anew, or step back and take another way.',
  untouched: 'The case is not touched: steps after an action see it as it was before.',
  draft: 'The draft as it is now',
  cannot: (reason: string) => `It cannot begin: ${reason}`,
  given: (action: string) => `Here “${action}” would have been given.`,
}
