import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Plan } from "../../../renderer/features/plan/plan.tsx";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { Today } from "../../../renderer/features/today/today.tsx";
import { anItem, aPlanEntry, aRoutineDraft } from "../../builders.ts";
import { show, type Shown } from "./harness.tsx";

const march = { from: "2026-03-01", to: "2026-03-31" };
const routine = aRoutineDraft({ name: "Core A", items: [anItem({ locked: true })] });
const entry = aPlanEntry({ routineId: routine.id, date: "2026-03-04" });

const undo = "{Control>}z{/Control}";
const redo = "{Control>}{Shift>}z{/Shift}{/Control}";

const planned: NonNullable<Parameters<typeof show>[1]>["seed"] = (ask, clock) => {
  ask("routine.save", routine);
  ask("plan.put", [entry]);
  ask("plan.move", { id: entry.id, date: "2026-03-05" });
  clock.set("2026-03-02T08:00");
};

const dates = ({ ask }: Shown): readonly string[] => ask("plan.range", march).map(({ date }) => date);

describe("undo by the keys", () => {
  it("takes back what was changed last, on whatever screen, says what, and Redo in the message brings it again", async () => {
    const shown = await show(<Today starting={false} />, { seed: planned });
    const { user } = shown;
    await user.keyboard(undo);
    expect(await screen.findByText("Undone: Core A moved to Thursday, 5 March")).toBeTruthy();
    expect(dates(shown)).toEqual(["2026-03-04"]);
    await user.click(screen.getByRole("button", { name: "Redo" }));
    expect(await screen.findByText("Done again: Core A moved to Thursday, 5 March")).toBeTruthy();
    expect(dates(shown)).toEqual(["2026-03-05"]);
    expect(screen.queryByText(/^Undone/)).toBeNull();
  });

  it("goes back step by step to the beginning and says when nothing is left; redo goes all the way again", async () => {
    const shown = await show(<Today starting={false} />, { seed: planned });
    const { user, ask } = shown;
    await user.keyboard(undo);
    await screen.findByText(/^Undone: Core A moved/);
    await user.keyboard(undo);
    await screen.findByText("Undone: Core A planned on Wednesday, 4 March");
    await user.keyboard(undo);
    await screen.findByText("Undone: Core A made");
    expect(ask("routine.list")).toEqual([]);
    await user.keyboard(undo);
    expect(await screen.findByText("There is nothing to undo.")).toBeTruthy();
    await user.keyboard(redo);
    await screen.findByText("Done again: Core A made");
    await user.keyboard("{Control>}y{/Control}");
    await screen.findByText("Done again: Core A planned on Wednesday, 4 March");
    await user.keyboard(redo);
    await waitFor(() => expect(dates(shown)).toEqual(["2026-03-05"]));
    expect(ask("routine.list")).toMatchObject([{ name: "Core A", items: [{ locked: true }] }]);
  });

  it("is left to a text field while somebody types in it", async () => {
    const shown = await show(
      <>
        <h1>Note</h1>
        <input aria-label="Note" />
      </>,
      { seed: planned },
    );
    await shown.user.click(screen.getByRole("textbox", { name: "Note" }));
    await shown.user.keyboard(`a${undo}`);
    expect(dates(shown)).toEqual(["2026-03-05"]);
  });

  it("in the routine editor undoes what was edited there, and nothing that was changed elsewhere before", async () => {
    const shown = await show(<RoutineEditor id={routine.id} />, { seed: planned });
    const { user, ask } = shown;
    await user.click(await screen.findByRole("button", { name: /^Remove/ }));
    await waitFor(() => expect(ask("routine.list")).toMatchObject([{ items: [] }]));
    await user.keyboard(undo);
    await waitFor(() => expect(ask("routine.list")).toMatchObject([{ items: [{ locked: true }] }]));
    await user.keyboard(undo);
    expect(dates(shown)).toEqual(["2026-03-05"]);
  });

  it("takes back in one step, elsewhere, what was edited in one go", async () => {
    const shown = await show(<RoutineEditor id={routine.id} />, { seed: planned });
    const { user, ask } = shown;
    const before = ask("routine.list");
    const name = await screen.findByRole("textbox", { name: "Name of the routine" });
    await user.type(name, " and");
    await waitFor(() => expect(ask("routine.list")).toMatchObject([{ name: "Core A and" }]));
    await user.type(name, " sides");
    await waitFor(() => expect(ask("routine.list")).toMatchObject([{ name: "Core A and sides" }]));
    shown.showAgain(<Today starting={false} />);
    await screen.findByRole("heading", { name: "Today" });
    await user.keyboard(undo);
    expect(await screen.findByText("Undone: Changes to Core A and sides")).toBeTruthy();
    expect(ask("routine.list")).toEqual(before);
  });
});

