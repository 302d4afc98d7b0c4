import type { Clock } from "./clock.ts";
import type { Input, Output, ReadName, WriteName } from "#contract/calls.ts";
import type { Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import * as dayNotes from "./day-notes.ts";
import * as decisions from "./decisions.ts";
import * as drafts from "./drafts.ts";
import * as exercises from "./exercises.ts";
import { find } from "./find.ts";
import { history } from "./history.ts";
import * as undoLog from "./undo-log.ts";
import * as notices from "./notices.ts";
import * as customExercises from "./custom-exercises.ts";
import * as pain from "./pain.ts";
import * as photos from "./photos.ts";
import * as plan from "./plan.ts";
import * as profile from "./profile.ts";
import * as progress from "./progress.ts";
import * as routines from "./routines.ts";
import * as screenings from "./screenings.ts";
import * as sessionLog from "./session-log.ts";
import * as sessions from "./sessions.ts";
import * as templates from "./templates.ts";
import { putInstead } from "./put-instead.ts";
import * as week from "./week.ts";

export type ReadHandlers = { readonly [N in ReadName]: (db: ReadableDb, input: Input<N>) => Reply<Output<N>> };
export type WriteHandlers = {
  readonly [N in WriteName]: (db: WritableDb, input: Input<N>, clock: Clock) => Reply<Output<N>>;
};

/** Who answers which read. A handler gets a database that cannot be written to. */
export const reads: ReadHandlers = {
  "exercise.list": exercises.list,
  "exercise.photo": photos.photo,
  "routine.list": routines.list,
  "template.list": templates.list,
  "plan.range": plan.range,
  "plan.notes": dayNotes.list,
  "session.current": sessions.current,
  "session.list": sessions.list,
  "pain.list": pain.list,
  "pain.versions": pain.versions,
  "find.log": find,
  "coach.history": history,
  "decision.list": decisions.list,
  "progress.hardSets": progress.hardSets,
  "draft.list": drafts.list,
  "notice.list": notices.list,
  "profile.get": profile.get,
  "history.list": undoLog.list,
};

/** Who answers which write. A handler runs inside a transaction and asks only this clock. */
export const writes: WriteHandlers = {
  "exercise.note": exercises.saveNote,
  "exercise.prefer": exercises.savePreference,
  "exercise.notNow": exercises.saveNotNow,
  "exercise.save": customExercises.save,
  "exercise.setPhoto": photos.setPhoto,
  "exercise.archive": customExercises.archive,
  "exercise.restore": customExercises.restore,
  "routine.save": routines.save,
  "routine.archive": routines.archive,
  "routine.restore": routines.restore,
  "routine.takeIn": routines.takeIn,
  "routine.putInstead": putInstead,
  "template.save": templates.save,
  "template.remove": templates.remove,
  "template.restore": templates.restore,
  "plan.put": plan.put,
  "plan.move": plan.move,
  "plan.remove": plan.remove,
  "plan.order": plan.order,
  "plan.note": dayNotes.save,
  "week.apply": week.apply,
  "session.start": sessions.start,
  "session.logSet": sessionLog.logSet,
  "session.clearSet": sessionLog.clearSet,
  "session.technique": sessionLog.technique,
  "session.rateExercise": sessionLog.rateExercise,
  "session.goOnWith": sessionLog.goOnWith,
  "session.finish": sessions.finish,
  "session.reopen": sessions.reopen,
  "session.discard": sessions.discard,
  "session.restore": sessions.restore,
  "pain.save": pain.save,
  "pain.remove": pain.remove,
  "pain.restore": pain.restore,
  "screening.save": screenings.save,
  "screening.state": screenings.state,
  "decision.sync": decisions.sync,
  "decision.answer": decisions.answer,
  "draft.keep": drafts.keep,
  "draft.drop": drafts.drop,
  "notice.seen": notices.seen,
  "profile.save": profile.save,
  "history.undo": undoLog.undo,
  "history.redo": undoLog.redo,
  "history.goTo": undoLog.goTo,
};
