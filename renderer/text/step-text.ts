import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Step, StepCall, StepSubject } from "#contract/undo-log.ts";
import type { Profile } from "#contract/profile.ts";
import { dayText } from "../i18n/format.ts";
import { type Message, t } from "../i18n/t.ts";

type Words = StepSubject & { readonly name: string; readonly day: string };

const parts: Readonly<Record<keyof Profile, Message>> = {
  theme: "The choice of light or dark",
  language: "The language",
  textSize: "The text size",
  units: "The units",
  weekStart: "The first day of the week",
  planMode: "How the plan moves on",
  comfort: "Your comfort thresholds",
  equipment: "Your equipment",
  provokedBy: "What tends to bother you",
  conditions: "What applies to you",
  body: "Your measures",
  week: "Your training days and goals",
  welcomed: "Your settings",
};

const week = ({ name, day, date, number }: Words): string => {
  if (date !== null) return t("Changes to your plan from {day}", { day });
  // Only routines were written, or entries taken off.
  return number === 0 && name !== "" ? t("Changes to {name}", { name }) : t("Changes to your plan");
};

const texts: { readonly [N in StepCall]: (about: Words) => string } = {
  "exercise.note": ({ name }) => t("Your note on {name}", { name }),
  "exercise.prefer": ({ name }) => t("What you say about {name}", { name }),
  "exercise.notNow": ({ name }) => t("Not now for {name}", { name }),
  "exercise.save": ({ name, isNew }) => (isNew ? t("{name} made", { name }) : t("Changes to {name}", { name })),
  "exercise.setPhoto": ({ name }) => t("The photo of {name}", { name }),
  "exercise.archive": ({ name }) => t("{name} taken out of the lists", { name }),
  "exercise.restore": ({ name }) => t("{name} brought back", { name }),
  "routine.save": ({ name, isNew }) => (isNew ? t("{name} made", { name }) : t("Changes to {name}", { name })),
  "routine.archive": ({ name }) => t("{name} archived", { name }),
  "routine.restore": ({ name }) => t("{name} brought back", { name }),
  "routine.takeIn": ({ name }) => t("{name} added from a file", { name }),
  "routine.putInstead": ({ name, number }) =>
    number > 1
      ? t("Another exercise in {number, plural, one {# routine} other {# routines}}", { number })
      : t("Another exercise in {name}", { name }),
  "template.save": ({ name, isNew }) =>
    isNew ? t("Template {name} made", { name }) : t("Changes to the template {name}", { name }),
  "template.remove": ({ name }) => t("Template {name} removed", { name }),
  "template.restore": ({ name }) => t("Template {name} brought back", { name }),
  "plan.put": ({ name, day, number, isNew }) => {
    if (number > 1)
      return t("{number, plural, one {# session planned} other {# sessions planned}} from {day}", { number, day });
    return isNew ? t("{name} planned on {day}", { name, day }) : t("Changes to {name} on {day}", { name, day });
  },
  "plan.move": ({ name, day }) => t("{name} moved to {day}", { name, day }),
  "plan.remove": ({ name, day }) => t("{name} taken off {day}", { name, day }),
  "plan.order": ({ day }) => t("The order on {day}", { day }),
  "plan.note": ({ day }) => t("Your note on {day}", { day }),
  "week.apply": week,
  "session.start": ({ name }) => t("Session {name} started", { name }),
  "session.logSet": ({ name, number }) => t("Set {number} of {name}", { number, name }),
  "session.clearSet": ({ name, number }) => t("Set {number} of {name} unticked", { number, name }),
  "session.technique": ({ name }) => t("Technique list of {name}", { name }),
  "session.rateExercise": ({ name }) => t("Rating of {name}", { name }),
  "session.goOnWith": ({ name }) => t("{name} for the sets that were left", { name }),
  "session.finish": ({ name }) => t("Session {name} finished", { name }),
  "session.reopen": ({ name }) => t("Session {name} opened again", { name }),
  "session.discard": ({ name }) => t("Session {name} let go", { name }),
  "session.restore": ({ name }) => t("Session {name} brought back", { name }),
  "pain.save": ({ day, isNew }) =>
    isNew ? t("Entry for {day}", { day }) : t("Changes to the entry for {day}", { day }),
  "pain.remove": ({ day }) => t("Entry for {day} removed", { day }),
  "pain.restore": ({ day }) => t("Entry for {day} brought back", { day }),
  "decision.answer": ({ name }) =>
    name === "" ? t("Your answer to a change") : t("Your answer to a change of {name}", { name }),
  "profile.save": ({ part }) => t(parts[part ?? "welcomed"]),
};

/** What a step was, as a few words that stand alone: "Core A moved to Thursday, 5 March". */
export const stepText = ({ call, subject }: Step, exercises: ReadonlyMap<ExerciseId, Exercise>): string => {
  const exercise = subject.exerciseId === null ? undefined : exercises.get(subject.exerciseId);
  return texts[call]({
    ...subject,
    name: exercise?.name ?? subject.name ?? "",
    day: subject.date === null ? "" : dayText(subject.date),
  });
};
