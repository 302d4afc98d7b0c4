import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Safety } from "../../../renderer/features/safety/safety.tsx";
import { aPainDraft, aScreeningDraft } from "../../builders.ts";
import { show } from "./harness.tsx";

const questions = <Safety occasion="before_session" next={{ kind: "plan", weekOf: null }} />;

describe("the safety questions", () => {
  it("go on when none applies, and remember that they were answered", async () => {
    const { ask, user, where } = await show(questions);
    await user.click(screen.getByRole("button", { name: "None of these" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "plan" }));
    expect(ask("coach.history", { from: "2026-01-01" }).screenings).toMatchObject([{ signs: [] }]);
  });

  it("stop all training for an emergency sign, until care was received", async () => {
    const { ask, user, where } = await show(questions);
    await user.click(screen.getByRole("checkbox", { name: /^New numbness between the legs/ }));
    await user.click(screen.getByRole("button", { name: "Go on with 1 ticked" }));
    expect((await screen.findByRole("heading", { name: "Please stop training" })).isConnected).toBe(true);
    await waitFor(() => expect(ask("coach.history", { from: "2026-01-01" }).decisions).toMatchObject([{ rule: "H1" }]));
    await user.click(screen.getByRole("button", { name: "I have received care for this" }));
    await waitFor(() => expect(where()).toEqual({ kind: "today" }));
    expect(ask("coach.history", { from: "2026-01-01" }).statements).toMatchObject([{ statement: "care_received" }]);
  });

  it("put an emergency sign before signs for a clinician when both are ticked", async () => {
    const { user } = await show(questions);
    await user.click(screen.getByRole("checkbox", { name: /^Pain at night/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Losing control of the bowel/ }));
    await user.click(screen.getByRole("button", { name: "Go on with 2 ticked" }));
    expect((await screen.findByRole("heading", { name: "Please stop training" })).isConnected).toBe(true);
  });

  it("pause loaded training for a sign a clinician should see, with two ways back", async () => {
    const { user } = await show(questions);
    await user.click(screen.getByRole("checkbox", { name: /^Pain at night/ }));
    await user.click(screen.getByRole("button", { name: "Go on with 1 ticked" }));
    expect((await screen.findByRole("heading", { name: "Loaded training is paused" })).isConnected).toBe(true);
    expect(screen.getByRole("button", { name: /has checked it/ }).isConnected).toBe(true);
    expect(screen.getByRole("button", { name: "It has settled" }).isConnected).toBe(true);
  });

  it("stay locked when the emergency words are left, and tell what was ticked", async () => {
    const locked = <Safety occasion="settings" next={{ kind: "today" }} />;
    const { ask, user, where, showAgain } = await show(locked, {
      seed: (store) => store("screening.save", aScreeningDraft({ signs: ["bladder", "night_pain"] })),
    });
    expect((await screen.findByText(/^New trouble starting or stopping to pass urine/)).isConnected).toBe(true);
    await user.click(screen.getByRole("button", { name: "Back to today" }));
    expect(where()).toEqual({ kind: "today" });
    expect(ask("coach.history", { from: "2026-01-01" }).statements).toEqual([]);
    showAgain(<Safety key="again" occasion="before_session" next={{ kind: "today" }} />);
    expect((await screen.findByRole("heading", { name: "Please stop training" })).isConnected).toBe(true);
  });

  it("are asked again before a session while training is paused, and none of them alone ends the pause", async () => {
    const { ask, user } = await show(questions, {
      seed: (store) => store("screening.save", aScreeningDraft({ signs: ["worsening"] })),
    });
    await user.click(await screen.findByRole("button", { name: "None of these" }));
    expect((await screen.findByRole("heading", { name: "Loaded training is paused" })).isConnected).toBe(true);
    expect(screen.getByText(/Pain that gets steadily worse/).isConnected).toBe(true);
    expect(screen.getByText("Pelvic tilt").isConnected).toBe(true);
    expect(screen.getByRole("button", { name: "It has settled" }).hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByRole("button", { name: /has checked it/ }));
    await waitFor(() =>
      expect(ask("coach.history", { from: "2026-01-01" }).statements).toMatchObject([{ statement: "checked" }]),
    );
  });

  it("have to be answered in full, on a later day, before it has settled", async () => {
    const paused = <Safety occasion="settings" next={{ kind: "today" }} />;
    const { ask, user } = await show(paused, {
      at: "2026-03-04T08:00",
      seed: (store, clock) => {
        clock.set("2026-03-02T08:00");
        store("screening.save", aScreeningDraft({ signs: ["worsening"] }));
        clock.set("2026-03-04T08:00");
      },
    });
    await user.click(await screen.findByRole("button", { name: "It has settled" }));
    await user.click(await screen.findByRole("button", { name: "None of these" }));
    await waitFor(() =>
      expect(ask("coach.history", { from: "2026-01-01" }).statements).toMatchObject([{ statement: "settled" }]),
    );
  });

  it("end a pause that was entered by mistake, and keep that as a statement", async () => {
    const paused = <Safety occasion="settings" next={{ kind: "today" }} />;
    const { ask, user } = await show(paused, {
      seed: (store) => store("pain.save", aPainDraft({ date: "2026-03-02", nrs: 2, regions: ["below_knee_left"] })),
    });
    await user.click(await screen.findByRole("button", { name: "It was entered by mistake" }));
    await waitFor(() =>
      expect(ask("coach.history", { from: "2026-01-01" }).statements).toMatchObject([
        { statement: "entered_by_mistake" },
      ]),
    );
  });
});
