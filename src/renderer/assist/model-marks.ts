import { create } from 'zustand'

/** Which replies being written began as a model's draft, by case, and whose. It ends when the reply is sent or emptied. */
interface ModelMarks {
  readonly marks: Readonly<Record<string, string>>
  put(caseId: string, model: string): void
  drop(caseId: string): void
}

export const useModelMarks = create<ModelMarks>()((set) => ({
  marks: {},
  put: (caseId, model) => set(({ marks }) => ({ marks: { ...marks, [caseId]: model } })),
  drop: (caseId) =>
    set(({ marks }) => ({ marks: Object.fromEntries(Object.entries(marks).filter(([id]) => id !== caseId)) })),
}))
