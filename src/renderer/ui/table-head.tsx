/** The heads of a table's columns; `actions` leaves room for a column of buttons without a name. */
export function TableHead({
  columns,
  actions = false,
}: {
  readonly columns: readonly string[]
  readonly actions?: boolean
}) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
        {actions && <td />}
      </tr>
    </thead>
  )
}
