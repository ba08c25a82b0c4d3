import { useCallback } from 'react'
import { useSheetDrafts } from './sheet-drafts.ts'

const none: Readonly<Record<string, string>> = {}

interface DialogFields {
  readonly fields: Readonly<Record<string, string>>
  readonly change: (field: string, value: string) => void
  readonly drop: () => void
}

/** The texts of one dialog of one case, kept when the dialog is closed. */
export function useDialogFields(key: string): DialogFields {
  const fields = useSheetDrafts((store) => store.fields[key]) ?? none
  const changeField = useSheetDrafts((store) => store.changeField)
  const dropFields = useSheetDrafts((store) => store.dropFields)
  const change = useCallback((field: string, value: string) => changeField(key, field, value), [changeField, key])
  const drop = useCallback(() => dropFields(key), [dropFields, key])
  return { fields, change, drop }
}
