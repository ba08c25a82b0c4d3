/** Rating how an escalation came, and what the last receivers missed. */

export const handoffText = {
  handoff: {
    needed: 'Needed',
    notNeeded: 'Not needed',
    rightPlace: 'Right place',
    wrongPlace: 'Wrong place',
    complete: 'Complete',
    notComplete: 'Not complete',
  },
}
