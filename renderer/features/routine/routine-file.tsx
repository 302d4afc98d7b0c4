import { Button, Group } from "@mantine/core";
import { type JSX, useMemo, useState } from "react";
import { type Exercise, type ExerciseId, type CustomExerciseDraft, undrawn } from "#contract/exercise.ts";
import type { RoutineItemDraft } from "#contract/routine.ts";
import { routineFileVersion } from "#contract/routine-file.ts";
import { useSend } from "../../data/api.ts";
import { equipmentOf } from "../../data/catalogue-search.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { minutesOfPlaces } from "#coach/plan/minutes.ts";
import { isTogether, runsOf } from "#coach/plan/rounds.ts";
import { inSentence, listed } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { prescriptionText } from "../../text/explain.ts";
import { placeLabel } from "../../text/place-label.ts";
import classes from "./routine-file.module.css";
import { type FileHere, fileHere } from "./file-here.ts";
import { type ReadFile, readFileText } from "./file-text.ts";

const refusedText = (read: Exclude<ReadFile, { kind: "routine" }>): string => {
  switch (read.kind) {
    case "tooLarge":
      return t("This file is too large for a routine. Nothing was added.");
    case "notRoutine":
      return t("This file holds no routine that Supine can read. Nothing was added.");
    case "newer":
      return t(
        "This routine was saved by a newer Supine: the file has version {version}, this one reads up to {readable}. Update Supine and open it again. Nothing was added.",
        { version: read.version, readable: routineFileVersion },
      );
    case "broken":
      return t("Something in this file does not fit ({place}). Nothing was added.", {
        place: read.place === "" ? "–" : read.place,
      });
  }
};

const Refused = ({ sentence }: { readonly sentence: string }): JSX.Element => {
  const { go } = useNavigation();
  return (
    <EmptyState
      sentence={sentence}
      action={<Button onClick={() => go({ kind: "routines" })}>{t("All routines")}</Button>}
    />
  );
};

/** An exercise that is only in the file yet, as far as it is drawn and told. */
const asExercise = (draft: CustomExerciseDraft): Exercise => ({
  ...draft,
  ...undrawn,
  origin: "own",
  note: "",
  preference: null,
  notNow: null,
  still: null,
  archived: false,
});

type PlaceProps = {
  readonly item: RoutineItemDraft;
  readonly label: string;
  readonly exercise: Exercise | undefined;
  readonly isNew: boolean;
};

const Place = ({ item, label, exercise, isNew }: PlaceProps): JSX.Element => {
  const { profile } = useCoachInput();
  const lacks = exercise?.equipment.filter((anyOf) => !anyOf.some((one) => profile.equipment.includes(one))) ?? [];
  const remarks = [
    isNew ? t("comes with the file") : "",
    lacks.length === 0 || exercise === undefined
      ? ""
      : t("you have not got: {equipment}", { equipment: inSentence(equipmentOf([{ ...exercise, equipment: lacks }])) }),
  ].filter((remark) => remark !== "");
  return (
    <li className={classes["place"]} data-together={label !== ""}>
      {exercise === undefined ? <span /> : <Figure exercise={exercise} size={52} />}
      <div>
        <strong>
          {label === "" ? null : <span className={classes["label"]}>{label}</span>}
          {exercise?.name}
        </strong>
        <p>{prescriptionText(item.prescription, exercise)}</p>
        {item.note === "" ? null : <p className={classes["note"]}>{item.note}</p>}
        {remarks.length === 0 ? null : <p className={classes["remark"]}>{remarks.join(" · ")}</p>}
      </div>
    </li>
  );
};

const Preview = ({ here }: { readonly here: FileHere }): JSX.Element => {
  const { routine, brought, unknown } = here;
  const { exercises } = useCoachInput();
  const known = useExercises();
  const { go } = useNavigation();
  const { sendStep: takeIn, pending } = useSend("routine.takeIn");
  const undoable = useUndoable();
  const theirs = new Map(brought.map((draft) => [draft.id, asExercise(draft)]));
  const exerciseOf = (id: ExerciseId): Exercise | undefined => known.get(id) ?? theirs.get(id);
  const sets = routine.items.reduce((sum, { prescription }) => sum + prescription.sets, 0);
  const minutes = minutesOfPlaces(routine.items, [...exercises, ...theirs.values()]);

  const add = async (): Promise<void> => {
    const { value, step } = await takeIn({ routine, exercises: brought });
    go({ kind: "routine", id: value.id });
    undoable(t("{name} is among your routines now.", { name: value.name }), [step], () => go({ kind: "routines" }));
  };

  const blocks = (["warmup", "main"] as const).map((block) => ({
    block,
    runs: runsOf(routine.items.filter((item) => item.block === block)),
  }));
  const hasWarmup = routine.items.some(({ block }) => block === "warmup");

  return (
    <>
      <PageHeader
        title={routine.name}
        detail={`${t("About {minutes} min", { minutes })} · ${t("{count, plural, one {# set} other {# sets}}", { count: sets })} · ${t("from a file, not added yet")}`}
        action={
          <Group gap="xs">
            <Button variant="default" onClick={() => go({ kind: "routines" })}>
              {t("Leave it")}
            </Button>
            <Button
              loading={pending}
              disabled={routine.items.length === 0}
              onClick={() => add().catch(announceProblem)}
            >
              {t("Add to your routines")}
            </Button>
          </Group>
        }
      />
      {unknown.length === 0 ? null : (
        <div className={classes["missing"]}>
          <Notice kind="care" title={t("Not everything in this file is known here")}>
            {t("This Supine does not have {exercises}. Those places are left out.", { exercises: listed(unknown) })}
          </Notice>
        </div>
      )}
      {blocks
        .filter(({ runs }) => runs.length > 0)
        .map(({ block, runs }) => (
          <section key={block} className={classes["block"]}>
            {hasWarmup ? <h2>{block === "warmup" ? t("Warm-up") : t("Main part")}</h2> : null}
            <ol className={classes["places"]}>
              {runs.flatMap((run) =>
                run.map((item, index) => (
                  <Place
                    key={item.id}
                    item={item}
                    label={isTogether(run) ? placeLabel(item.group, index) : ""}
                    exercise={exerciseOf(item.prescription.exerciseId)}
                    isNew={theirs.has(item.prescription.exerciseId)}
                  />
                )),
              )}
            </ol>
          </section>
        ))}
    </>
  );
};

/** A routine from a file as it would be here, before it is added; as a new one, never over one that is there. */
export const DroppedRoutine = ({ text }: { readonly text: string }): JSX.Element => {
  const coachInput = useCoachInput();
  const read = useMemo(() => readFileText(text), [text]);
  // Once: what would be stored keeps its ids while it is looked at.
  const [here] = useState(() =>
    read.kind === "routine" ? fileHere(read.file, coachInput, () => crypto.randomUUID()) : null,
  );
  if (read.kind !== "routine") return <Refused sentence={refusedText(read)} />;
  return here === null ? <Refused sentence={refusedText({ kind: "notRoutine" })} /> : <Preview here={here} />;
};
