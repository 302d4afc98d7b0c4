import { Button, SegmentedControl, Select } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type JSX, useId, useMemo, useState } from "react";
import type { Decision } from "#contract/decision.ts";
import type { Exercise } from "#contract/exercise.ts";
import type { Prescription, Routine, RoutineDraft } from "#contract/routine.ts";
import { searchCatalogue } from "../data/catalogue-search.ts";
import { useCoachInput, useExercises, useNames } from "../data/coach-input.tsx";
import {
  choicesAt,
  inPlaceOf,
  judgeFor,
  mayBeWritten,
  type RoutineSlot,
  slotsOfDecision,
  writtenInto,
} from "#coach/plan/choices.ts";
import type { PlannedExercise } from "#coach/plan/planned.ts";
import { explainInstead, explainVerdict } from "../text/explain-choice.ts";
import { Figure } from "../ui/figure/figure.tsx";
import { useRewrite } from "./use-rewrite.ts";
import classes from "./alternatives.module.css";
import { inSentence, listed } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";

/** A slot another exercise may be wanted for: one that a change filled, one of a stored routine, or one being written. */
export type WhyNotSlot =
  | { readonly kind: "change"; readonly decision: Decision }
  | { readonly kind: "place"; readonly routine: Routine; readonly planned: PlannedExercise }
  | {
      readonly kind: "draft";
      readonly planned: PlannedExercise;
      readonly onPut: (prescription: Prescription, exercise: Exercise) => void;
    };

/** Slots with the same home and the same exercise now: what is chosen is written into all of them. */
type Group = { readonly planned: PlannedExercise; readonly slots: readonly RoutineSlot[] };

const grouped = (slots: readonly RoutineSlot[]): readonly Group[] =>
  [...Map.groupBy(slots, ({ planned: { home, now } }) => `${home.exerciseId} ${now.exerciseId}`).values()].flatMap(
    (same) => same.slice(0, 1).map(({ planned }) => ({ planned, slots: same })),
  );

/** Every routine of a group with the exercise in its slots. */
const rewritten = ({ slots }: Group, exercise: Exercise): readonly RoutineDraft[] =>
  [...Map.groupBy(slots, ({ routine }) => routine).entries()].map(([routine, same]) =>
    same.reduce<RoutineDraft>((draft, { planned }) => writtenInto(draft, planned, exercise), routine),
  );

/** Writes an exercise into the slots of a group. The decisions that speak for them go on as they are. */
const usePut = (
  slot: WhyNotSlot,
  group: Group | undefined,
): { readonly put: (exercise: Exercise) => void; readonly pending: boolean } => {
  const { rewrite, pending } = useRewrite();
  const put = (exercise: Exercise): void => {
    if (slot.kind === "draft") {
      slot.onPut(inPlaceOf(exercise, slot.planned.now), exercise);
      return;
    }
    if (group === undefined) return;
    const all = rewritten(group, exercise);
    const routines = listed(all.map(({ name }) => name));
    rewrite(all, t("{exercise} is in {routines} now.", { exercise: exercise.name, routines }), null);
  };
  return { put, pending };
};

type AnswerProps = {
  readonly exercise: Exercise;
  readonly planned: PlannedExercise;
  readonly held: Exercise;
  readonly pending: boolean;
  readonly onPut: (exercise: Exercise) => void;
};

const Answer = ({ exercise, planned, held, pending, onPut }: AnswerProps): JSX.Element => {
  const coachInput = useCoachInput();
  const names = useNames();
  const verdict = judgeFor(exercise, planned, coachInput);
  const told = explainVerdict({ exercise, held, verdict, names, today: coachInput.today });
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
        {mayBeWritten(verdict, exercise) ? (
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

type ChoicesProps = Omit<AnswerProps, "exercise">;

/** What the slot holds, and the next ones of its chain that every bound allows. */
const Choices = ({ planned, held, pending, onPut }: ChoicesProps): JSX.Element => {
  const coachInput = useCoachInput();
  const choices = useMemo(() => choicesAt(planned, coachInput), [planned, coachInput]);
  const written = planned.item.prescription.exerciseId;
  const reasonFor = (exercise: Exercise): string =>
    [
      exercise.preference === "prefer" ? t("One of your favourites.") : "",
      exercise.id === written ? t("What you wrote here.") : explainInstead(exercise, held),
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  return (
    <>
      <p className={classes["current"]}>{t("Current: {exercise}", { exercise: held.name })}</p>
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
                <span>{reasonFor(exercise)}</span>
              </span>
              <Button
                size="xs"
                variant="default"
                disabled={pending}
                onClick={() => onPut(exercise)}
                aria-label={t("Use this instead: {exercise}", { exercise: exercise.name })}
              >
                {t("Use this instead")}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </>
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

const useGroups = (slot: WhyNotSlot): readonly Group[] => {
  const coachInput = useCoachInput();
  const decision = slot.kind === "change" ? slot.decision : null;
  const spoken = useMemo(
    () => (decision === null ? [] : grouped(slotsOfDecision(decision, coachInput))),
    [decision, coachInput],
  );
  switch (slot.kind) {
    case "change":
      return spoken;
    case "place":
      return [{ planned: slot.planned, slots: [{ routine: slot.routine, planned: slot.planned }] }];
    case "draft":
      return [{ planned: slot.planned, slots: [] }];
  }
};

/**
 * Other exercises for a slot: the next three of its chain that every bound allows, and for any exercise of the catalogue
 * the first thing that speaks against it there, or that it would be fine. What is chosen is written into the routine.
 */
export const WhyNot = ({ slot }: { readonly slot: WhyNotSlot }): JSX.Element | null => {
  const coachInput = useCoachInput();
  const exercises = useExercises();
  const names = useNames();
  const [asked, setAsked] = useState<Exercise | null>(null);
  const [chosen, setChosen] = useState(0);
  const title = useId();
  const groups = useGroups(slot);
  const group = groups[chosen] ?? groups[0];
  const { put, pending } = usePut(slot, group);
  const data = useMemo(
    () => matching(coachInput.exercises, "").map(({ id, name }) => ({ value: String(id), label: name })),
    [coachInput.exercises],
  );
  const held = group === undefined ? undefined : exercises.get(group.planned.now.exerciseId);
  if (group === undefined || held === undefined) return null;
  const { planned } = group;
  return (
    <section className={classes["panel"]} aria-labelledby={title}>
      <h3 id={title}>{t("In place of {exercise}", { exercise: inSentence(names(planned.home.exerciseId)) })}</h3>
      {groups.length < 2 ? null : (
        <SegmentedControl
          aria-label={t("In place of")}
          value={String(groups.indexOf(group))}
          data={groups.map((one, place) => ({ value: String(place), label: names(one.planned.home.exerciseId) }))}
          onChange={(place) => setChosen(Number(place))}
        />
      )}
      <Choices planned={planned} held={held} pending={pending} onPut={put} />
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
          matching(coachInput.exercises, search).map(({ id, name }) => ({ value: String(id), label: name }))
        }
        onChange={(id) => setAsked(coachInput.exercises.find((one) => one.id === id) ?? null)}
      />
      <div role="status">
        {asked === null ? null : (
          <Answer
            exercise={exercises.get(asked.id) ?? asked}
            planned={planned}
            held={held}
            pending={pending}
            onPut={put}
          />
        )}
      </div>
    </section>
  );
};
