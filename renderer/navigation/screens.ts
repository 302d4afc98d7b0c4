import type { IsoDate } from "#contract/day.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import type { PainEntryId } from "#contract/pain.ts";
import type { RoutineId } from "#contract/routine.ts";
import type { ScreeningOccasion } from "#contract/screening.ts";
import type { SessionId } from "#contract/session.ts";
import type { Message } from "../i18n/t.ts";
import type { LearnPage } from "./learn-pages.ts";
import type { SettingsSection } from "./settings-sections.ts";

/** What the pain screen is about: the history, an answer to a session, or an entry that stands alone. */
export type PainSubject =
  | { readonly kind: "history" }
  | { readonly kind: "session"; readonly sessionId: SessionId }
  | { readonly kind: "morning"; readonly sessionId: SessionId }
  | { readonly kind: "any" }
  | { readonly kind: "edit"; readonly id: PainEntryId };

/** Where in the app the person is. */
export type Screen =
  /** `starting` opens the two questions before the next session at once. */
  | { readonly kind: "today"; readonly starting?: true }
  | { readonly kind: "plan"; readonly weekOf: IsoDate | null; readonly building?: true }
  | { readonly kind: "routines" }
  | { readonly kind: "routine"; readonly id: RoutineId | "new" }
  /** A routine file that was opened, before it is added. */
  | { readonly kind: "routineFile"; readonly text: string }
  /** `chosen` is the exercise that was opened from it, for the way back. */
  | { readonly kind: "library"; readonly chosen?: ExerciseId }
  | { readonly kind: "exercise"; readonly id: ExerciseId }
  | { readonly kind: "customExercise"; readonly id: ExerciseId | "new" }
  | { readonly kind: "compare"; readonly ids: readonly ExerciseId[] }
  /** `chosen` is the step that was opened from it, for the way back. */
  | { readonly kind: "ladder"; readonly id: ExerciseId; readonly chosen?: ExerciseId }
  | { readonly kind: "exerciseHistory"; readonly id: ExerciseId }
  /** Pages to read; null: the list of them. */
  | { readonly kind: "learn"; readonly page: LearnPage | null }
  | { readonly kind: "session" }
  | { readonly kind: "pain"; readonly subject: PainSubject }
  | { readonly kind: "progress" }
  | { readonly kind: "settings"; readonly section?: SettingsSection }
  /** The safety questions, and where to go once they are answered. */
  | { readonly kind: "safety"; readonly occasion: ScreeningOccasion; readonly then: Screen };

/** The places of the left rail, in the order of their shortcuts Ctrl/⌘+1, 2 … */
export const places: readonly { readonly label: Message; readonly words: Message; readonly screen: Screen }[] = [
  { label: "Today", words: "now start morning answer", screen: { kind: "today" } },
  {
    label: "Plan",
    words: "week month calendar print pdf repeat copy move rest day holiday",
    screen: { kind: "plan", weekOf: null },
  },
  { label: "Routines", words: "workout template list", screen: { kind: "routines" } },
  { label: "Library", words: "exercises compare ladder history photo alternatives", screen: { kind: "library" } },
  {
    label: "Pain",
    words: "entries log history soreness morning delete",
    screen: { kind: "pain", subject: { kind: "history" } },
  },
  { label: "Progress", words: "chart graph statistics history trend table csv export", screen: { kind: "progress" } },
  { label: "Settings", words: "preferences options", screen: { kind: "settings" } },
];

const within: Readonly<Partial<Record<Screen["kind"], Screen["kind"]>>> = {
  routine: "routines",
  routineFile: "routines",
  session: "today",
  exercise: "library",
  compare: "library",
  customExercise: "library",
  ladder: "library",
  exerciseHistory: "library",
  learn: "library",
};

/** The place in the rail a screen belongs to. */
export const placeOf = ({ kind }: Screen): Screen["kind"] => within[kind] ?? kind;
