import { create } from 'zustand'

export type GuideView = 'canvas' | 'outline' | 'both'

const useStore = create<{ readonly view: GuideView | null; choose: (view: GuideView) => void }>()((set) => ({
  view: null,
  choose: (view) => set({ view }),
}))

/** How guides are looked at in this window: as the person chose, else both where there is room. */
export function useView(wide: boolean): [GuideView, (view: GuideView) => void] {
  const { view, choose } = useStore()
  return [view ?? (wide ? 'both' : 'canvas'), choose]
}
