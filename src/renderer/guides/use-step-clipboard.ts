import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { isTyping } from '../app/keys.ts'
import { t } from '../app/text/index.ts'
import { clipOf, paste, stepsOfClip } from './clip.ts'
import { removeSteps } from './guide-edits.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.workbench

/**
 * Copies, cuts and pastes steps by the computer's own clipboard and its own keys, so that they travel between guides
 * and windows. What is typed in a field, or text that is marked, is left alone.
 */
export function useStepClipboard(): void {
  const store = useGuideEditorStore()
  useEffect(() => {
    const take = (event: ClipboardEvent): boolean => {
      const { guide, selection } = store.getState()
      if (selection.size === 0 || elsewhere(event)) return false
      event.clipboardData?.setData('text/plain', clipOf(guide, selection))
      event.preventDefault()
      return true
    }
    const onCopy = (event: ClipboardEvent) => {
      if (take(event)) notifications.show({ message: words.copied(store.getState().selection.size) })
    }
    const onCut = (event: ClipboardEvent) => {
      const { change, selection, readOnly } = store.getState()
      if (!readOnly && take(event)) change((guide) => removeSteps(guide, selection))
    }
    const onPaste = (event: ClipboardEvent) => {
      const { readOnly, add } = store.getState()
      if (readOnly || isTyping(event.target)) return
      event.preventDefault()
      const steps = stepsOfClip(event.clipboardData?.getData('text/plain') ?? '')
      if (!steps) return void notifications.show({ message: words.notSteps })
      const before = store.getState().guide
      add((guide) => paste(guide, steps))
      const done = store.getState().guide !== before
      notifications.show({ message: done ? words.pasted(steps.length) : words.tooMany })
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [store])
}

/** The event is about text: somebody types, or has marked words on the page. */
function elsewhere({ target }: ClipboardEvent): boolean {
  return isTyping(target) || (window.getSelection()?.toString() ?? '') !== ''
}
