import type { Database, Statement } from "better-sqlite3";
import type { Reply } from "#contract/reply.ts";

export type Value = string | number | Uint8Array | null;
type Parameters = readonly Value[] | Readonly<Record<string, Value>>;
/** A row as SQLite gives it; nobody knows its types until a schema has read it. */
export type Row = Readonly<Record<string, unknown>>;

/** A database to read from. A statement that would change something throws. */
export type ReadableDb = {
  readonly all: (sql: string, parameters?: Parameters) => readonly Row[];
  readonly get: (sql: string, parameters?: Parameters) => Row | undefined;
};

/** A database to write to as well. What a handler writes stays only when its reply is a value. */
export type WritableDb = ReadableDb & {
  /** Runs a statement and tells how many rows it changed. */
  readonly run: (sql: string, parameters?: Parameters) => number;
  /** Runs `work` in one transaction that is kept when the reply is a value, taken back when it refuses or throws. */
  readonly transact: <T>(work: () => Reply<T>) => Reply<T>;
  /** Runs `work` inside a transaction; false, and nothing of it stays, when a table does not take what it writes. */
  readonly attempt: (work: () => void) => boolean;
};

/** Wraps an open database; each statement is prepared once. */
export function connect(database: Database): WritableDb {
  const prepared = new Map<string, Statement<unknown[], Row>>();
  const prepare = (sql: string): Statement<unknown[], Row> => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    // better-sqlite3 gives every row as an object of its columns; what is in them is checked by the schemas.
    const statement = database.prepare<unknown[], Row>(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const prepareQuery = (sql: string): Statement<unknown[], Row> => {
    const statement = prepare(sql);
    if (!statement.readonly) throw new Error(`A query must not write: ${sql}`);
    return statement;
  };
  return {
    all: (sql, parameters = []) => prepareQuery(sql).all(parameters),
    get: (sql, parameters = []) => prepareQuery(sql).get(parameters),
    run: (sql, parameters = []) => prepare(sql).run(parameters).changes,
    transact: (work) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const reply = work();
        database.exec(reply.ok ? "COMMIT" : "ROLLBACK");
        return reply;
      } finally {
        if (database.inTransaction) database.exec("ROLLBACK");
      }
    },
    attempt: (work) => {
      database.exec("SAVEPOINT attempt");
      try {
        work();
        database.exec("RELEASE attempt");
        return true;
      } catch (error) {
        // A full disk may have ended the whole transaction already.
        if (database.inTransaction) database.exec("ROLLBACK TO attempt; RELEASE attempt");
        if (isConstraint(error)) return false;
        throw error;
      }
    },
  };
}

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");
