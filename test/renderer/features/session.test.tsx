import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SessionExercise } from "#contract/session.ts";
import { RunningSession } from "../../../renderer/features/session/running-session.tsx";
import {
  anId,
  anItem,
  aPrescription,
  aProposal,
  aRoutineDraft,
  aScreeningDraft,
  aSessionStart,
} from "../../builders.ts";
import { the, type TestStore } from "../../electron/store/a-store.ts";
import { type Given, show } from "./harness.tsx";

const open = (part: object = {}): Given => ({ seed: (ask) => ask("session.start", aSessionStart(part)) });

/** The only exercise of the session that runs. */
const first = (ask: TestStore["ask"]): SessionExercise => the(ask("session.current")?.exercises ?? []);

const tilt = (): object => ({
  id: anId(),
  routineItemId: null,
  writtenExerciseId: "pelvic_tilt_crook",
  prescription: aPrescription({ exerciseId: "pelvic_tilt_crook", sets: 2 }),
});

const raise = (): object => ({
  id: anId(),
  routineItemId: null,
  writtenExerciseId: "straight_raise_full",
  prescription: aPrescription(),
});

describe("the running session", () => {
  it("says where to start one when none is open", async () => {
    await show(<RunningSession />);
    expect((await screen.findByText("No session is open. Start one from today’s plan.")).isConnected).toBe(true);
  });

  it("stores a set at once when it is ticked, and takes it back", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    const set = await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ });
    await user.click(set);
    await waitFor(() => expect(first(ask).sets).toHaveLength(1));
    await user.click(set);
    await waitFor(() => expect(first(ask).sets).toHaveLength(0));
  });

  it("goes to the next set after a tick, so that a set is one key", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    (await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ })).focus();
    await user.keyboard(" ");
    await user.keyboard(" ");
    await waitFor(() => expect(first(ask).sets).toHaveLength(2));
  });

  it("goes from exercise to exercise, says the technique was kept, and finishes, by keys from wherever the focus is", async () => {
    const { ask, user } = await show(<RunningSession />, open({ exercises: [tilt(), raise()] }));
    const ticks = await screen.findAllByRole("checkbox", { name: /^Set \d of \d done/ });
    await user.keyboard("{Alt>}{PageDown}{/Alt}");
    expect(document.activeElement).toBe(ticks[0]);
    await user.keyboard("k");
    expect((await screen.findByText("No set is ticked yet: Pelvic tilt.")).isConnected).toBe(true);
    await user.keyboard("  ");
    // The last tick has gone on to the next exercise, which is not begun.
    expect(document.activeElement).toBe(ticks[2]);
    await waitFor(() => expect(ask("session.current")?.exercises[0]?.sets).toHaveLength(2));
    await user.keyboard("k");
    expect((await screen.findByText("Technique all kept: Pelvic tilt.")).isConnected).toBe(true);
    await waitFor(() => expect(ask("session.current")?.exercises.map(({ missed }) => missed)).toEqual([[], null]));
    await user.keyboard("{Alt>}{PageUp}{/Alt}");
    expect(document.activeElement).toBe(ticks[0]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(document.activeElement).toBe(await screen.findByRole("button", { name: "Finish and say how it felt" }));
  });

  it("stores all kept and single misses of the technique list", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: /^All kept/ }));
    await waitFor(() => expect(first(ask).missed).toEqual([]));
    await user.click(screen.getByRole("checkbox", { name: /^Held my breath/ }));
    await waitFor(() => expect(first(ask).missed).toEqual(["kept_breathing"]));
  });

  it("says at once to end the session at 7", async () => {
    const { user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: /^I feel something/ }));
    await user.keyboard("7");
    const notice = await screen.findByRole("alert");
    expect(within(notice).getByText(/end the session here/).isConnected).toBe(true);
    await user.click(within(notice).getByRole("button", { name: "End the session" }));
    expect((await screen.findByRole("button", { name: "Finish and say how it felt" })).isConnected).toBe(true);
  });

  it("finishes and asks how it felt; undo opens it again", async () => {
    const { ask, user, where } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: "Finish session" }));
    await user.click(await screen.findByRole("button", { name: "Finish and say how it felt" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "pain", subject: { kind: "session" } }));
    expect(ask("session.current")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("session.current")).not.toBeNull());
  });

  it("is let go and comes back by undo", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: "More about this session" }));
    await user.click(await screen.findByRole("menuitem", { name: "Let this session go" }));
    await waitFor(() => expect(ask("session.current")).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("session.current")).not.toBeNull());
  });

  it("takes reps in reserve and the tick with two keys, and Enter goes on too", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    (await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ })).focus();
    await user.keyboard("3{Enter}");
    await waitFor(() => expect(first(ask).sets).toMatchObject([{ position: 0, reps: 8, rir: 3 }]));
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Set 2 of 3 done/);
  });

  it("stores other reps than prescribed, before the tick and after it", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: /^Less: Reps, set 1 of 3/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Set 1 of 3 done/ }));
    await waitFor(() => expect(the(first(ask).sets).reps).toBe(7));
    await user.click(screen.getByRole("button", { name: /^More: Reps, set 1 of 3/ }));
    await waitFor(() => expect(the(first(ask).sets).reps).toBe(8));
  });

  it("stores reps in reserve chosen right after the tick", async () => {
    const { ask } = await show(<RunningSession />, open());
    const set = await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ });
    const reserve = screen.getByRole("radiogroup", { name: /^Reps in reserve, set 1 of 3/ });
    // Both before the store has answered.
    fireEvent.click(set);
    fireEvent.click(within(reserve).getByLabelText("4"));
    await waitFor(() => expect(first(ask).sets).toMatchObject([{ rir: 4 }]));
  });

  it("shows everything again when the person comes back", async () => {
    const { user, leave, showAgain } = await show(<RunningSession />, open());
    (await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ })).focus();
    await user.keyboard("2 ");
    await user.click(screen.getByRole("button", { name: /^All kept/ }));
    await screen.findByText(/^1 of 3 sets done/);
    leave();
    showAgain(<RunningSession />);
    expect(await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ })).toHaveProperty("checked", true);
    const reserve = screen.getByRole("radiogroup", { name: /^Reps in reserve, set 1 of 3/ });
    expect(within(reserve).getByLabelText("2")).toHaveProperty("checked", true);
    expect(screen.getByRole("button", { name: /^All kept/ }).getAttribute("aria-pressed")).toBe("true");
  });

  it("puts technique first at 5 with two misses, and a rating can be taken back", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("checkbox", { name: /^Held my breath/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Used momentum/ }));
    await user.click(screen.getByRole("button", { name: /^I feel something/ }));
    await user.click(screen.getByRole("radio", { name: "5, bothersome" }));
    expect((await screen.findByText(/^Technique first/)).isConnected).toBe(true);
    await user.click(screen.getByRole("button", { name: /^Take the rating back/ }));
    await waitFor(() => expect(first(ask).nrs).toBeNull());
    expect((await screen.findByRole("button", { name: /^I feel something/ })).isConnected).toBe(true);
  });

  it("shows what the coach asks to watch, as long as the routine holds the exercise", async () => {
    const item = anId();
    await show(<RunningSession />, {
      seed: (ask) => {
        const routine = ask("routine.save", aRoutineDraft({ items: [anItem({ id: item })] }));
        const watch = { kind: "keep", exerciseId: "straight_raise_full", cues: ["slow_lowering", "kept_breathing"] };
        ask("decision.sync", {
          gone: [],
          proposals: [
            aProposal({ rule: "R2", date: "2025-01-20", changes: [watch], recoveryCondition: "technique_clean_twice" }),
          ],
        });
        for (const { id } of ask("decision.list", { from: "2025-01-01", to: "2025-02-01" }))
          ask("decision.answer", { id, state: "accepted" });
        ask(
          "session.start",
          aSessionStart({ routineId: routine.id, exercises: [{ ...raise(), routineItemId: item }] }),
        );
      },
    });
    expect((await screen.findByText("This time: lower slowly and keep breathing.")).isConnected).toBe(true);
  });

  it("says what its routine asks for by now, as long as sets are open, and goes on as it began", async () => {
    const item = anId();
    const { ask, user } = await show(<RunningSession />, {
      seed: (fill) => {
        const routine = fill("routine.save", aRoutineDraft({ items: [anItem({ id: item })] }));
        const place = { ...raise(), routineItemId: item, prescription: aPrescription({ sets: 1 }) };
        fill("session.start", aSessionStart({ routineId: routine.id, exercises: [place] }));
        const shorter = aPrescription({ exerciseId: "bent_knee_raise_90", sets: 2 });
        fill("routine.save", aRoutineDraft({ id: routine.id, items: [anItem({ id: item, prescription: shorter })] }));
      },
    });
    const since =
      /^By now your routine asks for this here: Bent-knee raise, 2 × 8.* This session goes on as it began\.$/;
    expect((await screen.findByText(since)).isConnected).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "Set 1 of 1 done, Straight leg raise" }));
    await waitFor(() => expect(screen.queryByText(since)).toBeNull());
    expect(first(ask).sets).toHaveLength(1);
  });

  it("says nothing of its routine while that asks for the same", async () => {
    const item = anId();
    await show(<RunningSession />, {
      seed: (fill) => {
        const routine = fill("routine.save", aRoutineDraft({ items: [anItem({ id: item })] }));
        fill(
          "session.start",
          aSessionStart({ routineId: routine.id, exercises: [{ ...raise(), routineItemId: item }] }),
        );
      },
    });
    await screen.findAllByRole("checkbox", { name: /^Set 1 of 3 done/ });
    expect(screen.queryByText(/^By now your routine/)).toBeNull();
  });

  it("reminds of not now where the exercise stands, and brings it back there", async () => {
    const { ask, user } = await show(<RunningSession />, {
      seed: (fill) => {
        fill("session.start", aSessionStart({ exercises: [raise()] }));
        fill("exercise.notNow", { id: "straight_raise_full", notNow: { until: "2026-04-04" } });
      },
    });
    expect(
      (await screen.findByText("Paused by you until Saturday, 4 April. Leave its sets open if you like.")).isConnected,
    ).toBe(true);
    await user.click(screen.getByRole("button", { name: "Bring back Straight leg raise" }));
    await waitFor(() => expect(screen.queryByText(/^Paused by you/)).toBeNull());
    expect(ask("exercise.list").find(({ id }) => id === "straight_raise_full")?.notNow).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect((await screen.findByText(/^Paused by you/)).isConnected).toBe(true);
  });

  it("shows the warm-up first, and a superset round by round, ticked in that order by one key", async () => {
    const line = (exerciseId: string, sets: number, given: object): object => ({
      id: anId(),
      routineItemId: null,
      writtenExerciseId: exerciseId,
      prescription: aPrescription({ exerciseId, sets, restSeconds: 45 }),
      ...given,
    });
    const { ask, user } = await show(
      <RunningSession />,
      open({
        exercises: [
          line("pelvic_tilt_crook", 1, { block: "warmup", note: "Eyes closed" }),
          line("straight_raise_full", 2, { group: 1 }),
          line("deadbug_alt", 1, { group: 1, sideRestSeconds: 15 }),
        ],
      }),
    );
    await screen.findByRole("heading", { name: "Warm-up" });
    const headings = screen.getAllByRole("heading").map((heading) => heading.textContent);
    expect(headings.indexOf("Warm-up")).toBeLessThan(headings.indexOf("Main part"));
    expect(screen.getByText("Eyes closed").isConnected).toBe(true);
    expect(screen.getByText("A1 Straight leg raise", { selector: "h2" }).isConnected).toBe(true);
    expect(screen.getByText("Straight on to the next").isConnected).toBe(true);
    expect(screen.getByText("45 s rest after a round · 15 s between sides").isConnected).toBe(true);
    const round = screen.getByRole("group", { name: "Round 1 of 2" });
    expect(within(round).getAllByRole("checkbox")).toHaveLength(2);
    screen.getByRole("checkbox", { name: /^Set 1 of 1 done, Pelvic tilt/ }).focus();
    const ticked: (string | null)[] = [];
    for (let set = 0; set < 4; set += 1) {
      ticked.push(document.activeElement?.getAttribute("aria-label") ?? null);
      await user.keyboard(" ");
    }
    expect(ticked).toEqual([
      "Set 1 of 1 done, Pelvic tilt",
      "Set 1 of 2 done, Straight leg raise",
      "Set 1 of 1 done, Dead bug",
      "Set 2 of 2 done, Straight leg raise",
    ]);
    await waitFor(() => expect(ask("session.current")?.exercises.map(({ sets }) => sets.length)).toEqual([1, 2, 1]));
  });

  it("lets loaded sets wait once training is paused, and breathing and tilts go on", async () => {
    const { ask, user, where } = await show(<RunningSession />, {
      seed: (store) => {
        store("session.start", aSessionStart({ exercises: [tilt(), raise()] }));
        store("screening.save", aScreeningDraft({ signs: ["night_pain"] }));
      },
    });
    expect((await screen.findByText("Loaded training is paused")).isConnected).toBe(true);
    expect(screen.getByRole("checkbox", { name: /^Set 1 of 3 done, Straight leg raise/ })).toHaveProperty(
      "disabled",
      true,
    );
    await user.click(screen.getByRole("checkbox", { name: /^Set 1 of 2 done, Pelvic tilt/ }));
    await waitFor(() => expect(first(ask).sets).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "What now" }));
    expect(where()).toMatchObject({ kind: "safety" });
  });

  it("lets every set wait once training is locked; what was ticked stays and can be finished", async () => {
    const exercise = tilt();
    const { ask, user } = await show(<RunningSession />, {
      seed: (store) => {
        const session = store("session.start", aSessionStart({ exercises: [exercise] }));
        const sessionExerciseId = the(session.exercises).id;
        store("session.logSet", { sessionExerciseId, position: 0, reps: 8, holdSeconds: null, rir: null });
        store("screening.save", aScreeningDraft({ signs: ["bladder"] }));
      },
    });
    expect((await screen.findByText("Please stop training")).isConnected).toBe(true);
    expect(screen.getByRole("checkbox", { name: /^Set 1 of 2 done/ })).toHaveProperty("checked", true);
    expect(screen.getByRole("checkbox", { name: /^Set 2 of 2 done/ })).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: "Finish session" }));
    await user.click(await screen.findByRole("button", { name: "Finish and say how it felt" }));
    await waitFor(() => expect(ask("session.current")).toBeNull());
  });

  it("says before finishing what is still open", async () => {
    const { user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: "Finish session" }));
    expect((await screen.findByText(/^No set is ticked yet/)).isConnected).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: /^Set 1 of 3 done/ }));
    expect((await screen.findByText(/^The technique list of one exercise is open/)).isConnected).toBe(true);
  });

  it("keeps a set open and says why when the disk does not take it", async () => {
    const { ask, user, refusing } = await show(<RunningSession />, open());
    refusing("session.logSet", { kind: "disk", reason: "full" });
    await user.click(await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ }));
    expect((await screen.findByText(/The disk is full, so this was not saved/)).isConnected).toBe(true);
    expect(screen.getByRole("checkbox", { name: /^Set 1 of 3 done/ })).toHaveProperty("checked", false);
    expect(first(ask).sets).toHaveLength(0);
  });

  it("asks of the technique only what the exercise has: in a bridge the back is meant to come off the floor", async () => {
    const bridge = {
      id: anId(),
      routineItemId: null,
      writtenExerciseId: "glute_bridge",
      prescription: aPrescription({ exerciseId: "glute_bridge" }),
    };
    await show(<RunningSession />, open({ exercises: [raise(), bridge] }));
    await screen.findByRole("group", { name: "Technique, Glute bridge" });
    const asked = (name: string): readonly (string | null)[] =>
      within(screen.getByRole("group", { name: `Technique, ${name}` }))
        .getAllByRole("checkbox")
        .map((box) => box.getAttribute("aria-label"));
    expect(asked("Straight leg raise")).toHaveLength(6);
    expect(asked("Glute bridge")).toEqual([
      "Held my breath, Glute bridge",
      "Lowered too fast, Glute bridge",
      "Used momentum, Glute bridge",
    ]);
  });

  it("tells two places of one exercise apart", async () => {
    await show(<RunningSession />, open({ exercises: [raise(), raise()] }));
    await screen.findByRole("region", { name: "1. Straight leg raise" });
    expect(screen.getByRole("region", { name: "2. Straight leg raise" }).isConnected).toBe(true);
  });

  it("stores technique points ticked in quick succession", async () => {
    const { ask } = await show(<RunningSession />, open());
    // All before the store has answered.
    fireEvent.click(await screen.findByRole("checkbox", { name: /^Held my breath/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: /^Used momentum/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: /^Lowered too fast/ }));
    await waitFor(() => expect(first(ask).missed).toHaveLength(3));
  });
});

