/** The part of better-sqlite3 the desk uses: the package names its types where TypeScript does not look for them. */
declare module 'better-sqlite3' {
  export interface Statement {
    run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint }
    get(...values: unknown[]): unknown
    all(...values: unknown[]): unknown[]
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package exports its class
  export default class Database {
    constructor(path: string, options?: { timeout?: number; readonly?: boolean; fileMustExist?: boolean })
    readonly open: boolean
    readonly inTransaction: boolean
    prepare(sql: string): Statement
    exec(sql: string): this
    pragma(text: string, options?: { simple?: boolean }): unknown
    close(): this
  }
}
