import { screen } from "@testing-library/react";
import type { JSX } from "react";
import { describe, expect, it } from "vitest";
import { ExerciseId } from "#contract/exercise.ts";
import { useExercises } from "../../../renderer/data/coach-input.tsx";
import { ToleranceLine } from "../../../renderer/features/library/tolerance-line.tsx";
import { aPainDraft, aSessionStart, anId } from "../../builders.ts";
import { type Given, show } from "./harness.tsx";

const Page = ({ id }: { readonly id: string }): JSX.Element => {
  const exercise = useExercises().get(ExerciseId.parse(id));
  return (
    <>
      <h2>How much it asks of you</h2>
      {exercise === undefined ? null : <ToleranceLine exercise={exercise} />}
    </>
  );
};

const oneSession: Given["seed"] = (ask) => {
  const [id, done] = [anId(), anId()];
  const start = aSessionStart({ id });
  ask("session.start", { ...start, exercises: start.exercises.map((exercise) => ({ ...exercise, id: done })) });
  ask("session.logSet", { sessionExerciseId: done, position: 0, reps: 8, holdSeconds: null, rir: 2 });
  ask("session.finish", { id, effort: 4 });
  ask("pain.save", aPainDraft({ moment: "session", sessionId: id, nrs: 1, exerciseIds: ["straight_raise_full"] }));
};

describe("the tolerance line", () => {
  it("says where to start while nothing is logged", async () => {
    await show(<Page id="bent_knee_raise_90" />);
    expect(screen.getByText(/about 70 % of a straight leg raise/).isConnected).toBe(true);
    expect(screen.getByText(/Nothing is logged yet.*A careful place to start here: /).isConnected).toBe(true);
  });

  it("says what is known, from how many sessions", async () => {
    await show(<Page id="bent_knee_raise_90" />, { seed: oneSession });
    expect(screen.getByText(/from one session: little data\./).isConnected).toBe(true);
  });

  it("says nothing where the legs are supports", async () => {
    await show(<Page id="plank_front" />, { seed: oneSession });
    expect(screen.queryByText(/leg raise/)).toBeNull();
  });
});