describe("Undo in a message", () => {
  it("is the step itself: the keys go on from there, and redo brings it again", async () => {
    const shown = await show(<Plan weekOf={null} building={false} />, { seed: planned });
    const { user, ask } = shown;
    const thursday = await screen.findByRole("region", { name: /^Thursday/ });
    within(thursday).getByRole("button", { name: "Core A" }).focus();
    await user.keyboard("{Delete}");
    await screen.findByText("Core A is off Thursday, 5 March.");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(dates(shown)).toEqual(["2026-03-05"]));
    expect(ask("history.list")[0]).toMatchObject({ call: "plan.remove", undone: true });
    await user.keyboard(redo);
    await waitFor(() => expect(dates(shown)).toEqual([]));
    await user.keyboard(undo);
    await waitFor(() => expect(dates(shown)).toEqual(["2026-03-05"]));
    await user.keyboard(undo);
    await waitFor(() => expect(dates(shown)).toEqual(["2026-03-04"]));
  });
});

describe("what you did", () => {
  const open = async ({ user }: Shown): Promise<HTMLElement> => {
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "what you did{Enter}");
    return screen.findByRole("dialog", { name: "What you did" });
  };

  it("lists every change, goes back over several by one press, and the message brings them again", async () => {
    const shown = await show(<Today starting={false} />, { seed: planned });
    const { user, ask } = shown;
    const listed = await open(shown);
    await waitFor(() =>
      expect(
        within(listed)
          .getAllByRole("listitem")
          .map(({ textContent }) => textContent),
      ).toEqual([
        "07:30Core A moved to Thursday, 5 March Undo to here",
        "07:30Core A planned on Wednesday, 4 March Undo to here",
        "07:30Core A made Undo to here",
      ]),
    );
    await user.click(within(listed).getByRole("button", { name: /^Undo to here: Core A planned/ }));
    await screen.findByText("2 changes undone.");
    expect(dates(shown)).toEqual([]);
    expect(ask("routine.list")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Redo" }));
    await screen.findByText("2 changes done again.");
    expect(dates(shown)).toEqual(["2026-03-05"]);
  });

  it("marks what is taken back, and brings it again up to a step", async () => {
    const shown = await show(<Today starting={false} />, { seed: planned });
    const { user } = shown;
    await user.keyboard(undo);
    await screen.findByText(/^Undone: Core A moved/);
    await user.keyboard(undo);
    await screen.findByText(/^Undone: Core A planned/);
    const listed = await open(shown);
    await waitFor(() => expect(within(listed).getAllByText("Undone")).toHaveLength(2));
    await user.click(within(listed).getByRole("button", { name: /^Redo to here: Core A moved/ }));
    await screen.findByText("2 changes done again.");
    expect(dates(shown)).toEqual(["2026-03-05"]);
  });

  it("says so when there is nothing yet", async () => {
    const listed = await open(await show(<Today starting={false} />));
    expect(await within(listed).findByText(/^Nothing yet/)).toBeTruthy();
  });
});
