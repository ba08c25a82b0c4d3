/** One name an expression may use, for documents and for the editor. */
export interface ExpressionField {
  readonly name: string
  readonly type: 'string' | 'double' | 'int' | 'bool' | 'list<string>' | 'map<string, dyn>'
  readonly meaning: string
  /** The only values it has; absent: any. */
  readonly words?: readonly string[]
  readonly example: string
}

/** Field names as the levels they are written in: `me.limit.refund` lies in `limit`, which lies in `me`. */
export interface FieldLevel {
  readonly [part: string]: string | FieldLevel
}

/** The levels of many fields. */
export function levelsOf(fields: readonly ExpressionField[]): FieldLevel {
  const root: MutableLevel = {}
  for (const { name, type } of fields) put(root, name.split('.'), type)
  return root
}

interface MutableLevel {
  [part: string]: string | MutableLevel
}

function put(level: MutableLevel, [part = '', ...rest]: readonly string[], type: string): void {
  if (rest.length === 0) {
    level[part] = type
    return
  }
  const known = level[part]
  const below = typeof known === 'object' ? known : {}
  level[part] = below
  put(below, rest, type)
}
