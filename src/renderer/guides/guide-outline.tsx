export function GuideOutline(_props: { readonly found: ReadonlySet<string>; readonly alone: boolean }) {
  return null
}
