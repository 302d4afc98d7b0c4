import { Button, Group, Stack } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { type JSX, useMemo } from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { demandWords, isOffered } from "../../data/catalogue-search.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { boundsOn } from "#coach/conclusions/conclude.ts";
import { type Exclusion, exclusionOf } from "#coach/bounds/exclusions.ts";
import { settingsOn } from "#coach/log/settings.ts";
import { plusDays } from "#coach/days.ts";
import { holdsLegs } from "#coach/biomechanics/hip-moment.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { brokenBound } from "#coach/plan/slot.ts";
import { hasSymptoms } from "#coach/log/symptoms.ts";
import type { Command } from "../../commands/registry.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { ExerciseNote } from "../../exercises/exercise-note.tsx";
import { ExercisePlayer } from "../../exercises/exercise-player.tsx";
import { ExerciseTexts } from "../../exercises/exercise-texts.tsx";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { useNotNow, usePauses } from "../../exercises/not-now.tsx";
import { ToleranceLine } from "./tolerance-line.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { explainBounded, explainExclusion, explainReach } from "../../text/explain-choice.ts";
import { patternText } from "../../text/vocabulary.ts";
import { AddToRoutine } from "./add-to-routine.tsx";
import { Around } from "./exercise-around.tsx";
import { Facts, Ranks } from "./exercise-facts.tsx";
import { Favourite, useSay } from "./favourite.tsx";
import classes from "./library.module.css";
import { LoadView } from "./load-view.tsx";
import { NotNowControls } from "./not-now-controls.tsx";
import { OwnActs } from "./custom-acts.tsx";
import { OwnPhoto } from "./custom-photo.tsx";
import { PreferenceControls } from "./preference-controls.tsx";
import { ShortStory } from "./short-story.tsx";

const NoLongerListed = (): JSX.Element => {
  const { go } = useNavigation();
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
};

/** What can be done with the exercise, for the palette and the keys. */
const useExerciseCommands = (exercise: Exercise): void => {
  const { today } = useCoachInput();
  const { go } = useNavigation();
  const { say: leave } = useNotNow();
  const say = useSay();
  const aside = usePauses()(exercise) !== null;
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: "exercise.favourite",
        label: exercise.preference === "prefer" ? t("No longer a favourite") : t("Make it a favourite"),
        group: "edit",
        shortcuts: ["F"],
        run: () => say(exercise, exercise.preference === "prefer" ? null : "prefer"),
      },
      {
        id: "exercise.notNow",
        label: aside ? t("Bring it back") : t("Pause it for two weeks"),
        group: "edit",
        shortcuts: ["N"],
        words: t("leave alone not now exclude"),
        run: () => leave(exercise, aside ? null : { until: plusDays(today, 14) }),
      },
      {
        id: "exercise.compare",
        label: t("Compare {exercise}", { exercise: exercise.name }),
        group: "go",
        run: () => go({ kind: "compare", ids: [exercise.id] }),
      },
    ],
    [exercise, aside, today, go, leave, say],
  );
  useCommands(commands);
};

/** What settings or symptoms say against it, and how far that reaches. */
const Against = ({ exercise, because }: { readonly exercise: Exercise; readonly because: Exclusion }): JSX.Element => {
  const { say, pending } = useNotNow();
  const isPaused = because.kind === "paused";
  return (
    <div className={classes["notice"]}>
      <Notice
        kind={isPaused ? "note" : "care"}
        title={isPaused ? t("Paused") : t("Not for you right now")}
        action={
          isPaused ? (
            <Button variant="default" disabled={pending} onClick={() => say(exercise, null)}>
              {t("Bring back")}
            </Button>
          ) : null
        }
      >
        {[explainExclusion(because), explainReach(because)].filter((sentence) => sentence !== "").join(" ")}
      </Notice>
    </div>
  );
};

/** What the log says against it: a bound of its kind that allows less for now. Nothing where it breaks none. */
const Eased = ({ exercise }: { readonly exercise: Exercise }): JSX.Element | null => {
  const coachInput = useCoachInput();
  const names = useNames();
  const { today, history } = coachInput;
  const bound = brokenBound(exercise, boundsOn(today, coachInput));
  if (bound === undefined) return null;
  const decision = history.decisions.find(({ key }) => key === bound.key) ?? null;
  return (
    <div className={classes["notice"]}>
      <Notice kind="care" title={t("Eased for now")}>
        {explainBounded(decision, names, today)}
      </Notice>
    </div>
  );
};

const Page = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const coachInput = useCoachInput();
  const { go, back } = useNavigation();
  useExerciseCommands(exercise);
  const { today } = coachInput;
  const against = exclusionOf(exercise, settingsOn(today, coachInput), hasSymptoms(today, coachInput));
  const usual = prescriptionFor(exercise);
  const texts = [exercise.steps, exercise.cues, exercise.mistakes, exercise.care];
  return (
    <>
      <button type="button" className={classes["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader
        title={exercise.name}
        detail={`${patternText(exercise.pattern)} · ${demandWords(exercise, coachInput.exercises)}`}
        action={
          <Group gap="xs">
            <Favourite exercise={exercise} size={36} />
            {exercise.origin === "own" ? <OwnActs exercise={exercise} /> : null}
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
      {against === undefined ? null : <Against exercise={exercise} because={against} />}
      <Eased exercise={exercise} />
      <div className={classes["columns"]}>
        <div>
          <Card label={exercise.keyframes.length === 0 ? t("In short") : t("In motion")}>
            <Stack gap="md">
              {exercise.origin === "own" ? <OwnPhoto exercise={exercise} /> : null}
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
          <Around exercise={exercise} />
        </div>
        <div>
          {texts.every((lines) => lines.length === 0) ? null : (
            <Card label={t("How it is done")}>
              <ExerciseTexts exercise={exercise} />
              {holdsLegs(exercise) ? (
                <div className={classes["learn"]}>
                  <LearnLink page="flat_back" />
                  <LearnLink page="breathing" />
                </div>
              ) : null}
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
          <ShortStory exercise={exercise} />
          <Card label={t("For the coach")}>
            <h2 className={classes["heading"]}>{t("For the coach")}</h2>
            <PreferenceControls exercise={exercise} />
            <NotNowControls exercise={exercise} />
          </Card>
          <Card label={t("Your note")}>
            <ExerciseNote exercise={exercise} />
          </Card>
        </div>
      </div>
    </>
  );
};

/** One exercise: in motion, what it asks of the hips and the back, how it is done, and what lies around it. */
export const ExercisePage = ({ id }: { readonly id: ExerciseId }): JSX.Element => {
  const exercise = useExercises().get(id);
  return exercise === undefined ? <NoLongerListed /> : <Page exercise={exercise} />;
};
