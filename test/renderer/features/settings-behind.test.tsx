import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Plan } from "../../../renderer/features/plan/plan.tsx";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { Today } from "../../../renderer/features/today/today.tsx";
import { aPlanEntry, aPrescription, aProfile, aRoutineDraft, anItem } from "../../builders.ts";
import { type Given, show } from "./harness.tsx";

// What settings change is told with the setting, wherever the slot is shown.

const routine = aRoutineDraft({ items: [anItem({ prescription: aPrescription({ exerciseId: "sit_up_bent" }) })] });

const having = (profile: object): Given => ({
  seed: (ask) => {
    ask("routine.save", routine);
    ask("plan.put", [aPlanEntry({ date: "2026-03-02", routineId: routine.id })]);
    ask("profile.save", aProfile(profile));
  },
});

describe("an exercise that a setting keeps away", () => {
  const ticked = having({ conditions: ["low_bone_density"] });
  const setting = "Low bone density (osteoporosis) is ticked";

  it("is told with the setting on Today", async () => {
    await show(<Today />, ticked);
    const card = screen.getByRole("region", { name: "Floor day" });
    expect(within(card).getByText("Instead of sit-up, knees bent").isConnected).toBe(true);
    expect(within(card).getByText(`${setting}.`).isConnected).toBe(true);
  });

  it("is told with the setting in the plan and in the editor", async () => {
    await show(<Plan weekOf={null} />, ticked);
    const changes = await screen.findByRole("list", { name: "Changed on Monday, 2 March" });
    expect(within(changes).getByRole("listitem").textContent).toMatch(
      new RegExp(` instead of sit-up, knees bent: ${setting.replace(/[()]/g, "\\$&")}$`),
    );
    cleanup();
    await show(<RoutineEditor id={routine.id} />, ticked);
    expect((await screen.findByText(/^Now: /)).parentElement?.textContent).toContain(
      `. ${setting}. Your own dose stays above`,
    );
  });
});

describe("a slot in which nothing fits", () => {
  const bare = having({ equipment: [] });
  const told = "Sit-up, knees bent left out: not in your equipment: mat. Back once that is in your equipment.";

  it("is told on Today with the reason and what brings it back, and there is nothing to start", async () => {
    await show(<Today />, bare);
    const left = screen.getByRole("list", { name: "Left out today" });
    expect(
      within(left)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([told]);
    expect(screen.queryByRole("button", { name: /^Start/ })).toBeNull();
  });

  it("is told on its day of the plan, and stays in the editor", async () => {
    await show(<Plan weekOf={null} />, bare);
    const changes = await screen.findByRole("list", { name: "Changed on Monday, 2 March" });
    expect(changes.textContent).toBe(told);
    cleanup();
    await show(<RoutineEditor id={routine.id} />, bare);
    const row = await screen.findByRole("listitem", { name: "Sit-up, knees bent" });
    expect(row.textContent).toContain(told);
  });
});
