/** What a tool was asked and answered. `call` is missing where the source kept only the answer. */
export interface ToolTurn {
  readonly messageId: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>> | null
  readonly result: string | null
  readonly ok: boolean | null
}
