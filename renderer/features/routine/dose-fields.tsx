import type { JSX, ReactNode } from "react";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import type { Prescription } from "../../../electron/contract/routine.ts";
import { tempoText } from "../../words/explain.ts";
import { QuantityField } from "../../ui/quantity-field.tsx";
import { t } from "../../messages/t.ts";
import { LimitField } from "./limit-field.tsx";
import classes from "./routine.module.css";
import { TempoField } from "./tempo-field.tsx";

const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }): JSX.Element => (
  <div className={classes["labelled"]}>
    <span aria-hidden="true" className={classes["fieldLabel"]}>
      {label}
    </span>
    {children}
  </div>
);

type DoseFieldsProps = {
  readonly exercise: Exercise | undefined;
  readonly prescription: Prescription;
  readonly onChange: (prescription: Prescription) => void;
};

/** What is asked of one exercise, edited in place. */
export const DoseFields = ({ exercise, prescription, onChange }: DoseFieldsProps): JSX.Element => {
  const { sets, target, tempo, restSeconds, limitDegrees } = prescription;
  const perSide = exercise?.dose.perSide === true;
  const range = exercise?.range ?? null;
  return (
    <div className={classes["dose"]}>
      <Labelled label={t("Sets")}>
        <QuantityField
          label={t("Sets")}
          value={sets}
          min={1}
          max={10}
          onChange={(value) => onChange({ ...prescription, sets: value })}
        />
      </Labelled>
      {target.kind === "reps" ? (
        <Labelled label={perSide ? t("Reps, each side") : t("Reps")}>
          <QuantityField
            label={t("Reps")}
            value={target.reps}
            min={1}
            max={100}
            onChange={(reps) => onChange({ ...prescription, target: { kind: "reps", reps } })}
          />
        </Labelled>
      ) : (
        <>
          <Labelled label={perSide ? t("Hold, each side") : t("Hold")}>
            <QuantityField
              label={t("Hold")}
              unit={t("s")}
              value={target.holdSeconds}
              min={1}
              max={600}
              step={5}
              onChange={(holdSeconds) => onChange({ ...prescription, target: { ...target, holdSeconds } })}
            />
          </Labelled>
          <Labelled label={t("Repeats in a set")}>
            <QuantityField
              label={t("Repeats")}
              value={target.reps}
              min={1}
              max={20}
              onChange={(reps) => onChange({ ...prescription, target: { ...target, reps } })}
            />
          </Labelled>
        </>
      )}
      {target.kind === "hold" ? null : (
        <Labelled label={tempo === null ? t("Tempo") : t("Tempo: {tempo}", { tempo: tempoText(tempo) })}>
          <TempoField value={tempo} onChange={(value) => onChange({ ...prescription, tempo: value })} />
        </Labelled>
      )}
      <Labelled label={t("Rest")}>
        <QuantityField
          label={t("Rest")}
          unit={t("s")}
          value={restSeconds}
          min={0}
          max={600}
          step={15}
          onChange={(value) => onChange({ ...prescription, restSeconds: value })}
        />
      </Labelled>
      {exercise === undefined || range === null ? null : (
        <Labelled label={t("Range")}>
          <LimitField
            exercise={exercise}
            range={range}
            value={limitDegrees}
            onChange={(value) => onChange({ ...prescription, limitDegrees: value })}
          />
        </Labelled>
      )}
    </div>
  );
};
