import { create } from 'zustand'

/** Whether the list of all keys is shown. */
export const useKeyHelp = create<{ readonly open: boolean }>()(() => ({ open: false }))

export function openKeyHelp(): void {
  useKeyHelp.setState({ open: true })
}

export function closeKeyHelp(): void {
  useKeyHelp.setState({ open: false })
}
