// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands here is source text of other files
/** Ways to break the code that keeps desks and record together; a schedule must find out each of them. */

export interface Mutation {
  /** What is wrong then. */
  readonly name: string
  /** File below the root of the project. */
  readonly file: string
  /** Text that stands there exactly once, and what stands there instead. */
  readonly from: string
  readonly to: string
}

export const mutations: readonly Mutation[] = [
  {
    name: 'an answer is dropped by the desk',
    file: 'src/desk/outbox/sender.ts',
    from: '      this.#write(results)\n',
    to: '',
  },
  {
    name: 'a poke is applied without a look at the cursor',
    file: 'src/desk/sync/sync-engine.ts',
    from: 'poke.change.after <= cursor && ',
    to: '',
  },
  {
    name: 'the cursor is written before the page, in a transaction of its own',
    file: 'src/desk/sync/sync-engine.ts',
    from: '    this.#host.cache.write((db) => applyChanges(db, stretch,',
    to: `    const ahead = stretch.cursor
    if (ahead !== null) this.#host.cache.write((db) => db.run("UPDATE meta SET value = ? WHERE key = 'cursor'", String(ahead)))
    this.#host.cache.write((db) => applyChanges(db, stretch,`,
  },
  {
    name: 'what was sent is left behind when the cache is loaded anew',
    file: 'src/desk/cache/carry-over.ts',
    from: '    outbox: listOutbox(db),\n    drafts: listDrafts(db),',
    to: `    outbox: listOutbox(db).filter(({ state }) => state !== 'sent'),\n    drafts: listDrafts(db),`,
  },
  {
    name: 'an outbox row goes when the network fails',
    file: 'src/desk/outbox/sender.ts',
    from: '      const failure = failureOf(error)\n',
    to: `      const failure = failureOf(error)
      if (failure === 'unreachable')
        cache.write((db) => {
          for (const { id } of entries) db.run('DELETE FROM outbox WHERE id = ?', id)
        })
`,
  },
  {
    name: '`forget` is ignored',
    file: 'src/desk/sync/apply-changes.ts',
    from: `    else if (change.kind === 'forget') applyForget(db, change.caseId)\n`,
    to: '',
  },
  {
    name: 'a forgotten case stays in the search index',
    file: 'src/desk/cache/store-case.ts',
    from: '  removeText(db, num)\n',
    to: '',
  },
  {
    name: 'a command is sent under a new id each time',
    file: 'src/desk/outbox/sender.ts',
    from: '    return { id, caseId, seenVersion, deskAt, command, deskId: this.#host.deskId }',
    to: '    return { id: crypto.randomUUID(), caseId, seenVersion, deskAt, command, deskId: this.#host.deskId }',
  },
  {
    name: 'the backend does not keep the answers to accepted commands',
    file: 'src/backend/db/append.ts',
    from: '${JSON.stringify(appendix.answers.map(answerRow))}::json) AS r(\n        id uuid, "memberId" uuid, "caseId" uuid, type text, outcome text, version int,',
    to: '${JSON.stringify(appendix.answers.filter(({ accepted }) => !accepted).map(answerRow))}::json) AS r(\n        id uuid, "memberId" uuid, "caseId" uuid, type text, outcome text, version int,',
  },
  {
    name: 'a node trusts what it remembers of a case without a look at the row',
    file: 'src/backend/db/case-state.ts',
    from: 'CASE WHEN last_hash <> ALL(${hashes}::text[]) THEN state END AS state',
    to: 'CASE WHEN NOT (id = ANY(${[...held].flatMap(([id, known]) => (known ? [id] : []))}::uuid[])) AND last_hash <> ALL(${hashes}::text[]) THEN state END AS state',
  },
  {
    name: 'a merged poke forgets what waited in it',
    file: 'src/backend/feed/subscriber.ts',
    from: '[...(before?.change?.changes ?? []), ...fresh]',
    to: '[...fresh]',
  },
  {
    name: 'pokes tell nobody that they lost sight of a case',
    file: 'src/backend/feed/live-hub.ts',
    from: '} else if (everSaw(member, changed)) {',
    to: '} else if (everSaw(member, changed) && changed.seq < 0) {',
  },
  {
    name: 'pages tell nobody that they lost sight of a case',
    file: 'src/backend/db/feed.ts',
    from: '          AND (${visibleTo(member)} OR ${helpedBy(member)} OR ${everVisibleTo(member)})\n        ORDER BY seq',
    to: '          AND (${visibleTo(member)} OR ${helpedBy(member)} OR (${everVisibleTo(member)} AND false))\n        ORDER BY seq',
  },
  {
    name: 'a desk keeps its cases when its member may see others',
    file: 'src/desk/sync/sync-engine.ts',
    from: `page.scope !== cache.read((db) => readMeta(db, 'scope')) || `,
    to: '',
  },
  {
    name: 'a refusal is swallowed',
    file: 'src/desk/outbox/answers.ts',
    from: 'markRefused(db, entry.id, result.refusal)',
    to: 'removeOutboxEntry(db, entry.id)',
  },
  {
    name: 'a command leaves before it is marked as handed over',
    file: 'src/desk/outbox/sender.ts',
    from: '    if (entries.some((entry) => !entry.handed)) {',
    to: '    if (entries.length > 1_000) {',
  },
  {
    name: 'later commands go first',
    file: 'src/desk/cache/sql/outbox.ts',
    from: 'held.position <= o.position)\n       ORDER BY position LIMIT ?',
    to: 'held.position <= o.position)\n       ORDER BY position DESC LIMIT ?',
  },
  {
    name: 'the cursor of a first load is where its stream ended, not where it began',
    file: 'src/backend/feed/bootstrap.ts',
    from: `cursor: found.head, scope`,
    to: `cursor: found.head + 1, scope`,
  },
  {
    name: 'the outbox is laid over a load only after the cache was replaced',
    file: 'src/desk/sync/load-cache.ts',
    from: '    cache.adopt(loaded, (db) => joinOutbox(db, loaded.cursor, host))\n',
    to: '    cache.adopt(loaded, () => undefined)\n    cache.write((db) => joinOutbox(db, loaded.cursor, host))\n',
  },
  {
    name: 'what a load has brought already stays in the outbox',
    file: 'src/desk/sync/load-cache.ts',
    from: '  settleBySeq(db, cursor)\n  settleByConfirmed(db)\n',
    to: '',
  },
  {
    name: 'an alert goes on telling of a case that may not be seen any more',
    file: 'src/shared/alerts/as-seen.ts',
    from: '  if (about.sawCase && about.access !== null && maySee(member, about.access)) return alert',
    to: '  if (about.sawCase) return alert',
  },
]
