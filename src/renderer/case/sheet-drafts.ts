import { create } from 'zustand'
import { noChanges, type SheetChanges } from './escalate-state.ts'

/** What somebody began in a sheet or dialog and closed again: kept while the window lives, dropped once it is sent. */
interface SheetDrafts {
  /** Changes to the escalate sheet, by case. */
  readonly escalations: Readonly<Record<string, SheetChanges>>
  /** Texts of the other dialogs, by case and dialog, then by field. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>
  changeEscalation(caseId: string, change: Partial<SheetChanges>): void
  dropEscalation(caseId: string): void
  changeField(key: string, field: string, value: string): void
  dropFields(key: string): void
}

export const useSheetDrafts = create<SheetDrafts>()((set) => ({
  escalations: {},
  fields: {},
  changeEscalation: (caseId, change) =>
    set(({ escalations }) => {
      const was = escalations[caseId] ?? noChanges
      const packet = { ...was.packet, ...change.packet }
      return { escalations: { ...escalations, [caseId]: { ...was, ...change, packet } } }
    }),
  dropEscalation: (caseId) => set(({ escalations }) => ({ escalations: omit(escalations, caseId) })),
  changeField: (key, field, value) =>
    set(({ fields }) => ({ fields: { ...fields, [key]: { ...fields[key], [field]: value } } })),
  dropFields: (key) => set(({ fields }) => ({ fields: omit(fields, key) })),
}))

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
