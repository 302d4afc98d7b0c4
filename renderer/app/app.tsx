import { Center, Loader, useMantineColorScheme } from "@mantine/core";
import {
  IconActivityHeartbeat,
  IconBook2,
  IconCalendarWeek,
  IconChartLine,
  IconList,
  IconSettings,
  IconSun,
} from "@tabler/icons-react";
import { type ComponentType, type JSX, lazy, Suspense, useEffect, useRef, useState } from "react";
import { call, useCall } from "../data/api.ts";
import classes from "./app.module.css";
import { CoachInputProvider, useCoachInput } from "../data/coach-input.tsx";
import { DecisionSync } from "../data/decision-sync.tsx";
import { CommandTooltip } from "../commands/command-tooltip.tsx";
import { CommandsProvider } from "../commands/commands-provider.tsx";
import { GlobalCommands } from "../commands/global-commands.tsx";
import { DropZone } from "./drop-zone.tsx";
import { type Drafts, DraftsProvider, useLoadedDrafts } from "../data/drafts.tsx";
import { LadderMapScreen } from "../features/library/ladder-map.tsx";
import { Library } from "../features/library/library.tsx";
import { CustomExercise } from "../features/library/custom-exercise.tsx";
import { Pain } from "../features/pain/pain.tsx";
import { Plan } from "../features/plan/plan.tsx";
import { RoutineEditor } from "../features/routine/routine-editor.tsx";
import { Routines } from "../features/routine/routines.tsx";
import { Safety } from "../features/safety/safety.tsx";
import { RunningSession } from "../features/session/running-session.tsx";
import { Settings } from "../features/settings/settings.tsx";
import { SettingsCommands } from "../features/settings/settings-commands.tsx";
import { Today } from "../features/today/today.tsx";
import { Welcome } from "../features/welcome/welcome.tsx";
import { LastScreen, startScreen } from "./last-screen.tsx";
import { Floats } from "./portal-root.tsx";
import { useKeptFocus } from "./keep-focus.ts";
import { t } from "../i18n/t.ts";
import { type Navigation, NavigationProvider, useNavigation } from "../navigation/navigation.tsx";
import { SampleBanner, useIsSample } from "../sample/sample-banner.tsx";
import { placeOf, places, type Screen } from "../navigation/screens.ts";
import { announceProblem } from "../ui/toast.tsx";
import { TroubleScreen } from "./trouble-screen.tsx";
import { Mark } from "../ui/mark.tsx";
import { UndoCommands } from "../undo/undo.tsx";

// The charts are the heaviest part and not needed to show the day.
const Progress = lazy(async () => ({ default: (await import("../features/progress/progress.tsx")).Progress }));

const ExercisePage = lazy(async () => ({
  default: (await import("../features/library/exercise-page.tsx")).ExercisePage,
}));
const ExerciseHistory = lazy(async () => ({
  default: (await import("../features/library/exercise-history.tsx")).ExerciseHistory,
}));
const DroppedRoutine = lazy(async () => ({
  default: (await import("../features/routine/routine-file.tsx")).DroppedRoutine,
}));
const Learn = lazy(async () => ({ default: (await import("../features/learn/learn.tsx")).Learn }));
const Compare = lazy(async () => ({ default: (await import("../features/library/compare.tsx")).Compare }));

const icons: Partial<Record<Screen["kind"], ComponentType<{ size: number; stroke: number }>>> = {
  today: IconSun,
  plan: IconCalendarWeek,
  routines: IconList,
  library: IconBook2,
  pain: IconActivityHeartbeat,
  progress: IconChartLine,
  settings: IconSettings,
};

const Waiting = (): JSX.Element => (
  <Center h="60vh">
    <Loader type="dots" aria-label={t("Loading")} />
  </Center>
);

