import { create } from 'zustand'

/** Whether the person is being asked if they want to sign out. */
export const useSignOut = create<{ readonly open: boolean }>()(() => ({ open: false }))

export function openSignOut(): void {
  useSignOut.setState({ open: true })
}

export function closeSignOut(): void {
  useSignOut.setState({ open: false })
}
