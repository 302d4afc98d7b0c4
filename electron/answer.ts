import type { Clock } from "./clock.ts";
import { type CallName, calls, type ReadName, type WriteName } from "./contract/calls.ts";
import { refuse, type Refusal, type Reply } from "./contract/reply.ts";
import { readInput } from "./input.ts";
import type { ReadableDb, WritableDb } from "./store/connection.ts";
import { reads, writes } from "./store/handlers.ts";

/**
 * Answers one call of the store: known name, valid input, then its handler; a write in one transaction. Input that does
 * not fit and a disk that does not take it are refused, nothing stored. Throws on unknown names, on calls of the shell and
 * on bugs.
 */
export function answer(db: WritableDb, clock: Clock, name: unknown, input: unknown): Reply<unknown> {
  if (!isCallName(name)) throw new Error("Unknown call");
  if (isWrite(name)) {
    const read = readInput(calls[name].input, input);
    return read.ok ? write(db, () => answerWrite(name)(db, read.value, clock)) : read;
  }
  if (!isRead(name)) throw new Error(`${name} is for the shell`);
  const read = readInput(calls[name].input, input);
  return read.ok ? answerRead(name)(db, read.value) : read;
}

const isCallName = (name: unknown): name is CallName => typeof name === "string" && Object.hasOwn(calls, name);
const isRead = (name: CallName): name is ReadName => calls[name].kind === "read";
const isWrite = (name: CallName): name is WriteName => calls[name].kind === "write";

// The tables pair each name with the input its own schema gives; TypeScript cannot follow that pair through a union.
const answerRead = (name: ReadName): ((db: ReadableDb, input: unknown) => Reply<unknown>) =>
  reads[name] as (db: ReadableDb, input: unknown) => Reply<unknown>;
const answerWrite = (name: WriteName): ((db: WritableDb, input: unknown, clock: Clock) => Reply<unknown>) =>
  writes[name] as (db: WritableDb, input: unknown, clock: Clock) => Reply<unknown>;

/** Runs a write; a disk that is full, read-only or failing is a refusal the person can act on. */
function write(db: WritableDb, work: () => Reply<unknown>): Reply<unknown> {
  try {
    return db.transact(work);
  } catch (error) {
    const reason = diskReason(error);
    if (reason === undefined) throw error;
    return refuse({ kind: "disk", reason });
  }
}

/** What the disk had against a write, from SQLite's result code; undefined when it was not the disk. */
function diskReason(error: unknown): Extract<Refusal, { readonly kind: "disk" }>["reason"] | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_FULL") return "full";
  if (code.startsWith("SQLITE_READONLY")) return "readOnly";
  return /^SQLITE_(?:IOERR|CANTOPEN|BUSY)/.test(code) ? "failed" : undefined;
}
