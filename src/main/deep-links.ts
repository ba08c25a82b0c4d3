import { app } from 'electron'
import { deepLinkScheme, findDeepLink, parseDeepLink } from './deep-link.ts'

/**
 * Listens for deep links however the system brings them: as an event on macOS, as an argument of a second start
 * elsewhere. `onOpen` gets the reference, or null when the program was simply started again. Gives the link that
 * this start itself came with.
 */
export function listenForDeepLinks(onOpen: (reference: string | null) => void): string | null {
  // Only an installed program may claim the scheme: a checkout would take it away from it.
  if (app.isPackaged) app.setAsDefaultProtocolClient(deepLinkScheme)
  app.on('open-url', (event, link) => {
    event.preventDefault()
    const reference = parseDeepLink(link)
    if (reference !== null) onOpen(reference)
  })
  app.on('second-instance', (_event, argv) => onOpen(findDeepLink(argv)))
  return findDeepLink(process.argv)
}
