import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExerciseId, type CustomExerciseDraft } from "#contract/exercise.ts";
import { ExercisePage } from "../../../renderer/features/library/exercise-page.tsx";
import { Library } from "../../../renderer/features/library/library.tsx";
import { CustomExercise } from "../../../renderer/features/library/custom-exercise.tsx";
import type { TestStore } from "../../electron/store/a-store.ts";
import { show } from "./harness.tsx";

const own = (ask: TestStore["ask"]) => ask("exercise.list").filter(({ origin }) => origin === "own");

const draft: CustomExerciseDraft = {
  id: ExerciseId.parse("own-1"),
  name: "Towel raise",
  pattern: "hip_flexor_supine",
  lever: "one_straight",
  equipment: [["mat"]],
  perSide: true,
  advanced: false,
  careIf: [],
  demand: {
    hipMomentPeak: 0.5,
    hipMomentOvershoot: 0.5,
    lumbarRank: 3,
    flexionRank: 1,
    skillRank: 2,
    coreRank: 4,
    index: 38,
  },
  dose: { kind: "hold", sets: 2, holdSecondsMin: 10, holdSecondsMax: 30, reps: 1, perSide: true, restSeconds: 45 },
  steps: ["Lie down.", "Lift."],
};

describe("an exercise of one’s own", () => {
  it("is stored with a guess of what it asks, and then shown", async () => {
    const { user, ask, where } = await show(<CustomExercise id="new" />);
    expect(screen.getByText(/^About ×0\.\d+ of a straight leg raise/).isConnected).toBe(true);
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ball raise");
    await user.type(screen.getByRole("textbox", { name: "Steps" }), "Lie down.{Enter}Lift the ball.");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(own(ask)).toHaveLength(1));
    const [stored] = own(ask);
    expect(stored).toMatchObject({ name: "Ball raise", lever: "both_bent", steps: ["Lie down.", "Lift the ball."] });
    expect(stored?.demand.hipMomentPeak).toBeCloseTo(0.71, 1);
    expect(where()).toEqual({ kind: "exercise", id: stored?.id });
  });

  it("says beside the field what is missing, and keeps what was typed", async () => {
    const { user, ask } = await show(<CustomExercise id="new" />);
    await user.type(screen.getByRole("textbox", { name: "Steps" }), "Lie down.");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect((await screen.findByText("Please give it a name.")).isConnected).toBe(true);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Steps" }).value).toBe("Lie down.");
    expect(own(ask)).toEqual([]);
  });

  it("cannot take the name of another one", async () => {
    const { user } = await show(<CustomExercise id="new" />);
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
    await user.type(name, "straight leg RAISE");
    await user.click(screen.getByRole("button", { name: "Save" }));
    const problem = await screen.findByText("“straight leg RAISE” is taken already. Please choose another name.");
    expect(name.getAttribute("aria-describedby")).toContain(problem.id);
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe("straight leg RAISE");
  });

  it("waits, when left unsaved, as it was typed, until it is let go", async () => {
    const { user, leave, showAgain } = await show(<CustomExercise id="new" />);
    const name = (): HTMLInputElement => screen.getByRole("textbox", { name: "Name" });
    await user.clear(name());
    await user.type(name(), "Half a name");
    leave();
    showAgain(<CustomExercise id="new" />);
    expect(name().value).toBe("Half a name");
    await user.click(screen.getByRole("button", { name: "Start over" }));
    expect(name().value).toBe("");
    leave();
    showAgain(<CustomExercise id="new" />);
    expect(screen.queryByRole("button", { name: "Start over" })).toBeNull();
  });

  it("is edited, archived, and brought back by undo", async () => {
    const { user, ask, showAgain } = await show(<CustomExercise id={draft.id} />, {
      seed: (store) => store("exercise.save", draft),
    });
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.clear(name);
    await user.type(name, "Towel raise, slow");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(own(ask)).toMatchObject([{ name: "Towel raise, slow", dose: { holdSecondsMax: 30 } }]));
    showAgain(<ExercisePage id={draft.id} />);
    await user.click(await screen.findByRole("button", { name: "Archive" }));
    await waitFor(() => expect(own(ask)).toMatchObject([{ archived: true }]));
    showAgain(<Library />);
    expect(screen.queryByRole("button", { name: /^Towel raise/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    const tile = await screen.findByRole("button", { name: /^Towel raise, slow/ });
    expect(tile.textContent).toMatch(/for its kind, as a guess.*Yours$/);
  });

  it("comes back from the archived ones too", async () => {
    const { user } = await show(<Library />, {
      seed: (store) => {
        store("exercise.save", draft);
        store("exercise.archive", draft.id);
      },
    });
    expect(screen.queryByRole("button", { name: /^Towel raise/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Archived (1)" }));
    await user.click(screen.getByRole("button", { name: "Bring back Towel raise" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Archived/ })).toBeNull());
    expect(screen.getByRole("button", { name: /^Towel raise/ }).isConnected).toBe(true);
  });
});
