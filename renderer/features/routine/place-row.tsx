import { IconGripVertical } from "@tabler/icons-react";
import { type JSX, memo, type PointerEvent, useId, useState } from "react";
import type { Decision } from "#contract/decision.ts";
import type { Exercise } from "#contract/exercise.ts";
import type { RoutineItemDraft, RoutineItemId } from "#contract/routine.ts";
import type { RoutineEdit } from "#coach/plan/edit.ts";
import type { LeftOut, PlannedExercise } from "#coach/plan/planned.ts";
import { t } from "../../i18n/t.ts";
import { NotNowNotice } from "../../exercises/not-now.tsx";
import { announce } from "../../ui/toast.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { WhyNot } from "../../exercises/alternatives.tsx";
import { patternText } from "../../text/vocabulary.ts";
import classes from "./board.module.css";
import { DoseFields } from "./dose-fields.tsx";
import { ExerciseDetails } from "./exercise-details.tsx";
import { PlaceActs } from "./place-acts.tsx";
import { PlaceNote } from "./place-note.tsx";
import { PlaceStanding } from "./place-standing.tsx";

/** What a row can do beside its fields. */
export type PlaceDoing = {
  readonly edit: (edit: RoutineEdit) => void;
  readonly step: (id: RoutineItemId, by: -1 | 1) => void;
  readonly remove: (id: RoutineItemId) => void;
  readonly duplicate: (id: RoutineItemId) => void;
  /** Begins to drag the row. */
  readonly grip: (event: PointerEvent, id: RoutineItemId) => void;
};

export type PlaceRowProps = {
  readonly doing: PlaceDoing;
  readonly item: RoutineItemDraft;
  readonly planned: PlannedExercise;
  /** Why nothing is done here now; null where something is. */
  readonly leftOut: LeftOut | null;
  readonly exercise: Exercise | undefined;
  readonly name: string;
  readonly demand: string;
  /** "A1" in a superset, otherwise nothing. */
  readonly label: string;
  /** Whether its rest is that of a round, is left to a later place of its superset, or is its own. */
  readonly rest: "own" | "round" | "later";
  readonly canJoin: boolean;
  /** What the lock keeps away from this place. */
  readonly held: readonly Decision[];
};

const Row = (props: PlaceRowProps): JSX.Element => {
  const { item, planned, leftOut, exercise, name, demand, label, rest, held, doing } = props;
  const { edit } = doing;
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const [asking, setAsking] = useState(false);
  const detailsId = useId();
  const askingId = useId();
  const { id, prescription } = item;
  const prescribe = (next: typeof prescription): void => edit({ kind: "prescribe", id, prescription: next });
  return (
    <div className={classes["card"]}>
      <div className={classes["head"]}>
        <button
          type="button"
          className={classes["handle"]}
          aria-label={t("Drag {name}, or move it with Alt+Up and Alt+Down", { name })}
          title={t("Drag, or Alt+↑ and Alt+↓")}
          onPointerDown={(event) => doing.grip(event, id)}
        >
          <IconGripVertical size={18} aria-hidden="true" />
        </button>
        {exercise === undefined ? <span /> : <Figure exercise={exercise} size={52} />}
        <div className={classes["title"]}>
          <h2>
            {label === "" ? null : <span className={classes["label"]}>{label}</span>}
            {name}
          </h2>
          <p>{exercise === undefined ? "" : `${patternText(exercise.pattern)} · ${demand}`}</p>
        </div>
        <PlaceActs
          {...props}
          open={open}
          asking={asking}
          detailsId={detailsId}
          askingId={askingId}
          onOpen={() => {
            setOpen(!open);
            setOpened(true);
          }}
          onAsk={() => setAsking(!asking)}
        />
      </div>
      <DoseFields
        exercise={exercise}
        prescription={prescription}
        sideRestSeconds={item.sideRestSeconds}
        rest={rest}
        onChange={prescribe}
        onSideRest={(sideRestSeconds) => edit({ kind: "sideRest", id, sideRestSeconds })}
      />
      <div className={classes["notNow"]}>
        {exercise === undefined ? null : <NotNowNotice exercise={exercise} onOthers={() => setAsking(true)} />}
      </div>
      <PlaceNote name={name} value={item.note} onChange={(note) => edit({ kind: "note", id, note })} />
      <div id={askingId} className={classes["asking"]} hidden={!asking}>
        {asking ? (
          <WhyNot
            slot={{
              kind: "draft",
              planned,
              onPut: (next, chosen) => {
                prescribe(next);
                setAsking(false);
                announce(t("{exercise} is in this place now. Undo brings back what was.", { exercise: chosen.name }));
              },
            }}
          />
        ) : null}
      </div>
      <PlaceStanding planned={planned} leftOut={leftOut} held={held} />
      {/* Once opened it stays, so that a note being typed is not lost by closing. */}
      <div id={detailsId} hidden={!open}>
        {opened && exercise !== undefined ? (
          <ExerciseDetails exercise={exercise} prescription={prescription} onChange={prescribe} />
        ) : null}
      </div>
    </div>
  );
};

const alike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
const told = (value: unknown): string => JSON.stringify(value);

/** A plan is made anew for all places with every edit; most say what they said before. */
const isSamePlan = (a: PlannedExercise, b: PlannedExercise): boolean =>
  a === b ||
  (told([a.item, a.now, a.cues, a.setting, a.passedOver]) === told([b.item, b.now, b.cues, b.setting, b.passedOver]) &&
    alike(a.changedBy, b.changedBy) &&
    alike(a.waiting, b.waiting));

const isSameRow = (
  { item, planned, leftOut, held, ...rest }: PlaceRowProps,
  { item: nextItem, planned: nextPlanned, leftOut: nextLeftOut, held: nextHeld, ...next }: PlaceRowProps,
): boolean =>
  alike(Object.values(rest), Object.values(next)) &&
  told(item) === told(nextItem) &&
  isSamePlan(planned, nextPlanned) &&
  (leftOut === null) === (nextLeftOut === null) &&
  alike(held, nextHeld);

/**
 * One exercise of a routine: what it is, what is asked, what the coach makes of it now, and on demand how it is done. Drawn
 * anew only when something about it changes, so that a key in one row does not wait for thirty.
 */
export const PlaceRow = memo(Row, isSameRow);
