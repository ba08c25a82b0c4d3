import { useEffect, useState } from 'react'
import { type Action, ActionRegistry, isPressable, isTyping } from './keys.ts'

/** The one registry of this window. */
export const actionRegistry = new ActionRegistry()

/** Offers actions (keys, palette, key help) as long as the component is there. */
export function useActions(actions: readonly Action[]): void {
  const [layer] = useState(() => Symbol('actions'))
  // On every render: the closures of the newest render are the ones to run.
  useEffect(() => actionRegistry.set(layer, actions))
  useEffect(() => () => actionRegistry.remove(layer), [layer])
}

/** A dialog that an action opens is drawn within so many frames. */
const framesToDialog = 4

/** Runs the action a key press means. Mounted once, by the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    // What is typed on after the key that opens a dialog is meant for the dialog, not for the case behind it.
    let opening = false
    // What lay over the screen before anybody handled the press: Escape takes it away before it comes here.
    let before = { dialog: false, popup: false }
    const look = () => {
      before = { dialog: dialogOpen(), popup: popupOpen() }
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if ((event.key === 'Enter' || event.key === ' ') && isPressable(event.target)) return
      if (event.key === 'Escape' && before.popup) return
      const action = actionRegistry.find(event, { typing: isTyping(event.target), dialog: before.dialog })
      if (!action) return
      event.preventDefault()
      // A key held down walks through a list, but must not answer one question after the other, of a guide or of the AI.
      if (opening || (event.repeat && (action.group === 'guide' || action.group === 'case'))) return
      action.run()
      // Escape leaves something and opens nothing: what is typed next is meant for what it came back to.
      if (event.key === 'Escape' || action.group === 'list' || action.group === 'guide' || action.group === 'editor')
        return
      opening = true
      afterFrames(framesToDialog, () => {
        opening = false
      })
    }
    window.addEventListener('keydown', look, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

function afterFrames(count: number, run: () => void): void {
  requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, run) : run()))
}

/** A menu or a popup lies over the screen: Escape closes that and nothing behind it. */
function popupOpen(): boolean {
  return document.querySelector('[role="menu"], [role="dialog"]') !== null
}

function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
