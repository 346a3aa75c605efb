import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { knownError } from '../knownError'
import { type Locale, locales } from '../locales'
import type { Entry, Searched } from '../model/entry'
import { contactSign } from './contactWords'
import type { Words } from './question'
import { indexed, short, wordsIn } from './words'

/**
 * The search index: a SQLite file of its own beside whatever database the newsroom has, full text by FTS5. It holds
 * what a reader can see at the moment, and nothing else; what readers will see at an hour to come is only noted, by
 * that hour. It can be thrown away at any time: it is made again from the documents.
 *
 * A release's row number grows with the moment of its release (a contact's with its place in the newsroom's order), so that FTS5, which walks rows in order, gives the
 * newest first and stops after as many as are wanted, however many there are.
 */

/** Of what kind the index is. Another number: it is made anew. */
const version = 6
/** Letters of a word that is kept as such: FTS5 has indexes of its own for beginnings of fewer. */
const shortest = 4
/** So many words are named one by one. */
const named = 64

/** `collection:id` */
export type Ref = `${Searched}:${string}`
/** A document as the index shall have it; `isSeen`: by a reader, now; `opens` is when one will. */
export type Followed = { ref: Ref; mark: string; isSeen: boolean; entries: Entry[]; opens?: number }
export type Row = Omit<Entry, 'names' | 'body'> & { key: number }

type Statement = { all(...values: unknown[]): unknown[]; run(...values: unknown[]): { changes: number } }

export class SearchIndex {
  readonly #db: Database.Database
  readonly #statements = new Map<string, Statement>()
  /** Words that are known to be in the file, which is of this generation. */
  #words = new Set<string>()
  #generation = ''

  /** Opens the file, or makes a new one where there is none, an old one or a broken one. */
  constructor(file: string) {
    this.#db = opened(file)
  }

  /** Rows of a statement, which is prepared once. */
  all<T>(sql: string, ...values: unknown[]): T[] {
    return this.#statement(sql).all(...values) as T[]
  }

  first<T>(sql: string, ...values: unknown[]): T | undefined {
    return this.all<T>(sql, ...values).at(0)
  }

  /**
   * The words of a language, for FTS5's queries. Those that begin with some letters are named one by one where they are few:
   * of an open beginning FTS5 gathers every row before it gives the first, of words it gives the newest and stops.
   */
  words(locale: Locale): Words {
    const beginning = (letters: string): string[] => {
      if (letters.length < shortest) return [`"${letters}" *`]
      const begun = this.all<{ word: string }>(
        'select word from words where word >= ? and word < ? and locale = ? limit ?',
        ...[letters, `${letters}\u{10ffff}`, locale, named + 1],
      ).map(({ word }) => word)
      return begun.length > named ? [`"${letters}" *`] : [...new Set([letters, ...begun])].map((word) => `"${word}"`)
    }
    return { locale, beginning }
  }

  /** Undefined until the index has been made from beginning to end. */
  get<T extends string | number>(key: string): T | undefined {
    return this.first<{ value: T }>('select value from meta where key = ?', key)?.value
  }

