import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { RoutineId } from "#contract/routine.ts";
import { aPainDraft, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { type Given, show, type Shown } from "./harness.tsx";

beforeEach(() => localStorage.clear());

const opened = async (given: Given = {}): Promise<Shown> => {
  const shown = await show(
    <>
      <h1>A screen</h1>
      <button type="button">Something</button>
    </>,
    given,
  );
  await shown.user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("combobox", { name: "Find anything" });
  return shown;
};

const options = (): readonly string[] =>
  screen.queryAllByRole("option").map((option) => option.children[1]?.textContent ?? "");
const chosen = (): string | null => screen.getByRole("option", { selected: true }).children[1]?.textContent ?? null;

describe("the palette", () => {
  it("finds a command and does it by the keyboard alone", async () => {
    const { user, where } = await opened();
    await user.keyboard("progr{Enter}");
    await waitFor(() => expect(where()).toEqual({ kind: "progress" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens exercises, routines and settings", async () => {
    const routine = aRoutineDraft({ name: "Käse und Brücke" });
    const { user, where } = await opened({ seed: (store) => store("routine.save", routine) });
    await user.keyboard("brucke{Enter}");
    await waitFor(() => expect(where()).toEqual({ kind: "routine", id: routine.id }));
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "straigth leg raise{Enter}");
    await waitFor(() => expect(where()).toMatchObject({ kind: "exercise" }));
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "locks{Enter}");
    await waitFor(() => expect(where()).toEqual({ kind: "settings", section: "exercises" }));
  });

  it("finds sessions by day and pain entries by rating, place and note, and opens them", async () => {
    const entry = aPainDraft({ date: "2026-02-27", nrs: 6, regions: ["neck"], note: "After lifting" });
    const { user, where } = await opened({
      seed: (store) => {
        const { id } = store("session.start", aSessionStart({ routineName: "Floor day" }));
        store("session.finish", { id, effort: null });
        store("pain.save", entry);
      },
    });
    await user.keyboard("2 march floor");
    await waitFor(() => expect(options()).toEqual(["Floor day"]));
    await user.clear(screen.getByRole("combobox"));
    await user.keyboard("neck 6 lifting");
    await waitFor(() => expect(options()).toEqual(["Pain · Neck"]));
    expect(within(screen.getByRole("group", { name: "Pain entries" })).getByText(/After lifting/)).toBeDefined();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(where()).toEqual({ kind: "pain", subject: { kind: "edit", id: entry.id } }));
  });

  it.each([
    ["dark mode", "Dark"],
    ["print", "Plan"],
    ["export", "Progress"],
    ["psoas", "Why leg raises pull on the back"],
    ["red flag", "When to see somebody"],
    ["ded bug", "Dead bug"],
    ["sit up", "Sit-up, knees bent"],
    ["situps", "McGill curl-up"],
    ["compare", "Library"],
    ["holiday", "Plan"],
    ["font size", "Language and look"],
    ["kg", "Language and look"],
    ["german", "Language and look"],
    ["statistics", "Progress"],
  ])("finds by %s what is called %s here", async (typed, name) => {
    const { user } = await opened();
    await user.keyboard(typed);
    await waitFor(() => expect(options()).toContain(name));
  });

  it("opens the plan on a day that is typed, and puts what was logged then before names with the same digits", async () => {
    const { user, where } = await opened({
      seed: (store) => store("pain.save", aPainDraft({ date: "2026-02-27", nrs: 5, regions: [] })),
    });
    await user.keyboard("27.2.");
    await waitFor(() => expect(options()).toEqual(["Friday, 27 February 2026", "Pain"]));
    await user.clear(screen.getByRole("combobox"));
    await user.keyboard("5");
    await waitFor(() => expect(options()[0]).toBe("Pain"));
    await user.clear(screen.getByRole("combobox"));
    await user.keyboard("27th of february{Enter}");
    await waitFor(() => expect(where()).toEqual({ kind: "plan", weekOf: "2026-02-27" }));
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "today");
    await waitFor(() => expect(options()[0]).toBe("Today"));
  });

  it("moves through everything with the arrows, around both ends, and names the chosen one", async () => {
    const { user } = await opened();
    const [first, second] = options();
    expect(chosen()).toBe(first);
    await user.keyboard("{ArrowDown}");
    expect(chosen()).toBe(second);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(chosen()).toBe(options().at(-1));
    expect(screen.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(
      screen.getByRole("option", { selected: true }).id,
    );
  });

  it("begins with training and the places, before anything is typed", async () => {
    await opened();
    const groups = screen.getAllByRole("group").map((group) => group.getAttribute("aria-label") ?? group.textContent);
    expect(groups.slice(0, 2).join(" ")).toMatch(/^Train.* Go/);
  });

  it("offers first what was found lately", async () => {
    const { user } = await opened();
    await user.keyboard("log pain{Enter}{Control>}k{/Control}");
    const lately = await screen.findByRole("group", { name: "Lately" });
    expect(within(lately).getByRole("option").children[1]?.textContent).toBe("Log pain");
  });

  it("closes by Escape and gives the focus back, and says when nothing fits", async () => {
    const { user } = await opened();
    await user.keyboard("{Escape}");
    screen.getByRole("button", { name: "Something" }).focus();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "xyzzy");
    await screen.findByText(/^Nothing is called that/);
    await user.keyboard("{Enter}{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement?.textContent).toBe("Something");
  });

  it("finds one of 400 routines, and lists a handful", async () => {
    const { user } = await opened({
      seed: (store) => {
        for (let at = 0; at < 400; at += 1)
          store(
            "routine.save",
            aRoutineDraft({ id: RoutineId.parse(crypto.randomUUID()), name: `Routine number ${at}` }),
          );
      },
    });
    await user.keyboard("number 399");
    await waitFor(() => expect(options()[0]).toBe("Routine number 399"));
    expect(options().length).toBeLessThan(30);
  });
});
