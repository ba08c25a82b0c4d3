/** The names of a record, typed as what they are. */
export function keysOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  const names: Name[] = []
  for (const name in record) names.push(name)
  return names
}

/** A record with the same names and a value made for each. */
export function mapValues<Name extends string, Value>(
  record: Readonly<Record<Name, unknown>>,
  make: (name: Name) => Value,
): Record<Name, Value> {
  const names = keysOf(record)
  const made: Partial<Record<Name, Value>> = {}
  for (const name of names) made[name] = make(name)
  const isComplete = (some: typeof made): some is Record<Name, Value> => names.every((name) => name in some)
  if (!isComplete(made)) throw new Error('A name got no value')
  return made
}
