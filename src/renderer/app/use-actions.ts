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

/** Runs the action a key press means. Mounted once, by the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if ((event.key === 'Enter' || event.key === ' ') && isPressable(event.target)) return
      const action = actionRegistry.find(event, { typing: isTyping(event.target), dialog: dialogOpen() })
      if (!action) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
