import { Button, Group, Stack, Text } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import type { JSX } from "react";
import type { Demand, Exercise, ExerciseId } from "../../../electron/contract/exercise.ts";
import { useSend } from "../../api.ts";
import { demandWords, equipmentWords, isOffered } from "../../catalogue-search.ts";
import { useCircumstances, useExercises } from "../../circumstances.tsx";
import { prescriptionFor, progressionsOf, regressionsOf } from "../../coach/ladder.ts";
import { prescriptionText } from "../../words/explain.ts";
import { choiceNow } from "../../coach/choice-now.ts";
import { explainExclusion } from "../../words/explain-choice.ts";
import { inSentence } from "../../messages/format.ts";
import { type Message, t } from "../../messages/t.ts";
import { neverFits, notNow } from "../../coach/substitution.ts";
import { careFlagText, patternText } from "../../words/vocabulary.ts";
import { ExerciseNote } from "../../exercise-note.tsx";
import { ExercisePlayer } from "../../exercise-player.tsx";
import { ExerciseTexts } from "../../exercise-texts.tsx";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem } from "../../toast.tsx";
import { useUndoable } from "../../undo.tsx";
import { ToleranceLine } from "../../tolerance-line.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { AddToRoutine } from "./add-to-routine.tsx";
import classes from "./library.module.css";
import { LoadView } from "./load-view.tsx";
import { PreferenceControls } from "./preference-controls.tsx";

const rankNames: readonly (readonly [Message, (demand: Demand) => number])[] = [
  ["Load on the lower back", (demand) => demand.lumbarRank],
  ["Bending of the spine", (demand) => demand.flexionRank],
  ["Skill", (demand) => demand.skillRank],
  ["Work for the front of the trunk", (demand) => demand.coreRank],
];

const Ranks = ({ exercise: { demand, origin } }: { readonly exercise: Exercise }): JSX.Element => (
  <>
    <dl className={classes["ranks"]}>
      {rankNames.map(([name, rank]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            <span className={classes["bar"]} aria-hidden="true">
              <i style={{ width: `${rank(demand) * 10}%` }} />
            </span>
            <span className="digits">{t("{rank} of 10", { rank: rank(demand) })}</span>
          </dd>
        </div>
      ))}
    </dl>
    <p className={classes["small"]}>
      {t("Demand index {index} of 100.", { index: Math.round(demand.index) })}{" "}
      {origin === "own"
        ? t("All of this is a guess from its kind and its lever, and compares only inside one kind of movement.")
        : t("Ranks and index are Supine’s own judgement, and compare only inside one kind of movement.")}
    </p>
  </>
);

type StepsProps = { readonly title: string; readonly exercises: readonly Exercise[] };

