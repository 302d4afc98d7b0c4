import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Settings } from "../../../renderer/features/settings/settings.tsx";
import { settingsSections } from "../../../renderer/navigation/settings-sections.ts";
import { aPlanEntry, aPrescription, aRoutineDraft, aScreeningDraft, anItem } from "../../builders.ts";
import { show } from "./harness.tsx";

describe("the settings", () => {
  it("are in parts, and a part is one press away", async () => {
    const { user, where } = await show(<Settings section="look" />);
    const parts = within(screen.getByRole("navigation", { name: "Parts of the settings" }));
    expect(parts.getAllByRole("button").map((part) => part.textContent)).toEqual(
      settingsSections.map(({ label }) => label),
    );
    await user.click(parts.getByRole("button", { name: "Equipment" }));
    expect(where()).toEqual({ kind: "settings", section: "equipment" });
  });

  it("keep both of two changes that come right after each other", async () => {
    const { user, ask } = await show(<Settings section="equipment" />);
    const before = ask("profile.get").equipment;
    await user.click(screen.getByRole("checkbox", { name: "Elastic band" }));
    await user.click(screen.getByRole("checkbox", { name: "Dumbbell" }));
    await waitFor(() => expect(ask("profile.get").equipment).toEqual([...before, "band", "dumbbell"]));
  });
});

describe("measures", () => {
  it("are stored as kilograms and metres, and can be taken away again", async () => {
    const { user, ask } = await show(<Settings section="body" />);
    await user.type(screen.getByRole("textbox", { name: "Weight" }), "62.5");
    await user.type(screen.getByRole("textbox", { name: "Height" }), "165{Enter}");
    await user.click(screen.getByRole("radio", { name: "Woman" }));
    const measured = { proportions: "woman", massKilograms: 62.5, heightMetres: 1.65 };
    await waitFor(() => expect(ask("profile.get").body).toEqual(measured));
    await user.clear(screen.getByRole("textbox", { name: "Weight" }));
    await user.tab();
    await waitFor(() => expect(ask("profile.get").body.massKilograms).toBeNull());
  });

  it("are typed in pounds, feet and inches by those who think in them, and stored metric all the same", async () => {
    const imperial = (ask: Parameters<NonNullable<NonNullable<Parameters<typeof show>[1]>["seed"]>>[0]): void => {
      ask("profile.save", { ...ask("profile.get"), units: "imperial" });
    };
    const { user, ask } = await show(<Settings section="body" />, { seed: imperial });
    await user.type(screen.getByRole("textbox", { name: "Weight" }), "150{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Height, feet" }), "5{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Height, inches" }), "5{Enter}");
    await waitFor(() =>
      expect(ask("profile.get").body).toEqual({ proportions: null, massKilograms: 68.0389, heightMetres: 1.651 }),
    );
  });

  it("that cannot be are kept in their field with what fits, and not stored", async () => {
    const { user, ask } = await show(<Settings section="body" />);
    const weight = screen.getByRole<HTMLInputElement>("textbox", { name: "Weight" });
    await user.type(weight, "20");
    await user.tab();
    expect(await screen.findByText("Please give 30 to 250 kg, or leave it empty.")).toBeTruthy();
    expect(weight.value).toBe("20 kg");
    expect(ask("profile.get").body.massKilograms).toBeNull();
  });
});

describe("training days", () => {
  it("take the minutes chosen last for one more day", async () => {
    const { user, ask } = await show(<Settings section="training" />);
    await user.click(screen.getByRole("checkbox", { name: "Monday" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Minutes on Monday" }), "30");
    await waitFor(() => expect(ask("profile.get").week.days).toEqual([{ weekday: 1, minutes: 30 }]));
    await user.click(screen.getByRole("checkbox", { name: "Thursday" }));
    await waitFor(() =>
      expect(ask("profile.get").week.days).toEqual([
        { weekday: 1, minutes: 30 },
        { weekday: 4, minutes: 30 },
      ]),
    );
  });

  it("begin with the first day of the person's week", async () => {
    await show(<Settings section="training" />, {
      seed: (ask) => ask("profile.save", { ...ask("profile.get"), weekStart: 7 }),
    });
    expect(screen.getAllByRole("checkbox")[0]).toBe(screen.getByRole("checkbox", { name: "Sunday" }));
  });
});

describe("exercises and locks", () => {
  it("lists what was said and what is locked, and takes each of it back, and that back again", async () => {
    const routine = aRoutineDraft({
      name: "Evening",
      items: [anItem({ locked: true, prescription: aPrescription({ exerciseId: "plank_front" }) })],
    });
    const entry = aPlanEntry({ date: "2026-03-04", routineId: routine.id, locked: true });
    const { user, ask } = await show(<Settings section="exercises" />, {
      seed: (tell) => {
        tell("routine.save", routine);
        tell("plan.put", [entry]);
        tell("exercise.prefer", { id: "v_up", preference: "never" });
        tell("exercise.notNow", { id: "plank_front", notNow: { until: "2026-03-20" } });
      },
    });
    const isLocked = (): boolean | undefined => ask("routine.list")[0]?.items[0]?.locked;
    await user.click(screen.getByRole("button", { name: /^Unlock .* in Evening$/ }));
    await waitFor(() => expect(isLocked()).toBe(false));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(isLocked()).toBe(true));

    await user.click(screen.getByRole("button", { name: "Unlock Evening on Wednesday, 4 March" }));
    await waitFor(() =>
      expect(ask("plan.range", { from: "2026-03-01", to: "2026-03-31" })[0]).toMatchObject({ locked: false }),
    );
    expect(screen.getByText("Paused until 20 March 2026")).toBeTruthy();
    const back = { name: /^Take back what you said about/ };
    await user.click(screen.getAllByRole("button", back)[0] ?? document.body);
    await waitFor(() => expect(screen.getAllByRole("button", back)).toHaveLength(1));
    await user.click(screen.getByRole("button", back));
    expect(await screen.findByText(/^Nothing yet\./)).toBeTruthy();
  });
});

describe("safety answers", () => {
  it("are shown as they were given, and can be given again", async () => {
    const { user, where } = await show(<Settings section="back" />, {
      seed: (ask) => ask("screening.save", aScreeningDraft({ occasion: "first_start", signs: ["night_pain"] })),
    });
    expect(screen.getByText("Pain at night that does not ease in any position")).toBeTruthy();
    expect(screen.getByText("Asked at the first start")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Answer the safety questions again" }));
    expect(where()).toEqual({ kind: "safety", occasion: "settings", then: { kind: "settings", section: "back" } });
  });
});
