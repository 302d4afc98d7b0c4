// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { CoachInput } from "#coach/coach-input.ts";
import type { Drafts } from "../../../renderer/data/drafts.tsx";
import { startScreen } from "../../../renderer/app/last-screen.tsx";
import { diary } from "../coach/diary.ts";
import { aDay } from "../../builders.ts";
import { routineOf } from "../coach/exercises.ts";

const today = aDay("2026-03-04");
const routine = routineOf(["deadbug_alt"]);
const coachInput: CoachInput = diary(today, [], { routines: [routine] });

const start = (
  screen: unknown,
  more: { readonly on?: string; readonly others?: readonly string[]; readonly open?: boolean } = {},
) => {
  const kept = new Map<string, unknown>([["screen", { screen, on: more.on ?? today }]]);
  for (const key of more.others ?? []) kept.set(key, {});
  const drafts: Drafts = {
    read: (key, schema) => schema.safeParse(kept.get(key)).data,
    keep: () => undefined,
    drop: () => undefined,
  };
  return startScreen(drafts, { coachInput, isSessionOpen: more.open ?? false });
};

const gone = crypto.randomUUID();

describe("the app begins", () => {
  it.each([
    [{ kind: "plan", weekOf: "2026-03-09" }],
    [{ kind: "library" }],
    [{ kind: "routine", id: routine.id }],
    [{ kind: "exercise", id: "deadbug_alt" }],
    [{ kind: "pain", subject: { kind: "any" } }],
    [{ kind: "settings" }],
    [{ kind: "settings", section: "equipment" }],
  ])("where the person was: %j", (screen) => expect(start(screen)).toEqual(screen));

  it.each([
    [{ kind: "routine", id: gone }, { kind: "routines" }],
    [{ kind: "routine", id: "new" }, { kind: "routines" }],
    [{ kind: "exercise", id: "no-such" }, { kind: "library" }],
    [{ kind: "compare", ids: ["deadbug_alt", "no-such"] }, { kind: "library" }],
    [
      { kind: "pain", subject: { kind: "edit", id: gone } },
      { kind: "pain", subject: { kind: "history" } },
    ],
    [{ kind: "pain", subject: { kind: "session", sessionId: gone } }, { kind: "today" }],
    [{ kind: "session" }, { kind: "today" }],
  ])("at the place of what is gone: %j", (screen, place) => expect(start(screen)).toEqual(place));

  it("in the session while it is open, and with the new routine that waits", () => {
    expect(start({ kind: "session" }, { open: true })).toEqual({ kind: "session" });
    expect(start({ kind: "routine", id: "new" }, { others: ["routine new"] })).toEqual({ kind: "routine", id: "new" });
  });

  it.each([[null], [{}], [{ kind: "nowhere" }], [{ kind: "exercise", id: 3 }], [{ kind: "plan" }]])(
    "with Today when nothing sound is known: %j",
    (screen) => expect(start(screen)).toEqual({ kind: "today" }),
  );

  it("without what opens something at once", () =>
    expect(start({ kind: "today", starting: true })).toEqual({ kind: "today" }));

  it("with Today on a new day, which has things to ask", () =>
    expect(start({ kind: "library" }, { on: "2026-03-03" })).toEqual({ kind: "today" }));
});