const Steps = ({ title, exercises }: StepsProps): JSX.Element | null => {
  const { go } = useNavigation();
  return exercises.length === 0 ? null : (
    <div>
      <Text fz={13} c="dimmed" mb={4}>
        {title}
      </Text>
      <ul className={classes["figures"]}>
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" className={classes["step"]} onClick={() => go({ kind: "exercise", id: exercise.id })}>
              <Figure exercise={exercise} size={64} />
              {exercise.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Facts = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const usual = prescriptionFor(exercise);
  const unkind = exercise.careIf.map((flag) => inSentence(careFlagText(flag))).join(", ");
  return (
    <Stack gap={4}>
      {exercise.trains.length === 0 ? null : (
        <Text>{t("Trains {what}.", { what: inSentence(exercise.trains.join(", ")) })}</Text>
      )}
      <Text c="dimmed" className="digits">
        {[equipmentWords(exercise), t("Start with {dose}", { dose: prescriptionText(usual, exercise) })].join(" · ")}
      </Text>
      {unkind === "" ? null : <Text c="dimmed">{`${t("Not kind to: {what}", { what: unkind })}.`}</Text>}
    </Stack>
  );
};

/** Editing an own exercise, and taking it out of the lists; the log keeps speaking of it. */
const OwnActs = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { go } = useNavigation();
  const archive = useSend("exercise.archive");
  const restore = useSend("exercise.restore");
  const undoable = useUndoable();
  const takeOut = async (): Promise<void> => {
    const { step } = await archive.sendStep(exercise.id);
    go({ kind: "library" });
    undoable(t("{exercise} is out of the lists.", { exercise: exercise.name }), [step]);
  };
  return (
    <>
      <Button variant="default" onClick={() => go({ kind: "ownExercise", id: exercise.id })}>
        {t("Edit")}
      </Button>
      {exercise.archived ? (
        <Button variant="default" onClick={() => restore.send(exercise.id).catch(announceProblem)}>
          {t("Bring back")}
        </Button>
      ) : (
        <Button variant="default" onClick={() => takeOut().catch(announceProblem)}>
          {t("Archive")}
        </Button>
      )}
    </>
  );
};

/** One exercise: in motion, what it asks of the hips and the back, how it is done, and what lies around it. */
export const ExercisePage = ({ id }: { readonly id: ExerciseId }): JSX.Element => {
  const circumstances = useCircumstances();
  const { go, back } = useNavigation();
  const exercises = useExercises();
  const exercise = exercises.get(id);
  if (exercise === undefined)
    return (
      <>
        <PageHeader title={t("Library")} />
        <Notice
          kind="note"
          action={
            <Button variant="default" onClick={() => go({ kind: "library" })}>
              {t("Show the library")}
            </Button>
          }
        >
          {t("This exercise is no longer listed.")}
        </Notice>
      </>
    );
  const choice = choiceNow(circumstances);
  const against = neverFits(exercise, choice) ?? notNow(exercise, choice);
  const usual = prescriptionFor(exercise);
  const easier = regressionsOf(exercise, exercises);
  const harder = progressionsOf(exercise, exercises);
  const instead = exercise.swapTo.flatMap((other) => exercises.get(other) ?? []);
  const texts = [exercise.steps, exercise.cues, exercise.mistakes, exercise.care];
  return (
    <>
      <button type="button" className={classes["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader
        title={exercise.name}
        detail={`${patternText(exercise.pattern)} · ${demandWords(exercise, circumstances.exercises)}`}
        action={
          <Group gap="xs">
            {exercise.origin === "own" ? <OwnActs exercise={exercise} /> : null}
            <Button variant="default" onClick={() => go({ kind: "exerciseHistory", id: exercise.id })}>
              {t("History")}
            </Button>
            <Button variant="default" onClick={() => go({ kind: "ladder", id: exercise.id })}>
              {t("Ladder")}
            </Button>
            <Button variant="default" onClick={() => go({ kind: "compare", ids: [exercise.id] })}>
              {t("Compare")}
            </Button>
            {isOffered(exercise) ? <AddToRoutine exercise={exercise} /> : null}
          </Group>
        }
      />
      {against === undefined ? null : (
        <div className={classes["notice"]}>
          <Notice kind="care" title={t("Not for you right now")}>
            {explainExclusion(against)}
          </Notice>
        </div>
      )}
      <div className={classes["columns"]}>
        <div>
          <Card label={exercise.keyframes.length === 0 ? t("In short") : t("In motion")}>
            <Stack gap="md">
              {exercise.keyframes.length === 0 ? <Figure exercise={exercise} size={96} /> : null}
              <ExercisePlayer
                exercise={exercise}
                {...usual}
                limitDegrees={usual.limitDegrees === 0 ? null : usual.limitDegrees}
                size={280}
              />
              <Facts exercise={exercise} />
            </Stack>
          </Card>
          <LoadView exercise={exercise} />
          {easier.length + harder.length + instead.length === 0 ? null : (
            <Card label={t("Around it")}>
              <Stack gap="md">
                <Steps title={t("Easier")} exercises={easier} />
                <Steps title={t("Harder")} exercises={harder} />
                <Steps title={t("Instead of it")} exercises={instead} />
              </Stack>
            </Card>
          )}
        </div>
        <div>
          {texts.every((lines) => lines.length === 0) ? null : (
            <Card label={t("How it is done")}>
              <ExerciseTexts exercise={exercise} />
            </Card>
          )}
          <Card label={t("What it asks")}>
            <h2 className={classes["heading"]}>
              {exercise.origin === "own" ? t("What it asks, as a guess") : t("What it asks")}
            </h2>
            <Stack gap="sm">
              <ToleranceLine exercise={exercise} />
              <Ranks exercise={exercise} />
            </Stack>
          </Card>
          <Card label={t("For the coach")}>
            <h2 className={classes["heading"]}>{t("For the coach")}</h2>
            <PreferenceControls exercise={exercise} />
          </Card>
          <Card label={t("Your note")}>
            <ExerciseNote exercise={exercise} />
          </Card>
        </div>
      </div>
    </>
  );
};