const content = ({ screen, visit }: Pick<Navigation, "screen" | "visit">): JSX.Element => {
  switch (screen.kind) {
    case "today":
      return <Today starting={screen.starting ?? false} />;
    case "plan":
      // Whoever goes to the plan again, from a week far off or from building one, wants to be where they said.
      return <Plan key={visit} weekOf={screen.weekOf} building={screen.building ?? false} />;
    case "routines":
      return <Routines />;
    case "routine":
      return <RoutineEditor key={screen.id} id={screen.id} />;
    case "routineFile":
      return <DroppedRoutine key={screen.text} text={screen.text} />;
    case "library":
      return <Library cameFrom={screen.chosen ?? null} />;
    case "exercise":
      return <ExercisePage key={screen.id} id={screen.id} />;
    case "compare":
      return <Compare ids={screen.ids} />;
    case "customExercise":
      return <CustomExercise key={screen.id} id={screen.id} />;
    case "ladder":
      return <LadderMapScreen key={screen.id} id={screen.id} cameFrom={screen.chosen ?? null} />;
    case "exerciseHistory":
      return <ExerciseHistory key={screen.id} id={screen.id} />;
    case "learn":
      return <Learn key={screen.page} page={screen.page} />;
    case "session":
      return <RunningSession />;
    case "pain":
      return <Pain key={JSON.stringify(screen.subject)} subject={screen.subject} />;
    case "progress":
      return <Progress />;
    case "settings":
      return <Settings section={screen.section ?? "look"} />;
    case "safety":
      return <Safety occasion={screen.occasion} next={screen.then} />;
  }
};

const Rail = (): JSX.Element => {
  const { screen, go } = useNavigation();
  const isSample = useIsSample();
  return (
    <nav className={classes["rail"]} aria-label={t("Places")}>
      <div className={classes["name"]}>
        <Mark size={32} />
        <span className={classes["word"]}>
          Supine
          {isSample ? <span className={classes["sample"]}>{t("Sample diary")}</span> : null}
        </span>
      </div>
      {places.map((place) => {
        const Icon = icons[place.screen.kind];
        return (
          <CommandTooltip key={place.label} command={`go.${place.screen.kind}`} position="right" withinPortal={false}>
            <button
              type="button"
              className={classes["place"]}
              aria-current={placeOf(screen) === place.screen.kind ? "page" : undefined}
              onClick={() => go(place.screen)}
            >
              {Icon === undefined ? null : <Icon size={20} stroke={1.75} />}
              <span className={classes["word"]}>{t(place.label)}</span>
            </button>
          </CommandTooltip>
        );
      })}
      <p className={classes["foot"]}>{t("A training log and planner. It does not diagnose or treat.")}</p>
    </nav>
  );
};

/** Where the sample diary says that it is one. */
const bannered: ReadonlySet<Screen["kind"]> = new Set(["today", "progress", "settings"]);

const Frame = (): JSX.Element => {
  const { screen, visit } = useNavigation();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const isSample = useIsSample();

  // A new screen, the first one too, starts at its top, with the focus in it, so that the next Tab goes on from there. A
  // screen may have put the focus on one of its fields already.
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus();
  }, [screen, visit]);

  return (
    <div className={classes["frame"]}>
      <Rail />
      <main ref={main} className={classes["main"]} tabIndex={-1}>
        <Floats>
          <div className={classes["page"]}>
            {isSample && bannered.has(screen.kind) ? <SampleBanner /> : null}
            <Suspense fallback={<Waiting />}>{content({ screen, visit })}</Suspense>
          </div>
        </Floats>
      </main>
    </div>
  );
};

const Opened = (): JSX.Element => {
  const { profile } = useCoachInput();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(profile.theme === "system" ? "auto" : profile.theme), [profile.theme, setColorScheme]);
  const { textSize } = profile;
  useEffect(() => {
    call("app.setTextSize", textSize).catch(announceProblem);
  }, [textSize]);
  const drafts = useLoadedDrafts();
  const session = useCall("session.current", undefined);
  if (session.error) throw session.error;
  if (!profile.welcomed) return <Welcome />;
  if (drafts === null || session.data === undefined) return <Waiting />;
  return <Started drafts={drafts} isSessionOpen={session.data !== null} />;
};

type StartedProps = { readonly drafts: Drafts; readonly isSessionOpen: boolean };

const Started = ({ drafts, isSessionOpen }: StartedProps): JSX.Element => {
  const coachInput = useCoachInput();
  const [start] = useState(() => startScreen(drafts, { coachInput, isSessionOpen }));
  return (
    <NavigationProvider start={start}>
      <CommandsProvider>
        <DecisionSync />
        <LastScreen />
        <GlobalCommands />
        <UndoCommands />
        <SettingsCommands />
        <Frame />
        <DropZone />
      </CommandsProvider>
    </NavigationProvider>
  );
};

export const App = (): JSX.Element => {
  const status = useCall("app.status", undefined);
  if (status.error) throw status.error;
  if (status.data === undefined) return <Waiting />;
  if (status.data.kind === "trouble") return <TroubleScreen trouble={status.data.trouble} path={status.data.path} />;
  return (
    <DraftsProvider>
      <CoachInputProvider waiting={<Waiting />}>
        <Opened />
      </CoachInputProvider>
    </DraftsProvider>
  );
};
