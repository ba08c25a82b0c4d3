import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { deskPortMessage } from '../../shared/contract/shell-names.ts'
import { backoff } from './backoff.ts'
import { type ConnectionControl, createConnection, type DeskConnection } from './desk-connection.ts'

/** Connects this page with its desk: by WebSocket when a desk serves the page, else by the port the preload hands over. */
export function connectDesk(token: string | null): DeskConnection {
  const control = createConnection()
  if (location.protocol === 'http:' || location.protocol === 'https:') {
    if (token) connectBySocket(control, token, 0)
    else control.closed('no_key')
  } else {
    connectByPort(control)
  }
  return control.connection
}

function connectBySocket(control: ConnectionControl, token: string, attempt: number): void {
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/desk`
  const socket = new WebSocket(address, `tierdesk.${token}`)
  const link = new SocketLink({ websocket: socket })
  let wasOpen = false
  socket.addEventListener('open', () => {
    wasOpen = true
    control.opened(link)
  })
  socket.addEventListener('close', () => {
    if (wasOpen) control.closed('lost')
    else void sayWhyNot(control)
    setTimeout(() => connectBySocket(control, token, wasOpen ? 0 : attempt + 1), backoff(attempt))
  })
}

/** A browser does not tell why a WebSocket was turned away; the page itself being served tells that the desk runs. */
async function sayWhyNot(control: ConnectionControl): Promise<void> {
  const served = await fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  )
  if (control.connection.state().link !== 'open') control.closed(served ? 'refused' : 'lost')
}

function connectByPort(control: ConnectionControl): void {
  window.addEventListener('message', (event) => {
    if (event.source !== window || event.data !== deskPortMessage) return
    const port = event.ports[0]
    if (!port) return
    const link = new PortLink({ port })
    port.addEventListener('close', () => control.closed('lost'))
    port.start()
    control.opened(link)
  })
}
