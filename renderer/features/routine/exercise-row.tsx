import { listed } from "../../messages/format.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconArrowsExchange,
  IconChevronDown,
  IconChevronUp,
  IconLock,
  IconLockOpen,
  IconTrash,
} from "@tabler/icons-react";
import { type JSX, useId, useState } from "react";
import type { Decision } from "../../../electron/contract/decision.ts";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import type { Prescription } from "../../../electron/contract/routine.ts";
import { useExercises, useNames } from "../../circumstances.tsx";
import { prescriptionText } from "../../words/explain.ts";
import type { PlannedExercise } from "../../coach/plan-now.ts";
import { cueText, patternText } from "../../words/vocabulary.ts";
import { DecisionLine } from "../../decision-line.tsx";
import { NotNowNotice } from "../../not-now.tsx";
import { announce } from "../../toast.tsx";
import { Figure } from "../../ui/figure.tsx";
import type { SortControls } from "../../ui/sortable-list.tsx";
import { WhyNot } from "../../why-not.tsx";
import { t } from "../../messages/t.ts";
import { DoseFields } from "./dose-fields.tsx";
import { ExerciseDetails } from "./exercise-details.tsx";
import classes from "./routine.module.css";

type ExerciseRowProps = {
  readonly planned: PlannedExercise;
  readonly demand: string;
  readonly controls: SortControls;
  readonly onChange: (prescription: Prescription) => void;
  readonly onLock: (locked: boolean) => void;
  readonly onRemove: () => void;
  /** What the lock keeps away from this place. */
  readonly held: readonly Decision[];
};

const Standing = ({
  planned,
  held,
  exercises,
}: {
  readonly planned: PlannedExercise;
  readonly held: readonly Decision[];
  readonly exercises: ReadonlyMap<string, Exercise>;
}): JSX.Element | null => {
  const names = useNames();
  const { now, changedBy, waiting, cues } = planned;
  if (changedBy.length === 0 && waiting.length === 0 && cues.length === 0 && held.length === 0) return null;
  const watch = cues.length === 0 ? "" : ` ${t("Watch: {cues}.", { cues: listed(cues.map(cueText)) })}`;
  return (
    <div className={classes["standing"]}>
      {changedBy.length === 0 && cues.length === 0 ? null : (
        <p className={classes["nowLine"]}>
          <strong>{t("Now: {exercise}", { exercise: names(now.exerciseId) })}</strong>
          {`, ${prescriptionText(now, exercises.get(now.exerciseId))}.${watch} ${t("Your own dose stays above and comes back when this goes.")}`}
        </p>
      )}
      {[...changedBy, ...waiting, ...held].map((decision) => (
        <DecisionLine key={decision.id} decision={decision} />
      ))}
    </div>
  );
};

/** One exercise of a routine: what it is, what is asked, what the coach makes of it now, and on demand how it is done. */
export const ExerciseRow = (props: ExerciseRowProps): JSX.Element => {
  const { planned, demand, controls, held, onChange, onLock, onRemove } = props;
  const exercises = useExercises();
  const names = useNames();
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const [asking, setAsking] = useState(false);
  const detailsId = useId();
  const askingId = useId();
  const { own, item } = planned;
  const exercise = exercises.get(own.exerciseId);
  const name = names(own.exerciseId);
  return (
    <div className={classes["row"]}>
      <div className={classes["head"]}>
        {controls.handle}
        {exercise === undefined ? <span /> : <Figure exercise={exercise} size={56} />}
        <div className={classes["title"]}>
          <h2>{name}</h2>
          <p>{exercise === undefined ? "" : `${patternText(exercise.pattern)} · ${demand}`}</p>
        </div>
        <div className={classes["acts"]}>
          {controls.arrows}
          <Tooltip label={item.locked ? t("Locked: only stops change it") : t("Lock: only stops change it")}>
            <ActionIcon
              variant={item.locked ? "light" : "subtle"}
              {...(item.locked ? {} : { color: "gray" })}
              size={32}
              aria-label={t("Lock {exercise}", { exercise: name })}
              aria-pressed={item.locked}
              onClick={() => onLock(!item.locked)}
            >
              {item.locked ? <IconLock size={18} /> : <IconLockOpen size={18} />}
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("Other exercises for this place")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t("Other exercises in place of {exercise}", { exercise: name })}
              aria-expanded={asking}
              aria-controls={askingId}
              onClick={() => setAsking(!asking)}
            >
              <IconArrowsExchange size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("How it is done, and your note")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={
                open
                  ? t("Hide how {exercise} is done", { exercise: name })
                  : t("Show how {exercise} is done", { exercise: name })
              }
              aria-expanded={open}
              aria-controls={detailsId}
              onClick={() => {
                setOpen(!open);
                setOpened(true);
              }}
            >
              {open ? <IconChevronUp size={18} /> : <IconChevronDown size={18} />}
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("Remove")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              data-remove
              aria-label={t("Remove {exercise}", { exercise: name })}
              onClick={onRemove}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      <NotNowNotice exercise={exercise} onOthers={() => setAsking(true)} />
      <DoseFields exercise={exercise} prescription={own} onChange={onChange} />
      <div id={askingId} className={classes["asking"]} hidden={!asking}>
        {asking ? (
          <WhyNot
            slot={{
              kind: "draft",
              planned,
              onPut: (prescription, chosen) => {
                onChange(prescription);
                setAsking(false);
                announce(t("{exercise} is in this place now. Undo brings back what was.", { exercise: chosen.name }));
              },
            }}
          />
        ) : null}
      </div>
      <Standing planned={planned} held={held} exercises={exercises} />
      {/* Once opened it stays, so that a note being typed is not lost by closing. */}
      <div id={detailsId} hidden={!open}>
        {opened && exercise !== undefined ? (
          <ExerciseDetails exercise={exercise} prescription={own} onChange={onChange} />
        ) : null}
      </div>
    </div>
  );
};
