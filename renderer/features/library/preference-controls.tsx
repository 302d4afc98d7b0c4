import { SegmentedControl, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise, Preference } from "../../../electron/contract/exercise.ts";
import { useSend } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { routineNow } from "../../coach/plan-now.ts";
import { announceProblem, announceWithUndo } from "../../toast.tsx";

type Choice = Preference | "none";

const meanings: Readonly<Record<Choice, string>> = {
  none: "The coach chooses by its own order.",
  prefer:
    "Where several would do equally well, this one comes first. It never comes before one that asks for less, and never against a rule.",
  never: "The coach never brings it in: not as a substitute, not as a step up, not in a week it proposes.",
};

const done: Readonly<Record<Choice, (name: string) => string>> = {
  none: (name) => `No preference for ${name}.`,
  prefer: (name) => `${name} comes first among its equals.`,
  never: (name) => `${name} is never brought in.`,
};

/** What the person says about an exercise: no preference, prefer it, or never, with what that means. */
export const PreferenceControls = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const circumstances = useCircumstances();
  const { send } = useSend("exercise.prefer");
  const now: Choice = exercise.preference ?? "none";
  const { routines, today } = circumstances;
  const places = routines.filter(
    (routine) =>
      !routine.archived &&
      routineNow(routine, circumstances, today).some((place) => place.now.exerciseId === exercise.id),
  );

  const say = (choice: Choice): void => {
    const before = exercise.preference;
    send({ id: exercise.id, preference: choice === "none" ? null : choice })
      .then(() => announceWithUndo(done[choice](exercise.name), () => send({ id: exercise.id, preference: before })))
      .catch(announceProblem);
  };

  return (
    <div>
      <SegmentedControl
        aria-label={`What you say about ${exercise.name}`}
        value={now}
        data={[
          { value: "none", label: "No preference" },
          { value: "prefer", label: "Prefer it" },
          { value: "never", label: "Never this" },
        ]}
        onChange={(choice) => {
          if (choice !== now) say(choice);
        }}
      />
      <Text c="dimmed" size="sm" mt={8}>
        {meanings[now]}
        {now === "never" && places.length > 0
          ? ` It stays in ${places.map(({ name }) => name).join(", ")}, where it is now, until you take it out.`
          : ""}
      </Text>
    </div>
  );
};
