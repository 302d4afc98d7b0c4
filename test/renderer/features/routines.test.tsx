import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RoutineDraft } from "#contract/routine.ts";
import { Routines } from "../../../renderer/features/routine/routines.tsx";
import { aPlanEntry, aPrescription, aRoutineDraft, aTemplate, aTemplateItem, anId } from "../../builders.ts";
import { the } from "../../electron/store/a-store.ts";
import { show } from "./harness.tsx";

const floorDay = (): RoutineDraft =>
  aRoutineDraft({
    name: "Floor day",
    items: ["straight_raise_full", "scissor_lower", "glute_bridge"].map((exerciseId) => ({
      id: anId(),
      prescription: aPrescription({ exerciseId }),
    })),
  });

describe("the list of routines", () => {
  it("shows each with minutes, sets and the days it is planned on", async () => {
    await show(<Routines />, {
      at: "2026-03-02T18:00",
      seed: (ask) => {
        const draft = floorDay();
        ask("routine.save", draft);
        ask("plan.put", [aPlanEntry({ date: "2026-03-04", routineId: draft.id })]);
      },
    });
    expect(screen.getByRole("button", { name: /^Floor day.*About \d+ min · 9 sets · Wednesday/ })).toBeTruthy();
  });

  it("archives with its days to come, and undo brings all of it back", async () => {
    const { user, ask } = await show(<Routines />, {
      seed: (fill) => {
        const draft = floorDay();
        fill("routine.save", draft);
        fill("plan.put", [aPlanEntry({ date: "2026-03-04", routineId: draft.id })]);
      },
    });
    const march = { from: "2026-03-01", to: "2026-03-31" };
    await user.click(screen.getByRole("button", { name: "Archive Floor day" }));
    expect(await screen.findByText("No routines yet.", { exact: false })).toBeTruthy();
    expect(ask("plan.range", march)).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: /^Floor day/ })).toBeTruthy();
    expect(ask("plan.range", march)).toHaveLength(1);
  });

  it("puts a template week on its days for four weeks, and undo takes it off", async () => {
    const { user, ask } = await show(<Routines />, { at: "2026-03-03T18:00" });
    await user.click(screen.getByRole("button", { name: "Use straight-leg-raise week" }));
    await screen.findByText("Straight-leg-raise week is on your days.");
    const spring = { from: "2026-03-01", to: "2026-04-30" };
    // From Tuesday on: the first Monday is over.
    expect(ask("plan.range", spring)).toHaveLength(11);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("plan.range", spring)).toHaveLength(0));
  });

  it("puts a template week on days again where it is missing, with the routine as the person has it now", async () => {
    const { user, ask } = await show(<Routines />, { at: "2026-03-03T18:00" });
    const spring = { from: "2026-03-01", to: "2026-04-30" };
    const use = screen.getByRole("button", { name: "Use straight-leg-raise week" });
    await user.click(use);
    await waitFor(() => expect(ask("plan.range", spring)).toHaveLength(11));
    const kept = the(ask("routine.list"));
    ask("plan.remove", the(ask("plan.range", spring)).id);
    await user.click(screen.getByRole("button", { name: "Use back-friendly start" }));
    await screen.findByText("Back-friendly start is on your days.");
    const before = ask("plan.range", spring).length;
    await user.click(use);
    await waitFor(() => expect(ask("plan.range", spring)).toHaveLength(before + 1));
    expect(ask("routine.list")).toContainEqual(kept);
    await user.click(use);
    expect(await screen.findByText("Straight-leg-raise week is on its days already.")).toBeTruthy();
    expect(ask("plan.range", spring)).toHaveLength(before + 1);
  });

  it("finds one of many by its name", async () => {
    const { user } = await show(<Routines />, {
      seed: (ask) => {
        for (let number = 1; number <= 40; number += 1)
          ask("routine.save", aRoutineDraft({ name: `Morning ${number}` }));
      },
    });
    const list = (): readonly HTMLElement[] =>
      within(screen.getByRole("list", { name: "Your routines" })).getAllByRole("listitem");
    expect(list().length).toBeLessThan(40);
    await user.click(screen.getByRole("button", { name: "Show all 40" }));
    expect(list()).toHaveLength(40);
    await user.type(screen.getByRole("textbox", { name: "Find a routine" }), "ning 39");
    await waitFor(() => expect(list()).toHaveLength(1));
  });

  it("makes only the routine of a template, with its warm-up and supersets, and opens it", async () => {
    const { user, ask, where } = await show(<Routines />);
    await user.click(screen.getByRole("button", { name: "Only the routine of general core, 20 minutes" }));
    await screen.findByText("Core in 20 minutes is a routine of its own now.");
    const made = the(ask("routine.list"));
    expect(where()).toEqual({ kind: "routine", id: made.id });
    expect(made.items.map(({ block, group }) => [block, group])).toEqual([
      ["warmup", null],
      ["main", 1],
      ["main", 1],
      ["main", 2],
      ["main", 2],
    ]);
    expect(ask("plan.range", { from: "2026-03-01", to: "2026-04-30" })).toEqual([]);
  });

  it("says what a template needs", async () => {
    await show(<Routines />);
    const card = within(screen.getByRole("region", { name: "Travel without a mat" }));
    expect(card.getByText(/Needs: elastic band or cable machine, dumbbell or heavy bag/).isConnected).toBe(true);
  });

  it("makes a routine from a template of one's own, and removes the template with a way back", async () => {
    const { user, ask } = await show(<Routines />, {
      seed: (fill) =>
        fill("template.save", aTemplate({ name: "Floor day", items: [aTemplateItem({ note: "Slowly" })] })),
    });
    await user.click(await screen.findByRole("button", { name: "New routine from Floor day" }));
    await waitFor(() => expect(the(the(ask("routine.list")).items).note).toBe("Slowly"));
    await user.click(screen.getByRole("button", { name: "Remove Floor day" }));
    const message = (await screen.findByText("Floor day is no template any more.")).closest<HTMLElement>(
      "[role=alert]",
    );
    expect(ask("template.list")).toEqual([]);
    await user.click(within(message ?? document.body).getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("template.list")).toHaveLength(1));
  });

  it("renames a template of one's own where it stands, by keyboard alone, with a way back", async () => {
    const { user, ask } = await show(<Routines />, {
      seed: (fill) => {
        fill("template.save", aTemplate({ name: "Floor day", items: [aTemplateItem({ note: "Slowly" })] }));
        fill("template.save", aTemplate({ name: "Taken", items: [aTemplateItem()] }));
      },
    });
    const pencil = (name: string): Promise<HTMLElement> => screen.findByRole("button", { name: `Rename ${name}` });
    (await pencil("Floor day")).focus();
    await user.keyboard("{Enter}Other{Escape}");
    expect(document.activeElement).toBe(await pencil("Floor day"));
    await user.keyboard("{Enter}taken{Enter}");
    expect(await screen.findByText(/^“taken” is taken already/)).toBeTruthy();
    await user.keyboard("{Control>}a{/Control}Mornings{Enter}");
    await screen.findByText("Floor day is called Mornings now.");
    expect(ask("template.list").map(({ name }) => name)).toEqual(["Mornings", "Taken"]);
    expect(the(ask("template.list")).items).toMatchObject([{ note: "Slowly" }]);
    expect(document.activeElement).toBe(await pencil("Mornings"));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(ask("template.list").map(({ name }) => name)).toEqual(["Floor day", "Taken"]));
  });
});
