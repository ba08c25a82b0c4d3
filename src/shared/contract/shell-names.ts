/** Names of the messages that pass through the preload, apart from `shell.ts` so that the preload stays tiny. */

/** The window message (and the channel from main to preload) that carries a MessagePort to the desk. */
export const deskPortMessage = 'tierdesk:desk-port'

/** Channel from main to preload: show the case of a reference. */
export const openCaseMessage = 'tierdesk:open-case'
