import { Button, Select } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type JSX, useId, useMemo, useState } from "react";
import type { Decision } from "../electron/contract/decision.ts";
import type { Exercise } from "../electron/contract/exercise.ts";
import type { Prescription, Routine, RoutineDraft } from "../electron/contract/routine.ts";
import { searchCatalogue } from "./catalogue-search.ts";
import { useCircumstances, useExercises, useNames } from "./circumstances.tsx";
import type { Circumstances } from "./coach/circumstances.ts";
import { explainInstead, explainVerdict } from "./words/explain-choice.ts";
import { choicesAt, inSlot, judgeFor, writtenInto } from "./coach/plan/choices.ts";
import { type PlannedExercise, routineNow } from "./coach/plan/planned.ts";
import { Figure } from "./ui/figure.tsx";
import { useRewrite } from "./use-rewrite.ts";
import classes from "./why-not.module.css";
import { inSentence, listed } from "./messages/format.ts";
import { t } from "./messages/t.ts";

/** A slot another exercise may be wanted for: those that a change speaks for, one of a stored routine, or one being written. */
export type WhyNotSlot =
  | { readonly kind: "change"; readonly decision: Decision }
  | { readonly kind: "place"; readonly routine: Routine; readonly planned: PlannedExercise }
  | {
      readonly kind: "draft";
      readonly planned: PlannedExercise;
      readonly onPut: (prescription: Prescription, exercise: Exercise) => void;
    };

type At = { readonly routine: Routine | null; readonly planned: PlannedExercise };

/** The slots that a change speaks for today. */
const slotsOf = (decision: Decision, c: Circumstances): readonly At[] =>
  c.routines
    .filter(({ archived }) => !archived)
    .flatMap((routine) =>
      routineNow(routine, c, c.today)
        .filter(({ changedBy }) => changedBy.some(({ id }) => id === decision.id))
        .map((planned) => ({ routine, planned })),
    );

/** Whether another exercise can be asked for where a change speaks. */
export const hasChoices = (decision: Decision, c: Circumstances): boolean =>
  decision.direction === "ease" && !decision.rule.startsWith("H") && slotsOf(decision, c).length > 0;

const slotsFor = (slot: WhyNotSlot, c: Circumstances): readonly At[] => {
  switch (slot.kind) {
    case "change":
      return slotsOf(slot.decision, c);
    case "place":
      return [{ routine: slot.routine, planned: slot.planned }];
    case "draft":
      return [{ routine: null, planned: slot.planned }];
  }
};

/** Writes an exercise into the slots, each routine once. */
const usePut = (
  slot: WhyNotSlot,
  slots: readonly At[],
): { readonly put: (exercise: Exercise) => void; readonly pending: boolean } => {
  const { rewrite, pending } = useRewrite();
  if (slot.kind === "draft")
    return { put: (exercise) => slot.onPut(inSlot(exercise, slot.planned.now), exercise), pending };
  return {
    put: (exercise) => {
      const byRoutine = Map.groupBy(slots, ({ routine }) => routine);
      const written = [...byRoutine].flatMap(([routine, held]) =>
        routine === null
          ? []
          : [held.reduce<RoutineDraft>((draft, { planned }) => writtenInto(draft, planned, exercise), routine)],
      );
      rewrite(
        written,
        t("{exercise} is in {routines} now.", {
          exercise: exercise.name,
          routines: listed(written.map(({ name }) => name)),
        }),
        slot.kind === "change" ? slot.decision : null,
      );
    },
    pending,
  };
};

type AnswerProps = {
  readonly exercise: Exercise;
  readonly planned: PlannedExercise;
  readonly pending: boolean;
  readonly onPut: (exercise: Exercise) => void;
};

