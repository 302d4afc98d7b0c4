import { Button, Select } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type JSX, useId, useMemo, useState } from "react";
import type { Decision } from "../electron/contract/decision.ts";
import type { Exercise } from "../electron/contract/exercise.ts";
import type { Prescription, Routine } from "../electron/contract/routine.ts";
import { searchCatalogue } from "./catalogue-search.ts";
import { useCircumstances, useExercises, useNames } from "./circumstances.tsx";
import type { Circumstances } from "./coach/circumstances.ts";
import { explainMerit, explainVerdict } from "./words/explain-choice.ts";
import {
  chosenInstead,
  inPlaceOf,
  judgeFor,
  openingAt,
  openingOf,
  type Opening,
  writtenInto,
} from "./coach/other-choices.ts";
import type { PlannedExercise } from "./coach/plan-now.ts";
import { Figure } from "./ui/figure.tsx";
import { useRewrite } from "./use-rewrite.ts";
import classes from "./why-not.module.css";
import { inSentence, listed } from "./messages/format.ts";
import { t } from "./messages/t.ts";

/** A place another exercise may be wanted for: one that a change filled, one of a stored routine, or one being written. */
export type WhyNotSlot =
  | { readonly kind: "change"; readonly decision: Decision }
  | { readonly kind: "place"; readonly routine: Routine; readonly planned: PlannedExercise }
  | {
      readonly kind: "draft";
      readonly planned: PlannedExercise;
      readonly onPut: (prescription: Prescription, exercise: Exercise) => void;
    };

const openingFor = (slot: WhyNotSlot, c: Circumstances): Opening | undefined =>
  slot.kind === "change" ? openingOf(slot.decision, c) : openingAt(slot.planned, c);

/** Puts an exercise into the slot; null where there is no place for it. */
const usePut = (
  slot: WhyNotSlot,
): { readonly put: ((exercise: Exercise) => void) | null; readonly pending: boolean } => {
  const circumstances = useCircumstances();
  const { rewrite, pending } = useRewrite();
  switch (slot.kind) {
    case "draft":
      return { put: (exercise) => slot.onPut(inPlaceOf(exercise, slot.planned.now), exercise), pending };
    case "place":
      return {
        put: (exercise) =>
          rewrite(
            [writtenInto(slot.routine, slot.planned, exercise)],
            t("{exercise} is in {routines} now.", { exercise: exercise.name, routines: slot.routine.name }),
            null,
          ),
        pending,
      };
    case "change": {
      const { decision } = slot;
      const places = (exercise: Exercise) => chosenInstead(decision, exercise, circumstances);
      const [some] = circumstances.exercises;
      if (some === undefined || places(some).length === 0) return { put: null, pending };
      return {
        put: (exercise) => {
          const all = places(exercise);
          const routines = listed(all.map(({ name }) => name));
          rewrite(all, t("{exercise} is in {routines} now.", { exercise: exercise.name, routines }), decision);
        },
        pending,
      };
    }
  }
};

type AnswerProps = {
  readonly exercise: Exercise;
  readonly opening: Opening;
  readonly pending: boolean;
  readonly onPut: ((exercise: Exercise) => void) | null;
};

const Answer = ({ exercise, opening, pending, onPut }: AnswerProps): JSX.Element => {
  const names = useNames();
  const verdict = judgeFor(exercise, opening);
  const told = explainVerdict(exercise, opening, verdict, names);
  const isFine = verdict.kind === "other" && verdict.against.length === 0;
  return (
    <div className={classes["answer"]}>
      <Figure exercise={exercise} size={64} />
      <div>
        <p className={classes["summary"]}>
          <strong>{exercise.name}</strong>
          {`: ${told.summary}`}
        </p>
        <ul>
          {told.against.map((reason) => (
            <li key={reason} data-against>
              {reason}
            </li>
          ))}
          {told.beside.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {isFine && onPut !== null ? (
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
 * Other exercises for a place: the coach's first three with their reasons, and for any exercise of the catalogue
 * everything that speaks against it there, or that it would be fine and can be put there.
 */
export const WhyNot = ({ slot }: { readonly slot: WhyNotSlot }): JSX.Element | null => {
  const circumstances = useCircumstances();
  const exercises = useExercises();
  const names = useNames();
  const [asked, setAsked] = useState<Exercise | null>(null);
  const { put, pending } = usePut(slot);
  const title = useId();
  const opening = openingFor(slot, circumstances);
  const data = useMemo(
    () => matching(circumstances.exercises, "").map(({ id, name }) => ({ value: String(id), label: name })),
    [circumstances.exercises],
  );
  if (opening === undefined) return null;
  const { found, heldBy } = opening;
  return (
    <section className={classes["panel"]} aria-labelledby={title}>
      <h3 id={title}>{t("In place of {exercise}", { exercise: inSentence(names(heldBy)) })}</h3>
      {found.top.length === 0 ? (
        <p className={classes["none"]}>
          {t("Nothing closer or easier fits here. Any other exercise can be asked about below.")}
        </p>
      ) : (
        <ol className={classes["choices"]} aria-label={t("The first three")}>
          {found.top.map(({ exercise, merit }) => (
            <li key={exercise.id}>
              <Figure exercise={exercise} size={40} />
              <span>
                <strong>{exercise.name}</strong>
                <span>
                  {exercise.preference === "prefer"
                    ? `${t("One of your favourites.")} ${explainMerit(merit)}`
                    : explainMerit(merit)}
                </span>
              </span>
              {exercise.id === heldBy ? (
                <em>{t("Holds it now")}</em>
              ) : put === null ? null : (
                <Button
                  size="xs"
                  variant="default"
                  disabled={pending}
                  onClick={() => put(exercise)}
                  aria-label={t("Take this: {exercise}", { exercise: exercise.name })}
                >
                  {t("Take this")}
                </Button>
              )}
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
          <Answer exercise={exercises.get(asked.id) ?? asked} opening={opening} pending={pending} onPut={put} />
        )}
      </div>
    </section>
  );
};
