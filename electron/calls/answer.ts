import type * as z from "zod";
import type { Clock } from "../store/clock.ts";
import { type CallName, calls, type Input, type Output, type ReadName, type WriteName } from "#contract/calls.ts";
import { done, refuse, type Refusal, type Reply } from "#contract/reply.ts";
import { readInput } from "./input.ts";
import type { ReadableDb, WritableDb } from "../store/connection.ts";
import { reads, writes } from "../store/handlers.ts";
import { withUndo } from "../store/undo-log.ts";

/**
 * Answers one call of the store: known name, valid input, then its handler; a write in one transaction, with what
 * takes it back. Input that does
 * not fit and a disk that does not take it are refused, nothing stored. Throws on unknown names, on calls of the shell and
 * on bugs.
 */
export function answer(db: WritableDb, clock: Clock, name: unknown, input: unknown): Reply<unknown> {
  if (!isCallName(name)) throw new Error("Unknown call");
  if (isWrite(name)) return answerWrite(db, clock, name, input);
  if (isRead(name)) return answerRead(db, name, input);
  throw new Error(`${name} is for the shell`);
}

const isCallName = (name: unknown): name is CallName => typeof name === "string" && Object.hasOwn(calls, name);
const isRead = (name: CallName): name is ReadName => calls[name].kind === "read";
const isWrite = (name: CallName): name is WriteName => calls[name].kind === "write";

function answerRead<N extends ReadName>(db: ReadableDb, name: N, input: unknown): Reply<Output<N>> {
  const read = readInputOf(name, input);
  return read.ok ? reads[name](db, read.value) : read;
}

function answerWrite<N extends WriteName>(db: WritableDb, clock: Clock, name: N, input: unknown): Reply<Output<N>> {
  const read = readInputOf(name, input);
  if (!read.ok) return read;
  const call = { name, input: read.value };
  return write(db, () => withUndo(db, clock, call, () => writes[name](db, read.value, clock)));
}

function readInputOf<N extends CallName>(name: N, input: unknown): Reply<Input<N>> {
  const schema: z.ZodType = calls[name].input;
  const read = readInput(schema, input);
  // The table pairs a name with its schema, and `Input` is what that schema gives; TypeScript cannot follow the pair here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return read.ok ? done(read.value as Input<N>) : read;
}

/** Runs a write; a disk that is full, read-only or failing is a refusal the person can act on. */
function write<T>(db: WritableDb, work: () => Reply<T>): Reply<T> {
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
