import { screen, waitFor } from "@testing-library/react";
import type { JSX } from "react";
import { describe, expect, it } from "vitest";
import type { Exercise } from "#contract/exercise.ts";
import { ExerciseId } from "#contract/exercise.ts";
import { RoutineId } from "#contract/routine.ts";
import { useCoachInput, useExercises } from "../../../renderer/data/coach-input.tsx";
import { DecisionLine } from "../../../renderer/decisions/decision-line.tsx";
import { PreferenceControls } from "../../../renderer/features/library/preference-controls.tsx";
import { Plan } from "../../../renderer/features/plan/plan.tsx";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { Today } from "../../../renderer/features/today/today.tsx";
import { aPlanEntry, aRoutineDraft } from "../../builders.ts";
import { easedDay, legRaises } from "./eased-day.ts";
import { show, type Shown } from "./harness.tsx";

const Page = ({ id }: { readonly id: string }): JSX.Element => {
  const exercise = useExercises().get(ExerciseId.parse(id));
  return (
    <>
      <h2>For the coach</h2>
      {exercise === undefined ? null : <PreferenceControls exercise={exercise} />}
    </>
  );
};

const said = ({ ask }: Shown, id: string): Exercise["preference"] | undefined =>
  ask("exercise.list").find((one) => one.id === id)?.preference;

describe("what the person says about an exercise", () => {
  it("is stored at once, says what it means, and is taken back by Undo", async () => {
    const shown = await show(<Page id="plank_front" />);
    await shown.user.click(screen.getByRole("radio", { name: "Never this" }));
    await waitFor(() => expect(said(shown, "plank_front")).toBe("never"));
    expect(screen.getByText(/The coach never brings it in/).isConnected).toBe(true);
    await shown.user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(said(shown, "plank_front")).toBeNull());
  });

  it("says where it stays in spite of never", async () => {
    const shown = await show(<Page id="straight_raise_full" />, {
      seed: (ask) => ask("routine.save", aRoutineDraft({ name: "Floor day" })),
    });
    await shown.user.click(screen.getByRole("radio", { name: "Never this" }));
    expect((await screen.findByText(/It stays in Floor day/)).isConnected).toBe(true);
  });

  it("is marked in the list to add from", async () => {
    const routine = aRoutineDraft({ name: "Floor day" });
    const { user } = await show(<RoutineEditor id={RoutineId.parse(routine.id)} />, {
      seed: (ask) => {
        ask("routine.save", routine);
        ask("exercise.prefer", { id: ExerciseId.parse("plank_front"), preference: "prefer" });
      },
    });
    await user.type(screen.getByRole("combobox", { name: "Add an exercise" }), "plank");
    expect(screen.getByText("favourite").isConnected).toBe(true);
  });
});

describe("a lock", () => {
  it("is set and taken off on a place of a routine, with Undo", async () => {
    const routine = aRoutineDraft({ name: "Floor day" });
    const shown = await show(<RoutineEditor id={RoutineId.parse(routine.id)} />, {
      seed: (ask) => ask("routine.save", routine),
    });
    const stored = (): unknown => shown.ask("routine.list")[0]?.items.map(({ locked }) => locked);
    const lock = screen.getByRole("button", { name: "Lock Straight leg raise" });
    await shown.user.click(lock);
    expect(lock.getAttribute("aria-pressed")).toBe("true");
    await waitFor(() => expect(stored()).toEqual([true]));
    await shown.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(stored()).toEqual([false]));
  });

  it("is set on a planned day, with Undo", async () => {
    const routine = aRoutineDraft({ name: "Floor day" });
    const shown = await show(<Plan weekOf={null} />, {
      seed: (ask) => {
        ask("routine.save", routine);
        ask("plan.put", [aPlanEntry({ date: "2026-03-04", routineId: routine.id })]);
      },
    });
    const stored = (): unknown =>
      shown.ask("plan.range", { from: "2026-03-04", to: "2026-03-04" }).map(({ locked }) => locked);
    await shown.user.click(await screen.findByRole("button", { name: /^Move or take off Floor day/ }));
    await shown.user.click(await screen.findByRole("menuitem", { name: "Lock against the week builder" }));
    await waitFor(() => expect(stored()).toEqual([true]));
    await shown.user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(stored()).toEqual([false]));
  });

  it("keeps the place today, and the day says why", async () => {
    await show(<Today />, easedDay(legRaises({ locked: true })));
    expect((await screen.findByText("Locked by you: stays although R3 asks for a change.")).isConnected).toBe(true);
  });

  it("is named on the change line that it holds back", async () => {
    const Changes = (): JSX.Element => (
      <>
        <h2>Changes</h2>
        {useCoachInput().history.decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
      </>
    );
    await show(<Changes />, easedDay(legRaises({ locked: true })));
    expect((await screen.findByText(/^Locked by you in Floor day: it stays there although R3/)).isConnected).toBe(true);
    expect(screen.getByText("Held back by your lock").isConnected).toBe(true);
  });
});
