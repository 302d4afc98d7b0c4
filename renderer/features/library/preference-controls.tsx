import { SegmentedControl, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise, Preference } from "#contract/exercise.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { routineNow } from "#coach/plan/planned.ts";
import { listed } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { useSay } from "./favourite.tsx";

type Choice = Preference | "none";

const meanings: Readonly<Record<Choice, Message>> = {
  none: "The coach chooses by its own order.",
  prefer:
    "Where several would do equally well, this one comes first. It never comes before one that asks for less, and never against a rule.",
  never:
    "The coach never brings it in: not in place of another, not as a step up, not in a week it proposes. Your own routines keep it.",
};

/** What the person says about an exercise: no preference, a favourite, or never, with what that means. */
export const PreferenceControls = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const coachInput = useCoachInput();
  const say = useSay();
  const now: Choice = exercise.preference ?? "none";
  const { routines, today } = coachInput;
  const places = routines.filter(
    (routine) =>
      !routine.archived && routineNow(routine, coachInput, today).some((place) => place.now.exerciseId === exercise.id),
  );

  return (
    <div>
      <SegmentedControl
        aria-label={t("What you say about {exercise}", { exercise: exercise.name })}
        value={now}
        data={[
          { value: "none", label: t("No preference") },
          { value: "prefer", label: t("Favourite") },
          { value: "never", label: t("Never this") },
        ]}
        onChange={(choice) => {
          if (choice !== now) say(exercise, choice === "none" ? null : choice);
        }}
      />
      <Text c="dimmed" size="sm" mt={8}>
        {t(meanings[now])}
        {now === "never" && places.length > 0
          ? ` ${t("It stays in {routines}, where it is now, until you take it out.", { routines: listed(places.map(({ name }) => name)) })}`
          : ""}
      </Text>
    </div>
  );
};
