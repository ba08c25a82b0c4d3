import { ipcRenderer } from 'electron'
import { deskPortMessage, openCaseMessage } from '../shared/contract/shell-names.ts'

/**
 * Hands over what the shell has for this page: the port to the desk and the case to open. It exposes nothing: the
 * page never sees Electron. Messages arrive from the main process only.
 */
ipcRenderer.on(deskPortMessage, (event) => {
  window.postMessage(deskPortMessage, window.location.origin, event.ports)
})

ipcRenderer.on(openCaseMessage, (_event, reference: unknown) => {
  if (typeof reference === 'string' && /^ESC-\d{4}-\d{6,10}$/.test(reference)) {
    window.location.hash = `#/case/${reference}`
  }
})