const Answer = ({ exercise, planned, pending, onPut }: AnswerProps): JSX.Element => {
  const names = useNames();
  const circumstances = useCircumstances();
  const verdict = judgeFor(exercise, planned, circumstances);
  const told = explainVerdict(verdict, names(planned.now.exerciseId), names, circumstances.today);
  const isFine = verdict.kind === "later" || verdict.kind === "otherMovement" || verdict.kind === "written";
  return (
    <div className={classes["answer"]}>
      <Figure exercise={exercise} size={64} />
      <div>
        <p className={classes["summary"]}>
          <strong>{exercise.name}</strong>
          {`: ${told.summary}`}
        </p>
        {told.because === null ? null : (
          <ul>
            <li data-against={isFine ? undefined : true}>{told.because}</li>
          </ul>
        )}
        {isFine ? (
          <Button
            size="xs"
            loading={pending}
            onClick={() => onPut(exercise)}
            aria-label={t("Put {exercise} here", { exercise: exercise.name })}
          >
            {t("Put it here")}
          </Button>
        ) : null}
      </div>
    </div>
  );
};

/** Every listed exercise that fits what was typed, the best match first, then those that are only logged. */
const matching = (exercises: readonly Exercise[], typed: string): readonly Exercise[] => {
  const wanted = typed.trim().toLowerCase();
  const logged = exercises.filter((one) => !one.archived && one.tags.includes("log_only"));
  return [
    ...new Set([
      ...searchCatalogue(exercises, typed, null),
      ...logged.filter((one) => one.name.toLowerCase().includes(wanted)),
    ]),
  ];
};

/**
 * Other exercises for a slot: the next ones of its chain, and for any exercise of the catalogue the first thing that
 * speaks against it there, or that it would be fine and can be put there.
 */
export const WhyNot = ({ slot }: { readonly slot: WhyNotSlot }): JSX.Element | null => {
  const circumstances = useCircumstances();
  const exercises = useExercises();
  const names = useNames();
  const [asked, setAsked] = useState<Exercise | null>(null);
  const slots = slotsFor(slot, circumstances);
  const { put, pending } = usePut(slot, slots);
  const title = useId();
  const data = useMemo(
    () => matching(circumstances.exercises, "").map(({ id, name }) => ({ value: String(id), label: name })),
    [circumstances.exercises],
  );
  const planned = slots[0]?.planned;
  if (planned === undefined) return null;
  const holding = planned.now.exerciseId;
  const held = exercises.get(holding);
  const choices = choicesAt(planned, circumstances);
  return (
    <section className={classes["panel"]} aria-labelledby={title}>
      <h3 id={title}>{t("In place of {exercise}", { exercise: inSentence(names(holding)) })}</h3>
      {choices.length === 0 ? (
        <p className={classes["none"]}>
          {t("Nothing closer or easier fits here. Any other exercise can be asked about below.")}
        </p>
      ) : (
        <ol className={classes["choices"]} aria-label={t("The first three")}>
          {choices.map((exercise) => (
            <li key={exercise.id}>
              <Figure exercise={exercise} size={40} />
              <span>
                <strong>{exercise.name}</strong>
                <span>
                  {[
                    ...(exercise.preference === "prefer" ? [t("One of your favourites.")] : []),
                    ...(exercise.id === planned.home.exerciseId
                      ? [t("It is what you wrote here.")]
                      : held === undefined
                        ? []
                        : [explainInstead(exercise, held)]),
                  ].join(" ")}
                </span>
              </span>
              <Button
                size="xs"
                variant="default"
                disabled={pending}
                onClick={() => put(exercise)}
                aria-label={t("Take this: {exercise}", { exercise: exercise.name })}
              >
                {t("Take this")}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <Select
        label={t("Why not another one?")}
        placeholder={t("Name, movement or equipment")}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        searchable
        // Enter right after typing asks about what fits best.
        selectFirstOptionOnChange
        clearable
        maxDropdownHeight={280}
        nothingFoundMessage={t("No exercise fits. Try fewer letters.")}
        data={data}
        value={asked?.id ?? null}
        filter={({ search }) =>
          matching(circumstances.exercises, search).map(({ id, name }) => ({ value: String(id), label: name }))
        }
        onChange={(id) => setAsked(circumstances.exercises.find((one) => one.id === id) ?? null)}
      />
      <div role="status">
        {asked === null ? null : (
          <Answer exercise={exercises.get(asked.id) ?? asked} planned={planned} pending={pending} onPut={put} />
        )}
      </div>
    </section>
  );
};
