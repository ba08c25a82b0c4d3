import { create } from 'zustand'
import { type Appearance, parseAppearance } from './appearance-schema.ts'

const storageKey = 'tierdesk.appearance'

interface AppearanceStore extends Appearance {
  change(part: Partial<Appearance>): void
}

export const useAppearance = create<AppearanceStore>()((set, get) => ({
  ...parseAppearance(localStorage.getItem(storageKey)),
  change: (part) => {
    set(part)
    const { change: _, ...kept } = get()
    localStorage.setItem(storageKey, JSON.stringify(kept))
  },
}))