describe("pain during an exercise", () => {
  const routine = aRoutineDraft({
    items: [anItem(), anItem({ prescription: aPrescription({ exerciseId: "glute_bridge" }) })],
  });
  const begun: Given = {
    seed: (ask) => {
      const { id, items } = ask("routine.save", routine);
      ask(
        "session.start",
        aSessionStart({
          routineId: id,
          exercises: items.map(({ id: routineItemId, prescription }) => ({
            id: anId(),
            routineItemId,
            writtenExerciseId: prescription.exerciseId,
            prescription,
          })),
        }),
      );
    },
  };
  const rated = async (nrs: string, ticked = 1) => {
    const shown = await show(<RunningSession />, { ...begun, on: { kind: "session" } });
    const raises = await screen.findByRole("region", { name: "1. Straight leg raise" });
    for (const box of within(raises)
      .getAllByRole("checkbox", { name: /^Set \d of 3 done/ })
      .slice(0, ticked))
      await shown.user.click(box);
    await shown.user.click(within(raises).getByRole("button", { name: /^I feel something/ }));
    await shown.user.keyboard(nrs);
    return { ...shown, raises };
  };
  const held = (ask: TestStore["ask"]): readonly unknown[] =>
    (ask("session.current")?.exercises ?? []).map(({ prescription: { exerciseId, sets }, sets: done }) => [
      exerciseId,
      sets,
      done.length,
    ]);

  it("offers the sets that are left as something easier, and only changes them when it is taken; undo brings them back", async () => {
    const { ask, user, raises } = await rated("5");
    const offer = await within(raises).findByRole("button", {
      name: /^Do the 2 remaining sets as Bent-knee raise, 2 × /,
    });
    expect(held(ask)).toHaveLength(2);
    await user.click(offer);
    const bent = await screen.findByRole("region", { name: "2. Bent-knee raise" });
    expect(held(ask)).toEqual([
      ["straight_raise_full", 3, 1],
      ["bent_knee_raise_90", 2, 0],
      ["glute_bridge", 3, 0],
    ]);
    const left = within(bent).getAllByRole("checkbox", { name: /^Set \d of 2 done/ });
    expect(left).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(left[0]));
    expect(within(raises).getAllByRole("checkbox", { name: /^Set \d of 3 done/ })).toHaveLength(1);
    expect(within(raises).getByText("Bent-knee raise takes the sets that were left.").isConnected).toBe(true);
    expect(screen.getByText(/^1 of 6 sets done/).isConnected).toBe(true);
    // Said beside the rating; a message would cover the offer.
    await waitFor(() => expect(ask("decision.list", { from: "2026-03-02", to: "2026-03-02" })).not.toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(held(ask)).toHaveLength(2));
    expect(screen.queryByText(/^One change to your plan/)).toBeNull();
  });

  it("offers much less at 6, also before the first set is ticked", async () => {
    const { ask, user, raises } = await rated("6", 0);
    const offer = await within(raises).findByRole("button", { name: /^Go on with Dead bug, 2 × / });
    await user.click(offer);
    await waitFor(() => expect(held(ask)[1]).toEqual(["deadbug_alt", 2, 0]));
    expect(within(raises).queryAllByRole("checkbox", { name: /^Set \d of 3 done/ })).toEqual([]);
  });

  it("offers nothing at 2, and at 7 only the end of the session", async () => {
    const { raises, user } = await rated("2");
    expect((await within(raises).findByText(/^Noted/)).isConnected).toBe(true);
    expect(within(raises).queryByRole("button", { name: /remaining|Go on with/ })).toBeNull();
    await user.keyboard("7");
    expect((await within(raises).findByRole("button", { name: "End the session" })).isConnected).toBe(true);
    expect(within(raises).queryByRole("button", { name: /remaining|Go on with/ })).toBeNull();
  });

  it("offers the same with less range and slowly where the technique slipped", async () => {
    const { ask, user, raises } = await rated("2");
    for (const point of [/^Lowered too fast/, /^Used momentum/])
      await user.click(within(raises).getByRole("checkbox", { name: point }));
    const rating = within(raises).getByRole("radiogroup", { name: /^Pain during/ });
    await user.click(within(rating).getByRole("radio", { name: /^4/ }));
    await user.click(
      await within(raises).findByRole("button", { name: /^Do the 2 remaining sets as Straight leg raise, / }),
    );
    await waitFor(() =>
      expect(ask("session.current")?.exercises[1]?.prescription).toMatchObject({
        exerciseId: "straight_raise_full",
        sets: 2,
        limitDegrees: 60,
      }),
    );
    // The list of the retry is open; what was missed before is known all the same.
    const rules = ask("decision.list", { from: "2026-03-02", to: "2026-03-02" })
      .filter(({ state, direction }) => state !== "superseded" && direction === "ease")
      .map(({ rule }) => rule);
    expect(rules).toEqual(["R2"]);
  });
});
