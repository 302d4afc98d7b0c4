import type { JSX, ReactNode } from "react";
import type { Exercise } from "#contract/exercise.ts";
import type { Tempo } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import { wayOf } from "#coach/biomechanics/motion.ts";
import { t } from "../../i18n/t.ts";
import { QuantityField } from "../../ui/quantity-field.tsx";
import { tempoText } from "../../text/explain.ts";
import classes from "./board.module.css";
import { LimitField } from "./limit-field.tsx";
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
  readonly sideRestSeconds: number;
  /** In a superset only the last place rests, after the round. */
  readonly rest: "own" | "round" | "later";
  readonly onChange: (prescription: Prescription) => void;
  readonly onSideRest: (seconds: number) => void;
};

const TargetFields = ({ exercise, prescription, onChange }: Omit<DoseFieldsProps, "rest">): JSX.Element => {
  const { target } = prescription;
  const perSide = exercise?.dose.perSide === true;
  return target.kind === "reps" ? (
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
  );
};

const RestFields = ({
  exercise,
  prescription,
  sideRestSeconds,
  rest,
  onChange,
  onSideRest,
}: DoseFieldsProps): JSX.Element => (
  <>
    {exercise?.dose.perSide === true ? (
      <Labelled label={t("Between sides")}>
        <QuantityField
          label={t("Rest between sides")}
          unit={t("s")}
          value={sideRestSeconds}
          min={0}
          max={600}
          step={5}
          onChange={onSideRest}
        />
      </Labelled>
    ) : null}
    {rest === "later" ? null : (
      <Labelled label={rest === "round" ? t("Rest after a round") : t("Rest")}>
        <QuantityField
          label={rest === "round" ? t("Rest after a round") : t("Rest")}
          unit={t("s")}
          value={prescription.restSeconds}
          min={0}
          max={600}
          step={15}
          onChange={(restSeconds) => onChange({ ...prescription, restSeconds })}
        />
      </Labelled>
    )}
  </>
);

/** A tempo in the order its numbers are typed, lowering first. */
const typedTempo = (tempo: Tempo, exercise: Exercise | undefined): string =>
  tempoText(tempo, exercise !== undefined && wayOf(exercise) === "neither" ? "neither" : "lowering");

/** What is asked of one exercise, edited in place. */
export const DoseFields = (props: DoseFieldsProps): JSX.Element => {
  const { exercise, prescription, onChange } = props;
  const { sets, target, tempo, limitDegrees } = prescription;
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
      <TargetFields {...props} />
      {target.kind === "hold" ? null : (
        <Labelled label={tempo === null ? t("Tempo") : t("Tempo: {tempo}", { tempo: typedTempo(tempo, exercise) })}>
          <TempoField value={tempo} onChange={(value) => onChange({ ...prescription, tempo: value })} />
        </Labelled>
      )}
      <RestFields {...props} />
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
