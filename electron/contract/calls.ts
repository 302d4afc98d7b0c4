import * as z from "zod";
import { Backup, BackupList, BackupName, BackupPreview, BackupSource, PreviewId } from "./backup.ts";
import { Bootstrap } from "./bootstrap.ts";
import { DateRange, IsoDate, Moment } from "./day.ts";
import { Decision, DecisionId, Proposal } from "./decision.ts";
import { DraftKey, KeptDraft, Unfinished } from "./draft.ts";
import { Exercise, ExerciseId, NotNow, CustomExerciseDraft, Photo, Picture, Preference } from "./exercise.ts";
import { LogFound, Search } from "./find.ts";
import { Retraced, Step, StepId, WentTo } from "./undo-log.ts";
import { MenuModel, Zoom } from "./menu.ts";
import { PainEntry, PainEntryDraft, PainEntryId, PainVersion } from "./pain.ts";
import { Notice } from "./notice.ts";
import { DayNote, PlanEntry, PlanEntryId } from "./plan.ts";
import { Paper, PdfWanted } from "./print.ts";
import { DatedSetting, Profile, TextSize } from "./profile.ts";
import { WeekOfPattern } from "./progress.ts";
import { Note, Nrs, Rir } from "./quantity.ts";
import { Prescription, Routine, RoutineDraft, RoutineId } from "./routine.ts";
import { SamplePart } from "./sample.ts";
import { RoutineFileWanted } from "./routine-file.ts";
import { Screening, ScreeningDraft, StatementDraft, StatementMade } from "./screening.ts";
import { Session, SessionExerciseId, SessionId, SessionStart, TechniquePoint } from "./session.ts";
import { Template, TemplateId } from "./template.ts";
import { AppStatus } from "./trouble.ts";

const read = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: "read", input, output }) as const;
const write = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: "write", input, output }) as const;
const shell = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: "shell", input, output }) as const;

const nothing = z.undefined();
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

/** Everything the coach looks at: the log since a day, and every decision that still stands. */
/** As many proposals, and as many keys that are gone, as one call of `decision.sync` takes. */
export const syncedAtOnce = 200;

const History = z
  .object({
    /** The first day from which the lists are complete; what is older is there for gaps and returns. */
    loadedFrom: IsoDate,
    sessions: list(Session),
    /** Sessions that are open or were discarded: no training yet, or none, but what was said in them counts. */
    unfinished: list(Session),
    painEntries: list(PainEntry),
    screenings: list(Screening),
    statements: list(StatementMade),
    decisions: list(Decision),
    /** Every change of a setting that the coach reads, oldest first. */
    settings: list(DatedSetting),
  })
  .readonly();
export type History = z.infer<typeof History>;

/**
 * Everything the renderer may ask of the main process. `read` and `write` are answered by the store, `write` inside a
 * transaction; `shell` needs Electron and works without a database.
 */
