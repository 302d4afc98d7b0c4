import { describe, expect, it } from "vitest";
import {
  anId,
  aPainDraft,
  aPlanEntry,
  aPrescription,
  aProposal,
  aRoutineDraft,
  aScreeningDraft,
  aSessionStart,
} from "../../builders.ts";
import { aStore, the, type TestStore } from "./a-store.ts";

const from = "2026-02-15";
const march = { from: "2026-03-01", to: "2026-03-31" };
const date = "2026-03-02";

/** A log with one of everything a decision can speak of. */
function aLog(): TestStore & Record<"sessionId" | "painEntryId" | "screeningId" | "planEntryId", string> {
  const store = aStore();
  const { ask } = store;
  const sessionId = ask("session.start", aSessionStart()).id;
  ask("session.finish", { id: sessionId, effort: 5 });
  const painEntryId = ask("pain.save", aPainDraft({ moment: "session", sessionId, nrs: 5 })).id;
  const screeningId = ask("screening.save", aScreeningDraft({ signs: ["night_pain"] })).id;
  const entry = aPlanEntry({ routineId: ask("routine.save", aRoutineDraft()).id });
  ask("plan.put", [entry]);
  return { ...store, sessionId, painEntryId, screeningId, planEntryId: entry.id };
}

describe("what the coach concludes", () => {
  it("is proposed, and read back with every kind of reading and change", () => {
    const { ask, clock, sessionId, painEntryId, screeningId, planEntryId } = aLog();
    const exerciseId = "straight_raise_full";
    const proposal = aProposal({
      readings: [
        { kind: "pain", date, sessionId, painEntryId, exerciseId, nrs: 5, above: -2 },
        { kind: "pain", date, sessionId: null, painEntryId: null, exerciseId: null, nrs: 0, above: null },
        { kind: "technique", date, sessionId, exerciseId, missed: ["no_momentum", "kept_breathing"] },
        { kind: "technique", date, sessionId, exerciseId, missed: [] },
        { kind: "morning", date, sessionId, painEntryId, nrs: 4, usual: 1.5, settled: false },
        { kind: "clean", date, sessionId, exerciseId },
        { kind: "sign", date, screeningId, painEntryId: null, sign: "night_pain" },
        { kind: "sign", date, screeningId: null, painEntryId, sign: "below_knee" },
        { kind: "region", date, painEntryId, region: "below_knee_left" },
        { kind: "quality", date, painEntryId, quality: "tingling" },
        { kind: "week_mean", date, fromDate: "2026-02-23", mean: 2.5, before: 1 },
        { kind: "effort", date, sessionId, exerciseId, rir: 1 },
        { kind: "soreness", date, sessionId, painEntryId, nrs: 4 },
        { kind: "gap", date, fromDate: "2026-02-16", days: 14 },
      ],
      changes: [
        {
          kind: "swap",
          fromExerciseId: exerciseId,
          to: aPrescription({ exerciseId: "deadbug_tap", limitDegrees: 37.5 }),
          setsFactor: 0.5,
        },
        {
          kind: "swap",
          fromExerciseId: exerciseId,
          to: aPrescription({
            exerciseId: "breathing_90_90",
            target: { kind: "hold", holdSeconds: 20, reps: 3 },
            tempo: null,
          }),
          setsFactor: 1,
        },
        { kind: "adjust", exerciseId, target: null, tempo: null, limitDegrees: null, setsFactor: 0.5, cues: [] },
        {
          kind: "adjust",
          exerciseId,
          target: { kind: "reps", reps: 6 },
          tempo: "3-1-3-0",
          limitDegrees: 60,
          setsFactor: 1,
          cues: ["back_stayed_flat"],
        },
        {
          kind: "adjust",
          exerciseId,
          target: { kind: "hold", holdSeconds: 10, reps: 5 },
          tempo: null,
          limitDegrees: 0,
          setsFactor: 1,
          cues: [],
        },
        { kind: "keep", exerciseId, cues: ["slow_lowering", "kept_breathing"] },
        { kind: "move", planEntryId, fromDate: date, toDate: "2026-03-03" },
        { kind: "rest", fromDate: date, untilDate: "2026-03-04" },
        { kind: "park", exerciseId, pattern: null, untilDate: "2026-03-16" },
        { kind: "park", exerciseId: null, pattern: "hip_flexor_supine", untilDate: "2026-03-16" },
        { kind: "pause", tier: "consult" },
        { kind: "pause", tier: "emergency" },
        { kind: "deload", fromDate: date, untilDate: "2026-03-08", setsFactor: 0.6 },
        { kind: "refer" },
      ],
    });
    const { added, superseded } = ask("decision.sync", { gone: [], proposals: [proposal] });
    expect(added).toEqual([
      { ...proposal, id: added[0]?.id, state: "proposed", decidedAt: clock.now(), answeredAt: null },
    ]);
    expect(superseded).toEqual([]);
    expect(ask("decision.list", march)).toEqual(added);
  });

  it("again changes nothing, and a key given twice is stored once", () => {
    const { ask, clock } = aStore();
    const proposals = [aProposal(), aProposal()];
    const { added } = ask("decision.sync", { gone: [], proposals: [...proposals, the(proposals)] });
    expect(added).toHaveLength(2);
    clock.set("2026-03-05T09:00");
    expect(ask("decision.sync", { gone: [], proposals })).toEqual({ added: [], superseded: [], setAside: [] });
    expect(ask("coach.history", { from }).decisions).toEqual(added);
  });

  it("is superseded when it is no longer concluded, keeps its rows and its answer, and no longer stands", () => {
    const { ask, clock } = aStore();
    const proposal = aProposal();
    const decision = the(ask("decision.sync", { gone: [], proposals: [proposal] }).added);
    const accepted = ask("decision.answer", { id: decision.id, state: "accepted" });
    clock.set("2026-03-03T09:00");
    const { superseded } = ask("decision.sync", { proposals: [], gone: [proposal.key] });
    expect(superseded).toEqual([{ ...accepted, state: "superseded" }]);
    expect(ask("decision.list", march)).toEqual(superseded);
    expect(ask("decision.sync", { proposals: [], gone: [proposal.key] }).superseded).toEqual([]);
  });

  it("is proposed again when a superseded key comes back, as it is concluded now and unanswered", () => {
    const { ask, clock } = aStore();
    const proposal = aProposal();
    const decision = the(ask("decision.sync", { gone: [], proposals: [proposal] }).added);
    ask("decision.answer", { id: decision.id, state: "declined" });
    ask("decision.sync", { proposals: [], gone: [proposal.key] });
    clock.set("2026-03-04T09:00");
    const again = { ...proposal, changes: [{ kind: "keep" as const, exerciseId: "deadbug_tap", cues: [] }] };
    const { added } = ask("decision.sync", { gone: [], proposals: [again] });
    expect(added).toMatchObject([
      { ...again, id: decision.id, state: "proposed", decidedAt: clock.now(), answeredAt: null },
    ]);
    expect(ask("decision.list", march)).toEqual(added);
  });

  it("only learns the day it ended while it is known", () => {
    const { ask } = aStore();
    const proposal = aProposal();
    const decision = the(ask("decision.sync", { gone: [], proposals: [proposal] }).added);
    const ended = { ...proposal, endedOn: "2026-03-09", changes: [] };
    expect(ask("decision.sync", { gone: [], proposals: [ended] })).toEqual({ added: [], superseded: [], setAside: [] });
    expect(the(ask("decision.list", march))).toEqual({ ...decision, endedOn: "2026-03-09" });
    ask("decision.sync", { gone: [], proposals: [proposal] });
    expect(the(ask("decision.list", march))).toEqual(decision);
  });

  it("is set aside alone when something it speaks of is not there", () => {
    const { ask } = aStore();
    const sessionId = anId();
    const sound = aProposal();
    const unknown = [
      aProposal({ exerciseId: "handstand" }),
      aProposal({ changes: [{ kind: "park", exerciseId: "handstand", pattern: null, untilDate: date }] }),
      aProposal({ readings: [{ kind: "clean", date, sessionId, exerciseId: "deadbug_tap" }] }),
      aProposal({ readings: [{ kind: "region", date, painEntryId: anId(), region: "belly" }] }),
      aProposal({ changes: [{ kind: "move", planEntryId: anId(), fromDate: date, toDate: date }] }),
      aProposal({ readings: [{ kind: "sign", date, screeningId: anId(), painEntryId: null, sign: "bowel" }] }),
    ];
    const { added, setAside } = ask("decision.sync", { gone: [], proposals: [...unknown, sound] });
    expect(added.map(({ key }) => key)).toEqual([sound.key]);
    expect(setAside).toEqual(unknown.map(({ key }) => key));
  });

  it("still speaks of what was taken out of the log", () => {
    const { ask, sessionId, painEntryId } = aLog();
    ask("session.discard", sessionId);
    const proposal = aProposal({ readings: [{ kind: "quality", date, painEntryId, quality: "dull" }] });
    expect(ask("decision.sync", { gone: [], proposals: [proposal] }).added).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("is remembered, may be changed and may be taken back", () => {
    const { ask, clock } = aStore();
    const decision = the(ask("decision.sync", { gone: [], proposals: [aProposal()] }).added);
    const { id } = decision;
    for (const state of ["accepted", "declined", "undone"] as const) {
      clock.set(`2026-03-0${3 + (state.length % 3)}T09:00`);
      expect(ask("decision.answer", { id, state })).toEqual({ ...decision, state, answeredAt: clock.now() });
    }
    expect(ask("decision.answer", { id, state: "proposed" })).toEqual(decision);
    expect(ask("decision.list", march)).toEqual([decision]);
  });

  it("twice keeps the time of the first", () => {
    const { ask, clock } = aStore();
    const decision = the(ask("decision.sync", { gone: [], proposals: [aProposal()] }).added);
    const accepted = ask("decision.answer", { id: decision.id, state: "accepted" });
    clock.set("2026-03-09T09:00");
    expect(ask("decision.answer", { id: decision.id, state: "accepted" })).toEqual(accepted);
  });

  it("cannot decline or undo a stop", () => {
    const { ask, refused } = aStore();
    const proposal = aProposal({
      rule: "H2",
      direction: "stop",
      changes: [{ kind: "pause", tier: "consult" }],
      recoveryCondition: "checked_or_settled",
    });
    const stop = the(ask("decision.sync", { gone: [], proposals: [proposal] }).added);
    for (const state of ["declined", "undone"])
      expect(refused("decision.answer", { id: stop.id, state })).toEqual({ kind: "notYours" });
    expect(ask("decision.answer", { id: stop.id, state: "accepted" }).state).toBe("accepted");
  });

  it("finds nothing in a superseded or unknown decision", () => {
    const { ask, refused } = aStore();
    const decision = the(ask("decision.sync", { gone: [], proposals: [aProposal()] }).added);
    ask("decision.sync", { proposals: [], gone: [decision.key] });
    for (const id of [decision.id, anId()])
      expect(refused("decision.answer", { id, state: "accepted" })).toEqual({ kind: "notFound", what: "decision" });
  });
});

describe("the coach's history", () => {
  it("has what was logged since a day, and not what is open or was taken out", () => {
    const { ask, clock, sessionId, painEntryId } = aLog();
    ask("screening.state", { statement: "settled", painEntryId: null });
    const old = ask("pain.save", aPainDraft({ date: "2026-02-01" }));
    clock.set("2026-03-03T09:00");
    const discarded = ask("session.start", aSessionStart()).id;
    ask("session.finish", { id: discarded, effort: 1 });
    ask("session.discard", discarded);
    ask("session.start", aSessionStart());
    const history = ask("coach.history", { from });
    expect(history.sessions.map((session) => session.id)).toEqual([sessionId]);
    expect(history.painEntries.map((entry) => entry.id)).toEqual([painEntryId]);
    expect(history.screenings.map((screening) => screening.signs)).toEqual([["night_pain"]]);
    expect(history.statements.map((made) => made.statement)).toEqual(["settled"]);
    expect(ask("coach.history", { from: "2026-02-01" }).painEntries.map((entry) => entry.id)).toEqual([
      painEntryId,
      old.id,
    ]);
  });

  it("has the decisions that stand however old, and all since the day", () => {
    const { ask } = aStore();
    const days = ["2025-01-01", "2025-01-02", "2025-01-03", "2026-03-01"];
    const proposals = [
      aProposal({ date: "2025-01-01", rule: "R7", direction: "keep", changes: [], recoveryCondition: "next_session" }),
      ...days.map((day) => aProposal({ date: day, endedOn: day })),
    ];
    const { added } = ask("decision.sync", { gone: [], proposals });
    const on = (day: string) => the(added.filter((decision) => decision.date === day && decision.direction === "ease"));
    ask("decision.answer", { id: on("2025-01-01").id, state: "accepted" });
    ask("decision.answer", { id: on("2025-01-02").id, state: "undone" });
    ask("decision.sync", { proposals: [], gone: [on("2026-03-01").key] });
    expect(
      ask("coach.history", { from }).decisions.map(({ date: day, state, direction }) => [day, state, direction]),
    ).toEqual([
      ["2025-01-01", "accepted", "ease"],
      ["2025-01-03", "proposed", "ease"],
      ["2026-03-01", "superseded", "ease"],
    ]);
    expect(ask("coach.history", { from: "2025-01-01" }).decisions).toHaveLength(5);
  });
});
