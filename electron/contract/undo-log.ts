import * as z from "zod";
import { IsoDate, Moment } from "./day.ts";
import { ExerciseId } from "./exercise.ts";
import { Profile } from "./profile.ts";

export const StepId = z.int().min(1).brand<"StepId">();
export type StepId = z.infer<typeof StepId>;

/** The writes that can be taken back. Every other write says in the store why it cannot. */
export const StepCall = z.enum([
  "exercise.note",
  "exercise.prefer",
  "exercise.notNow",
  "exercise.save",
  "exercise.setPhoto",
  "exercise.archive",
  "exercise.restore",
  "routine.save",
  "routine.archive",
  "routine.restore",
  "routine.takeIn",
  "routine.putInstead",
  "template.save",
  "template.remove",
  "template.restore",
  "plan.put",
  "plan.move",
  "plan.remove",
  "plan.order",
  "plan.note",
  "week.apply",
  "session.start",
  "session.logSet",
  "session.clearSet",
  "session.technique",
  "session.rateExercise",
  "session.goOnWith",
  "session.finish",
  "session.reopen",
  "session.discard",
  "session.restore",
  "pain.save",
  "pain.remove",
  "pain.restore",
  "decision.answer",
  "profile.save",
]);
export type StepCall = z.infer<typeof StepCall>;

/** What a step was about, as data for words. */
export const StepSubject = z
  .object({
    /** Of the routine, the exercise or the session; null where it has none. */
    name: z.string().nullable(),
    /** The exercise of that name, which the app may know by another one in the person's language. */
    exerciseId: ExerciseId.nullable(),
    /** The day it was about. */
    date: IsoDate.nullable(),
    /** How many plan entries, or which set of the exercise, counted from 1. */
    number: z.int().min(0),
    /** Whether it made something that was not there. */
    isNew: z.boolean(),
    /** The part of the profile. */
    part: Profile.unwrap().keyof().nullable(),
  })
  .readonly();
export type StepSubject = z.infer<typeof StepSubject>;

/** One change a person made, and whether it is taken back at the moment. */
export const Step = z
  .object({ id: StepId, call: StepCall, subject: StepSubject, doneAt: Moment, undone: z.boolean() })
  .readonly();
export type Step = z.infer<typeof Step>;

/**
 * What became of an undo or a redo. `passed` tells that the step could not be done any more, since what it was about has
 * changed in another way; it has left the list, so that the ones before it can be reached.
 */
export const Retraced = z.object({ step: Step, passed: z.boolean() }).readonly();
export type Retraced = z.infer<typeof Retraced>;

/** What became of going back or forth several steps: how many were done, and how many passed. */
export const WentTo = z.object({ retraced: z.int().min(0), passed: z.int().min(0) }).readonly();