export const calls = {
  /** Everything the first screen is drawn from; the preload asks while the page's own script is still being read. */
  "app.bootstrap": shell(nothing, Bootstrap),
  "app.status": shell(nothing, AppStatus),
  "app.today": shell(nothing, Moment),
  "app.retry": shell(nothing, AppStatus),
  "app.startAfresh": shell(nothing, AppStatus),
  "app.openFolder": shell(nothing, nothing),
  "app.quit": shell(nothing, nothing),
  /** Puts the page's commands into the native menu; what is chosen there comes back as its id. */
  "app.setMenu": shell(MenuModel, nothing),
  "app.zoom": shell(Zoom, nothing),
  /** How large everything is drawn; the zoom of the menu starts from it. */
  "app.setTextSize": shell(TextSize, nothing),
  /** Saves what is drawn for paper as a PDF where the person says; the file's name, or null when they did not say. */
  "app.savePdf": shell(PdfWanted, z.string().nullable()),
  /** Opens the system's print dialog, and answers when that has closed. */
  "app.print": shell(z.object({ paper: Paper }).readonly(), nothing),
  "app.about": shell(nothing, nothing),

  "backup.list": shell(nothing, BackupList),
  /** Makes one now, which is never thinned out. */
  "backup.make": shell(nothing, Backup),
  /** Asks where, and puts a copy there. Answers its path; null when the person thought better of it. */
  "backup.saveCopy": shell(nothing, z.string().nullable()),
  /** Makes a checked copy of a backup to look at; null when no file was chosen. */
  "backup.preview": shell(BackupSource, BackupPreview.nullable()),
  /**
   * Puts what was looked at in place of the log, after a backup of the present one. Answers the name of that backup, which
   * undoes it; null where the present log could not be read.
   */
  "backup.restore": shell(PreviewId, BackupName.nullable()),

  /**
   * The sample diary is told through the app's own calls, at moments of the past, into a database of its own; shown, it is
   * in place of the person's, which stays closed.
   */
  "sample.begin": shell(nothing, nothing),
  "sample.play": shell(SamplePart, list(z.unknown())),
  "sample.open": shell(nothing, AppStatus),
  "sample.remove": shell(nothing, AppStatus),
  "sample.bringBack": shell(nothing, AppStatus),

  "exercise.list": read(nothing, list(Exercise)),
  /** The photo of an own exercise in full; null where it has none. */
  "exercise.photo": read(ExerciseId, Picture.nullable()),
  "exercise.note": write(z.object({ id: ExerciseId, note: Note }).readonly(), nothing),
  "exercise.prefer": write(z.object({ id: ExerciseId, preference: Preference.nullable() }).readonly(), nothing),
  /** Leaves an exercise alone for a while; null brings it back. */
  "exercise.notNow": write(z.object({ id: ExerciseId, notNow: NotNow.nullable() }).readonly(), nothing),
  /** Stores a new exercise of the person's own, or what became of one. */
  "exercise.save": write(CustomExerciseDraft, Exercise),
  /** Gives an own exercise a photo, another one, or (null) none. */
  "exercise.setPhoto": write(z.object({ id: ExerciseId, photo: Photo.nullable() }).readonly(), nothing),
  /** Takes an own exercise out of the lists; `exercise.restore` undoes it. */
  "exercise.archive": write(ExerciseId, nothing),
  "exercise.restore": write(ExerciseId, nothing),

  "routine.list": read(nothing, list(Routine)),
  "routine.save": write(RoutineDraft, Routine),
  /** Takes a routine out of the lists and off the days to come (from `today` on); `routine.restore` undoes both. */
  "routine.archive": write(RoutineId, nothing),
  "routine.restore": write(RoutineId, nothing),
  /** Asks where to, and writes a routine there: the file's name, or null when the person thought better of it. */
  "routine.saveFile": shell(RoutineFileWanted, z.string().nullable()),
  /** Asks for a file and answers its text, which is still to be read and checked; null when none was chosen. */
  "routine.openFile": shell(nothing, z.string().nullable()),
  /** A routine that came as a file, with the own exercises it needs, all of it or nothing. */
  "routine.takeIn": write(
    z.object({ routine: RoutineDraft, exercises: z.array(CustomExerciseDraft).max(30).readonly() }).readonly(),
    Routine,
  ),

  /**
   * Routines with another exercise in a place, all or none. A decision whose substitute is left out that way is turned down
   * with them, so that both are one step back.
   */
  "routine.putInstead": write(
    z.object({ save: z.array(RoutineDraft).min(1).max(200).readonly(), instead: DecisionId.nullable() }).readonly(),
    nothing,
  ),

  "template.list": read(nothing, list(Template)),
  /** Stores a new template of the person's own, or what became of one. */
  "template.save": write(Template, Template),
  "template.remove": write(TemplateId, nothing),
  "template.restore": write(TemplateId, nothing),

  "plan.range": read(DateRange, list(PlanEntry)),
  /** Adds entries, or puts back removed ones under their id. */
  "plan.put": write(z.array(PlanEntry).min(1).max(300).readonly(), nothing),
  "plan.move": write(z.object({ id: PlanEntryId, date: IsoDate }).readonly(), PlanEntry),
  "plan.remove": write(PlanEntryId, nothing),
  /** Entries of one day, in the order they are to be done in. */
  "plan.order": write(z.array(PlanEntryId).min(2).max(21).readonly(), nothing),
  "plan.notes": read(DateRange, list(DayNote)),
  "plan.note": write(DayNote, nothing),

  /** What the week builder proposed and the person took, all of it or nothing. The reverse undoes it. */
  "week.apply": write(
    z
      .object({
        save: z.array(RoutineDraft).max(14).readonly(),
        archive: z.array(RoutineId).max(14).readonly(),
        restore: z.array(RoutineId).max(14).readonly(),
        remove: z.array(PlanEntryId).max(100).readonly(),
        put: z.array(PlanEntry).max(100).readonly(),
      })
      .readonly(),
    nothing,
  ),

  "session.current": read(nothing, Session.nullable()),
  /** Finished sessions, newest first, by the day they started on. */
  "session.list": read(DateRange, list(Session)),
  "session.start": write(SessionStart, Session),
  "session.logSet": write(
    z
      .object({
        sessionExerciseId: SessionExerciseId,
        position: z.int().min(0).max(19),
        reps: z.int().min(0).max(200).nullable(),
        holdSeconds: z.int().min(0).max(3600).nullable(),
        rir: Rir.nullable(),
      })
      .refine((set) => (set.reps === null) !== (set.holdSeconds === null), "A set has reps or hold seconds.")
      .readonly(),
    Session,
  ),
  "session.clearSet": write(
    z.object({ sessionExerciseId: SessionExerciseId, position: z.int().min(0).max(19) }).readonly(),
    Session,
  ),
  "session.technique": write(
    z
      .object({ sessionExerciseId: SessionExerciseId, missed: z.array(TechniquePoint).max(6).readonly().nullable() })
      .readonly(),
    Session,
  ),
  "session.rateExercise": write(
    z.object({ sessionExerciseId: SessionExerciseId, nrs: Nrs.nullable() }).readonly(),
    Session,
  ),
  /** Something else for the sets that are left of an exercise; what is ticked of it stays. `id` is the new one's. */
  "session.goOnWith": write(
    z.object({ id: SessionExerciseId, sessionExerciseId: SessionExerciseId, prescription: Prescription }).readonly(),
    Session,
  ),
  "session.finish": write(z.object({ id: SessionId, effort: z.int().min(0).max(10).nullable() }).readonly(), Session),
  /** Takes an accidental finish back; refused while another session is open. */
  "session.reopen": write(SessionId, Session),
  /** Takes a session and its pain entries out of the log; `session.restore` undoes it. */
  "session.discard": write(SessionId, nothing),
  "session.restore": write(SessionId, nothing),

  /** Newest first, by the day it was felt. */
  "pain.list": read(DateRange, list(PainEntry)),
  "pain.versions": read(PainEntryId, list(PainVersion)),
  /** Stores a new entry, or a further version of one that exists. One entry per session and moment. */
  "pain.save": write(PainEntryDraft, PainEntry),
  "pain.remove": write(PainEntryId, nothing),
  "pain.restore": write(PainEntryId, nothing),

  /** Sessions and pain entries by what somebody typed; the rest of what can be found is with the page. */
  "find.log": read(Search, LogFound),

  "screening.save": write(ScreeningDraft, Screening),
  "screening.state": write(StatementDraft, StatementMade),

  "coach.history": read(z.object({ from: IsoDate }).readonly(), History),
  /**
   * Stores what the coach concludes from the log: new keys become proposed, known ones learn when they ended, `gone` ones
   * are superseded. In as many calls as it takes, stops first.
   */
  "decision.sync": write(
    z
      .object({
        proposals: z.array(Proposal).max(syncedAtOnce).readonly(),
        gone: z.array(z.string().max(200)).max(syncedAtOnce).readonly(),
      })
      .readonly(),
    z.object({ added: list(Decision), superseded: list(Decision), setAside: list(z.string()) }).readonly(),
  ),
  "decision.list": read(DateRange, list(Decision)),
  "decision.answer": write(
    z.object({ id: DecisionId, state: z.enum(["proposed", "accepted", "declined", "undone"]) }).readonly(),
    Decision,
  ),

  "progress.hardSets": read(DateRange, list(WeekOfPattern)),

  "draft.list": read(nothing, list(KeptDraft)),
  /** Keeps a form that was not sent; no change yet, so nothing is asked again and undo knows nothing of it. */
  "draft.keep": write(Unfinished, nothing),
  "draft.drop": write(DraftKey, nothing),

  /** What is still to be said once. */
  "notice.list": read(nothing, list(Notice)),
  "notice.seen": write(Notice, nothing),

  "profile.get": read(nothing, Profile),
  "profile.save": write(Profile, Profile),

  /** The newest steps, newest first: undone ones, then those that can be undone. */
  "history.list": read(nothing, list(Step)),
  /** Takes the last change back, or the one of this step; it can be brought again until something else is changed. */
  "history.undo": write(z.object({ step: StepId.nullable() }).readonly(), Retraced),
  "history.redo": write(nothing, Retraced),
  /** Takes everything back down to this step, which goes too; or brings again everything up to it. One act, or nothing. */
  "history.goTo": write(z.object({ step: StepId, way: z.enum(["back", "again"]) }).readonly(), WentTo),
};

export type Calls = typeof calls;
export type CallName = keyof Calls;
type NamesOf<K extends Calls[CallName]["kind"]> = { [N in CallName]: Calls[N]["kind"] extends K ? N : never }[CallName];
export type ReadName = NamesOf<"read">;
export type WriteName = NamesOf<"write">;
export type ShellName = NamesOf<"shell">;
export type Input<N extends CallName> = z.output<Calls[N]["input"]>;
export type Output<N extends CallName> = z.output<Calls[N]["output"]>;