  set(key: string, value: string | number): void {
    this.#run(
      'insert into meta(key, value) values(?, ?) on conflict(key) do update set value = excluded.value',
      key,
      value,
    )
  }

  get revision(): number {
    return this.get<number>('revision') ?? 0
  }

  /** Another one each time the index is begun anew. */
  get generation(): string {
    return this.get<string>('generation') ?? ''
  }

  /**
   * Takes in documents as they are now, all or none; what was known of them before goes. What readers neither saw nor
   * see leaves the revision as it is: nobody shall tell by it that something was saved.
   */
  take(documents: Followed[]): void {
    this.#run('begin immediate')
    try {
      const { generation } = this
      // Another process may have begun the file anew.
      if (generation !== this.#generation) this.#words.clear()
      this.#generation = generation
      const before = this.revision
      const isNews = documents.some(({ ref, isSeen }) => isSeen || this.#wasSeen(ref))
      const revision = isNews ? before + 1 : before
      for (const one of documents) this.#takeApart(one, revision)
      if (isNews) this.set('revision', revision)
      this.#run('commit')
    } catch (error) {
      this.#words.clear()
      this.#undo()
      throw error
    }
  }

  /** SQLite has undone a transaction by itself where the disk is full, and says so when it is asked again. */
  #undo(): void {
    try {
      this.#run('rollback')
    } catch {}
  }

  /** Documents whose hour has come by `now` (milliseconds since 1970), and that are not in yet. */
  due(now: number): Ref[] {
    return this.all<{ ref: Ref }>('select ref from followed where opens > 0 and opens <= ?', now).map(({ ref }) => ref)
  }

  /** Notes that these documents are to be read anew, when there is time. It outlives the process. */
  leaveForLater(refs: readonly Ref[]): void {
    this.#run('begin immediate')
    for (const ref of refs) this.#run('update followed set opens = 0 where ref = ?', ref)
    this.#run('commit')
  }

  /** Documents that were left for later, so many of them. */
  leftForLater(most: number): Ref[] {
    return this.all<{ ref: Ref }>('select ref from followed where opens = 0 limit ?', most).map(({ ref }) => ref)
  }

  /**
   * The releases whose moment is so near the turn of a month (UTC) that it may be another month elsewhere; `at` in
   * milliseconds since 1970.
   */
  atTurnsOfMonths(): { ref: Ref; at: number }[] {
    const month = (hours: number) => `strftime('%Y-%m', at / 1000 + ${hours * 3600}, 'unixepoch')`
    return this.all(
      `select distinct ref, at from entries where collection = 'press-releases' and ${month(-15)} <> ${month(15)}`,
    )
  }

  markOf(ref: string): string | undefined {
    return this.first<{ mark: string }>('select mark from followed where ref = ?', ref)?.mark
  }

  /** Everything out, as if the file were new. */
  clear(): void {
    writing(() => this.#db.exec(drop + schema))
    this.#statements.clear()
    this.#words.clear()
    this.set('generation', randomUUID())
  }

  close(): void {
    this.#db.close()
  }

  #wasSeen(ref: Ref): boolean {
    return this.first<{ seen: number }>('select seen from followed where ref = ?', ref)?.seen === 1
  }

  /** One that cannot be put in is in without words: it is not found, and keeps no other from being found. */
  #takeApart(one: Followed, revision: number): void {
    this.#run('savepoint one')
    try {
      this.#takeOne(one, revision)
    } catch (error) {
      if (error instanceof NotWritten || one.entries.length === 0) throw error
      console.error(`${one.ref} cannot be found: it could not be put into the search index.`, error)
      this.#run('rollback to one')
      this.#words.clear()
      this.#takeOne({ ...one, entries: [] }, revision)
    }
    this.#run('release one')
  }

  #takeOne({ ref, mark, isSeen, entries, opens }: Followed, revision: number): void {
    for (const { key, locale, isRelease } of this.all<{ key: number; locale: Locale; isRelease: number }>(
      "select key, locale, collection = 'press-releases' as isRelease from entries where ref = ?",
      ref,
    ))
      this.#run(`delete from ${table(locale, Boolean(isRelease))} where rowid = ?`, key)
    this.#run('delete from entries where ref = ?', ref)
    for (const entry of entries) this.#add(ref, entry)
    this.#run(
      'insert into followed(ref, mark, opens, seen, revision) values(?, ?, ?, ?, ?) on conflict(ref) do update set mark = excluded.mark, opens = excluded.opens, seen = excluded.seen, revision = excluded.revision',
      ref,
      mark,
      opens ?? null,
      Number(isSeen),
      revision,
    )
  }

  #add(ref: Ref, { collection, id, locale, title, standfirst, names, body, at, facets, slug }: Entry): void {
    const key = this.#freeKey(at)
    this.#run(
      'insert into entries(key, ref, collection, id, locale, title, standfirst, names, body, at, facets, slug) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[
        key,
        ref,
        collection,
        id,
        locale,
        title,
        standfirst ?? null,
        names.join('\n'),
        body,
        at,
        JSON.stringify(facets),
        slug,
      ],
    )
    this.#run(
      `insert into ${table(locale, collection === 'press-releases')}(rowid, title, standfirst, names, body) values(?, ?, ?, ?, ?)`,
      ...[key, indexed(title, locale), indexed(standfirst ?? '', locale)],
      `${indexed(names.join(' '), locale)}${collection === 'contacts' ? ` ${contactSign}` : ''}`,
      indexed(body, locale),
    )
    for (const { word } of wordsIn([title, standfirst, ...names, body].join(' '))) this.#spell(short(word), locale)
  }

  /**
   * Keeps a word for those who type its beginning, or mistype it. It stays when nothing has it any more; whether it can
   * still be found is asked when it is proposed.
   */
  #spell(word: string, locale: Locale): void {
    const known = `${locale} ${word}`
    if (word.length < shortest || this.#words.has(known)) return
    if (this.#words.size > 300_000) this.#words.clear()
    this.#words.add(known)
    const { changes } = this.#run('insert or ignore into words(word, locale) values(?, ?)', word, locale)
    if (changes > 0 && word.length <= 40 && /^\p{L}+$/u.test(word))
      this.#run('insert into spelling(word, locale) values(?, ?)', word, locale)
  }

  /** A row number in the order of release: the second, and a number drawn within it. */
  #freeKey(at: number): number {
    const second = Math.max(0, Math.floor(at / 1000))
    for (;;) {
      const key = second * perSecond + Math.floor(Math.random() * perSecond)
      if (!this.first('select key from entries where key = ?', key)) return key
    }
  }

  #run(sql: string, ...values: unknown[]): { changes: number } {
    return writing(() => this.#statement(sql).run(...values))
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement: Statement = this.#db.prepare<unknown[]>(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

const perSecond = 2 ** 20

/** The full-text table of a language: one for releases, one for everything else. */
export const table = (locale: Locale, isRelease: boolean): string => `${isRelease ? 'releases' : 'records'}_${locale}`

const tables = locales.flatMap((locale) => [table(locale, true), table(locale, false)])

const schema = [
  'create table if not exists meta(key text primary key, value) without rowid;',
  'create table if not exists followed(ref text primary key, mark text not null, opens integer, seen integer not null, revision integer not null) without rowid;',
  'create index if not exists followed_opens on followed(opens) where opens is not null;',
  'create index if not exists followed_revision on followed(revision);',
  'create table if not exists entries(key integer primary key, ref text not null, collection text not null, id text not null, locale text not null, title text not null, standfirst text, names text not null, body text not null, at integer not null, facets text not null, slug text not null);',
  'create index if not exists entries_ref on entries(ref);',
  'create table if not exists words(word text, locale text, primary key(word, locale)) without rowid;',
  "create virtual table if not exists spelling using fts5(word, locale unindexed, tokenize = 'trigram', detail = full);",
  ...tables.map(
    (name) =>
      `create virtual table if not exists ${name} using fts5(title, standfirst, names, body, content = '', contentless_delete = 1, detail = column, prefix = '2 3 4', tokenize = "ascii tokenchars '='");`,
  ),
].join('\n')

const drop = ['meta', 'followed', 'entries', 'words', 'spelling', ...tables]
  .map((name) => `drop table if exists ${name};`)
  .join('\n')

/** The file cannot be written: its disk is full, or nothing may be written there. Nothing is wrong with what is in it. */
export class NotWritten extends knownError('NotWritten') {}

/** What failed for want of a place to write, as such; everything else as it is. */
export const asNotWritten = (error: unknown): unknown =>
  isFullOrShut(error) ? new NotWritten('The search index cannot be written.', { cause: error }) : error

const isFullOrShut = (error: unknown): boolean =>
  /^(SQLITE_(FULL|READONLY|CANTOPEN|IOERR)|ENOSPC|EDQUOT|EROFS|EACCES|EPERM)/.test(
    String((error as { code?: unknown }).code),
  )

function writing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asNotWritten(error)
  }
}

/** One that is broken is thrown away; one that is in use, or cannot be written, is not. */
function opened(file: string): Database.Database {
  return writing(() => {
    mkdirSync(path.dirname(file), { recursive: true })
    try {
      return prepared(file)
    } catch (error) {
      if (!/^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(String((error as { code?: unknown }).code))) throw error
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
      return prepared(file)
    }
  })
}

function prepared(file: string): Database.Database {
  const db = new Database(file, { timeout: 2000 })
  db.pragma('journal_mode = WAL')
  // Losing the last moment in a power cut is no loss: the marks differ, and it is read anew.
  db.pragma('synchronous = NORMAL')
  const { user_version: found } = db.prepare('pragma user_version').get() as { user_version: number }
  if (found !== version) db.exec(drop)
  db.exec(schema)
  db.pragma(`user_version = ${version}`)
  return db
}
