import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Today } from "../../../renderer/features/today/today.tsx";
import { aPainDraft, aPlanEntry, aSessionStart, anId } from "../../builders.ts";
import { the } from "../../electron/store/a-store.ts";
import { easedDay, legRaises } from "./eased-day.ts";
import { show, type Shown } from "./harness.tsx";

/** A bad morning on Tuesday, with sessions planned on Tuesday and Thursday. */
const badMorning = async (): Promise<Shown> => {
  const routine = legRaises();
  const day = easedDay(routine);
  const shown = await show(<Today />, {
    ...day,
    seed: (ask, clock) => {
      day.seed?.(ask, clock);
      ask("plan.put", [aPlanEntry({ date: "2026-03-05", routineId: routine.id })]);
    },
  });
  const monday = the(shown.ask("session.list", { from: "2026-03-02", to: "2026-03-02" }));
  const morning = { moment: "morning", sessionId: monday.id, date: "2026-03-03", nrs: 5, settled: true };
  shown.ask("pain.save", aPainDraft({ ...morning, regions: ["lower_back_middle"] }));
  await shown.later("2026-03-03T07:45");
  await screen.findByText("A rest day");
  return shown;
};

const restDay = (): HTMLElement => screen.getByRole("article", { name: /is a rest day/ });

/** Does what is planned on Tuesday. */
const train = ({ ask }: Shown): void => {
  const entry = the(ask("plan.range", { from: "2026-03-03", to: "2026-03-03" }));
  const id = anId();
  const start = aSessionStart({ id: anId(), planEntryId: entry.id, routineId: entry.routineId });
  const session = ask("session.start", {
    ...start,
    exercises: start.exercises.map((exercise) => ({ ...exercise, id })),
  });
  ask("session.logSet", { sessionExerciseId: id, position: 0, reps: 8, holdSeconds: null, rir: 2 });
  ask("session.finish", { id: session.id, effort: null });
};

describe("a rest day after a bad morning", () => {
  it("says at once what makes room for it, without the figure of an exercise", async () => {
    await badMorning();
    const told =
      "Tuesday, 3 March is a rest day. Tuesday’s session moves to Wednesday, 4 March. Thursday’s session moves to Friday, 6 March.";
    expect(restDay().getAttribute("aria-label")).toBe(told);
    expect(within(restDay()).getByText(/^Wednesday then has .+ instead of bent-knee raise\.$/).isConnected).toBe(true);
    expect(restDay().querySelector("img, svg[data-figure], [class*=stills]")).toBeNull();
    // One voice for the slot: the 5 of the day before does not ask beside it.
    expect(screen.queryByRole("article", { name: /instead of Straight leg raise/ })).toBeNull();
  });

  it("is told as an offer once it was turned down, and can be taken after all until that day was trained", async () => {
    const shown = await badMorning();
    await shown.user.click(within(restDay()).getByRole("button", { name: /^Keep mine/ }));
    expect((await within(restDay()).findByText("Offered:")).isConnected).toBe(true);
    expect(within(restDay()).getByRole("button", { name: /^Take it after all/ }).isConnected).toBe(true);
    train(shown);
    await shown.later("2026-03-03T19:00");
    await waitFor(() => expect(screen.queryByRole("article", { name: /is a rest day/ })).toBeNull());
    expect(screen.queryByText("A rest day")).toBeNull();
  });

  it("is gone once it is over, and nothing asks about it any more", async () => {
    const { later } = await badMorning();
    expect(screen.getAllByRole("article").indexOf(restDay())).toBe(0);
    await later("2026-03-07T08:00");
    await waitFor(() => expect(screen.queryByRole("article", { name: /is a rest day/ })).toBeNull());
  });
});
