import { useEffect } from "react";
import * as z from "zod";
import { IsoDate } from "#contract/day.ts";
import { ExerciseId } from "#contract/exercise.ts";
import { PainEntryId } from "#contract/pain.ts";
import { RoutineId } from "#contract/routine.ts";
import { SessionId } from "#contract/session.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import type { CoachInput } from "#coach/coach-input.ts";
import { type Drafts, useDrafts } from "../data/drafts.tsx";
import { LearnPage } from "../navigation/learn-pages.ts";
import { useNavigation } from "../navigation/navigation.tsx";
import type { Screen } from "../navigation/screens.ts";
import { settingsSections } from "../navigation/settings-sections.ts";

const PainSubject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("history") }),
  z.object({ kind: z.literal("session"), sessionId: SessionId }),
  z.object({ kind: z.literal("morning"), sessionId: SessionId }),
  z.object({ kind: z.literal("any") }),
  z.object({ kind: z.literal("edit"), id: PainEntryId }),
]);

/**
 * The screens that are taken up again. What opens something at once (`starting`, `building`) is left out, as is a file
 * that was dropped.
 */
const Lasting = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("today") }),
  z.object({ kind: z.literal("plan"), weekOf: IsoDate.nullable() }),
  z.object({ kind: z.literal("routines") }),
  z.object({ kind: z.literal("routine"), id: RoutineId.or(z.literal("new")) }),
  z.object({ kind: z.literal("library") }),
  z.object({ kind: z.literal("exercise"), id: ExerciseId }),
  z.object({ kind: z.literal("customExercise"), id: z.literal("new").or(ExerciseId) }),
  z.object({ kind: z.literal("compare"), ids: z.array(ExerciseId).max(10).readonly() }),
  z.object({ kind: z.literal("ladder"), id: ExerciseId }),
  z.object({ kind: z.literal("exerciseHistory"), id: ExerciseId }),
  z.object({ kind: z.literal("learn"), page: LearnPage.nullable() }),
  z.object({ kind: z.literal("session") }),
  z.object({ kind: z.literal("pain"), subject: PainSubject }),
  z.object({ kind: z.literal("progress") }),
  z.object({ kind: z.literal("settings"), section: z.enum(settingsSections.map(({ id }) => id)).exactOptional() }),
]);
type Lasting = z.infer<typeof Lasting>;

const Left = z.object({ screen: Lasting, on: IsoDate });
const key = "screen";

type Around = {
  readonly coachInput: CoachInput;
  readonly isSessionOpen: boolean;
  readonly isWaiting: (draft: string) => boolean;
};

const painHistory: Screen = { kind: "pain", subject: { kind: "history" } };

/** The screen itself, or the place it belongs to when what it shows is gone. */
const stillThere = (screen: Lasting, { coachInput, isSessionOpen, isWaiting }: Around): Screen => {
  const { exercises, routines, history } = coachInput;
  const isExercise = (id: ExerciseId): boolean => exercises.some((exercise) => exercise.id === id);
  switch (screen.kind) {
    case "today":
    case "plan":
    case "routines":
    case "library":
    case "learn":
    case "progress":
    case "settings":
      return screen;
    case "session":
      return isSessionOpen ? screen : { kind: "today" };
    case "routine":
      // A new routine that was saved is a routine of the list; one that was not waits as a draft.
      if (screen.id === "new") return isWaiting("routine new") ? screen : { kind: "routines" };
      return routines.some(({ id, archived }) => id === screen.id && !archived) ? screen : { kind: "routines" };
    case "exercise":
    case "ladder":
    case "exerciseHistory":
      return isExercise(screen.id) ? screen : { kind: "library" };
    case "customExercise":
      return screen.id === "new" || isExercise(screen.id) ? screen : { kind: "library" };
    case "compare":
      return screen.ids.every(isExercise) ? screen : { kind: "library" };
    case "pain": {
      const { subject } = screen;
      if (subject.kind === "edit")
        return history.painEntries.some(({ id }) => id === subject.id) ? screen : painHistory;
      if (subject.kind === "session" || subject.kind === "morning")
        return history.sessions.some(({ id }) => id === subject.sessionId) ? screen : { kind: "today" };
      return screen;
    }
  }
};

/** Where to begin: where the person was on the same day. A new day begins with Today, which has things to ask. */
export const startScreen = (drafts: Drafts, around: Omit<Around, "isWaiting">): Screen => {
  const left = drafts.read(key, Left);
  return left === undefined || left.on !== around.coachInput.today
    ? { kind: "today" }
    : stillThere(left.screen, { ...around, isWaiting: (draft) => drafts.read(draft, z.unknown()) !== undefined });
};

/** Remembers where the person is. */
export const LastScreen = (): null => {
  const { screen } = useNavigation();
  const { today } = useCoachInput();
  const drafts = useDrafts();
  useEffect(() => {
    const lasting = Lasting.safeParse(screen);
    if (lasting.success) drafts.keep(key, { screen: lasting.data, on: today });
  }, [screen, today, drafts]);
  return null;
};
