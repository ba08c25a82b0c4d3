/** Going between the matrix and the form beside it by keyboard. */

/** The form beside the matrix. */
export const sideId = 'matrix-side'

/** Goes to the first thing in the form. */
export function focusSide(): void {
  const side = document.getElementById(sideId)
  side?.querySelector<HTMLElement>('button:not(:disabled), input:not(:disabled), select, textarea')?.focus()
}

/** Goes back to the cell or row that is looked at. */
export function focusMatrix(): void {
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"], [data-chosen] button')?.focus()
}
