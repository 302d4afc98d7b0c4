import { describe, expect, it } from "vitest";
import type { Change, Decision, Proposal } from "../../electron/contract/decision.ts";
import type { Routine } from "../../electron/contract/routine.ts";
import { type Circumstances, decisionStart, historyStart } from "../../renderer/coach/circumstances.ts";
import {
  hasDaysAhead,
  isUpForAnswer,
  planNow,
  type PlannedExercise,
  restDays,
  routineNow,
  stands,
} from "../../renderer/coach/plan-now.ts";
import { trainingState } from "../../renderer/coach/plan/training-state.ts";
import { aDecision, aMoment } from "../builders.ts";
import { decideApartFromGaps, withDecisions } from "./concluded.ts";
import {
  clean,
  diary,
  did,
  felt,
  friday,
  type Line,
  monday,
  morning,
  noPain,
  planned,
  saturday,
  thursday,
  tuesday,
  wednesday,
} from "./diary.ts";
import { idOf, prescribed, raise, routineOf, uuid } from "./exercises.ts";

type Given = { readonly routine?: Routine; readonly today?: Circumstances["today"]; readonly lines?: readonly Line[] };

/** How a routine stands with these decisions. */
const standing = (
  decisions: readonly Decision[],
  { routine = routineOf([raise]), today = wednesday(), lines = [] }: Given = {},
): readonly PlannedExercise[] => {
  const c = diary(today, lines, { routines: [routine] });
  return routineNow(routine, { ...c, history: { ...c.history, decisions } }, today);
};

const swap = (from: string, to: string, setsFactor = 1): Change => ({
  kind: "swap",
  fromExerciseId: idOf(from),
  to: prescribed(to),
  setsFactor,
});

const adjust = (exercise: string, part: object): object => ({
  kind: "adjust",
  exerciseId: exercise,
  target: null,
  tempo: null,
  limitDegrees: null,
  setsFactor: 1,
  cues: [],
  ...part,
});

const eased = (change: object, given: object = {}): Decision =>
  aDecision({ date: monday(), changes: [change], ...given });

const risen = (change: object, given: object = {}): Decision =>
  aDecision({
    rule: "R11",
    direction: "progress",
    date: monday(),
    changes: [change],
    decidedAt: aMoment("2026-03-02T19:00"),
    state: "accepted",
    answeredAt: aMoment("2026-03-02T20:00"),
    ...given,
  });

describe("how far the coach looks", () => {
  it("is 120 days back, and it decides anew for 28", () => {
    expect(historyStart(friday())).toBe("2025-11-06");
    expect(decisionStart(friday())).toBe("2026-02-06");
    const lines = [did(monday(), [raise]), felt(5).during(raise)];
    expect(decideApartFromGaps(diary(monday(4), lines))).toHaveLength(1);
    expect(decideApartFromGaps(diary(tuesday(4), lines))).toHaveLength(0);
  });
});

describe("what stands", () => {
  it("are stops and easings until they are turned down, and progressions once accepted", () => {
    const table = (direction: Decision["direction"]): readonly string[] =>
      (["proposed", "accepted", "declined", "undone", "superseded"] as const).filter((state) =>
        stands(aDecision({ direction, state })),
      );
    expect(table("ease")).toEqual(["proposed", "accepted"]);
    expect(table("stop")).toEqual(["proposed", "accepted"]);
    expect(table("progress")).toEqual(["accepted"]);
  });
});

describe("a routine as it stands", () => {
  it("puts the substitute in every place of the exercise, with the person's number of sets", () => {
    const routine = routineOf([prescribed(raise, { sets: 4 }), "plank_front", prescribed(raise, { sets: 1 })]);
    const now = standing([eased(swap(raise, "bent_knee_raise_90", 0.5))], { routine });
    expect(now.map((one) => [one.now.exerciseId, one.now.sets])).toEqual([
      ["bent_knee_raise_90", 2],
      ["plank_front", 3],
      ["bent_knee_raise_90", 1],
    ]);
    expect(now[0]?.own).toEqual(prescribed(raise, { sets: 4 }));
    expect(now[0]?.changedBy).toHaveLength(1);
    expect(now[1]?.changedBy).toEqual([]);
  });

  it("lays one decision over the other in the order of their days", () => {
    const decisions = [
      eased(swap("bent_knee_raise_90", "bent_knee_raise_120"), { date: tuesday() }),
      eased(swap(raise, "bent_knee_raise_90"), { date: monday() }),
    ];
    expect(standing(decisions)[0]?.now.exerciseId).toBe("bent_knee_raise_120");
    expect(standing(decisions, { today: monday() })[0]?.now.exerciseId).toBe("bent_knee_raise_90");
  });

  it("lets at most one change of a decision through a place", () => {
    const back = eased(swap(raise, "bent_knee_raise_90"), {
      changes: [swap(raise, "bent_knee_raise_90"), swap("bent_knee_raise_90", "bent_knee_raise_120")],
    });
    expect(standing([back])[0]?.now.exerciseId).toBe("bent_knee_raise_90");
  });

  it("takes a later easing of what the place held before, when it asks for less", () => {
    const first = eased(swap(raise, "bent_knee_raise_90"));
    const dead = eased(swap(raise, "deadbug_press_iso"), { date: tuesday() });
    const hollow = eased(swap(raise, "frog_raise_ecc"), { date: tuesday() });
    expect(standing([first, dead])[0]?.now.exerciseId).toBe("deadbug_press_iso");
    expect(standing([first, hollow])[0]?.now.exerciseId).toBe("bent_knee_raise_90");
  });

  it("stays slow when another exercise comes in after it was slowed down", () => {
    const slow = eased(adjust(raise, { tempo: "3-1-3-0" }));
    const bent = eased(swap(raise, "bent_knee_raise_90"), { date: tuesday() });
    expect(standing([bent])[0]?.now.tempo).toBe(prescribed("bent_knee_raise_90").tempo);
    expect(standing([slow, bent])[0]?.now).toMatchObject({ exerciseId: "bent_knee_raise_90", tempo: "3-1-3-1" });
  });

  it("is slowed down also by what stays out, because the place holds something easier", () => {
    const easier = eased(swap(raise, "bent_knee_raise_120"));
    const sloppy = eased(swap(raise, "bent_knee_raise_90"), {
      date: tuesday(),
      readings: [
        {
          kind: "technique",
          date: monday(),
          sessionId: uuid(1, 1),
          exerciseId: raise,
          missed: ["slow_lowering", "no_momentum"],
        },
      ],
    });
    expect(standing([easier, sloppy])[0]?.now).toMatchObject({ exerciseId: "bent_knee_raise_120", tempo: "3-1-3-1" });
  });

  it("never adds sets by an easing, nor widens a limit", () => {
    const routine = routineOf([prescribed(raise, { limitDegrees: 70 })]);
    const decisions = [
      eased(adjust(raise, { setsFactor: 0.5 })),
      eased(adjust(raise, { limitDegrees: 60, tempo: "3-1-3-0" }), { date: tuesday() }),
    ];
    expect(standing(decisions, { routine })[0]?.now).toMatchObject({ sets: 2, limitDegrees: 70, tempo: "3-1-3-0" });
  });

  it("gives a progression once it is accepted, and waits with it before", () => {
    const more = adjust(raise, { target: { kind: "reps", reps: 9 } });
    expect(standing([risen(more)])[0]?.now.target).toEqual({ kind: "reps", reps: 9 });
    const waiting = standing([risen(more, { state: "proposed", answeredAt: null, exerciseId: raise })])[0];
    expect(waiting?.now.target).toEqual({ kind: "reps", reps: 8 });
    expect(waiting?.waiting).toHaveLength(1);
  });

  it("leaves a progression out of a place the person has written since", () => {
    const more = risen(adjust(raise, { target: { kind: "reps", reps: 9 } }));
    const routine = routineOf([raise], "2026-03-02T19:30");
    expect(standing([more], { routine })[0]?.now.target).toEqual({ kind: "reps", reps: 8 });
    expect(standing([eased(swap(raise, "bent_knee_raise_90"))], { routine })[0]?.now.exerciseId).toBe(
      "bent_knee_raise_90",
    );
  });

  it("leaves a step out of a place it is not the next step of", () => {
    const more = risen(adjust(raise, { target: { kind: "reps", reps: 9 } }));
    const targetOf = (reps: number): unknown =>
      standing([more], { routine: routineOf([prescribed(raise, { target: { kind: "reps", reps } })]) })[0]?.now.target;
    expect(targetOf(12)).toEqual({ kind: "reps", reps: 12 });
    expect(targetOf(6)).toEqual({ kind: "reps", reps: 6 });
    const wider = risen(adjust(raise, { limitDegrees: 56 }));
    const limitOf = (limitDegrees: number): unknown =>
      standing([wider], { routine: routineOf([prescribed(raise, { limitDegrees })]) })[0]?.now.limitDegrees;
    expect([limitOf(60), limitOf(75), limitOf(40)]).toEqual([56, 75, 40]);
  });

  it("brings the person's sets back by the step that names nothing else", () => {
    const decisions = [eased(adjust(raise, { setsFactor: 0.5 })), risen(adjust(raise, {}), { date: tuesday() })];
    expect(standing(decisions)[0]?.now.sets).toBe(3);
  });

  it("ends what was laid over by what is not standing", () => {
    for (const state of ["declined", "undone", "superseded"] as const)
      expect(standing([eased(swap(raise, "bent_knee_raise_90"), { state })])[0]).toMatchObject({
        now: prescribed(raise),
        changedBy: [],
      });
  });

  it("keeps both places that become the same exercise", () => {
    const routine = routineOf([raise, "bent_knee_raise_90"]);
    const now = standing([eased(swap(raise, "bent_knee_raise_90"))], { routine });
    expect(now.map((one) => one.now.exerciseId)).toEqual(["bent_knee_raise_90", "bent_knee_raise_90"]);
  });
});

describe("points to watch", () => {
  const technique = eased(adjust(raise, { limitDegrees: 60, cues: ["no_momentum"] }));
  const keep = aDecision({
    key: "keep",
    rule: "R7",
    direction: "keep",
    date: monday(),
    changes: [{ kind: "keep", exerciseId: raise, cues: ["back_stayed_flat"] }],
  });
  const cues = (decision: Decision, ...lines: readonly Line[]): unknown =>
    standing([decision], { lines, today: friday() })[0]?.cues;

  it("hold until the list was clean twice", () => {
    expect(cues(technique)).toEqual(["no_momentum"]);
    expect(cues(technique, clean(tuesday(), [raise]))).toEqual(["no_momentum"]);
    expect(cues(technique, clean(tuesday(), [raise]), clean(thursday(), [raise]))).toEqual([]);
  });

  it("hold until the next session when everything stays", () => {
    expect(cues(keep)).toEqual(["back_stayed_flat"]);
    expect(cues(keep, clean(tuesday(), [raise]))).toEqual([]);
    expect(standing([keep])[0]?.changedBy).toEqual([]);
  });
});

describe("the plan as it stands", () => {
  const lines = [planned(wednesday(), friday()), did(monday(), [raise]), noPain, morning(5)];
  const daysOf = (c: Circumstances): readonly string[] => planNow(c).map(({ date }) => date);

  it("moves days for an extra rest day, and says by what", () => {
    const c = withDecisions(diary(tuesday(), lines));
    expect(daysOf(c)).toEqual([thursday(), saturday()]);
    expect(planNow(c)[0]?.movedBy?.rule).toBe("R5");
    expect(restDays(c).map(({ date }) => date)).toEqual([wednesday()]);
  });

  it("puts everything back when that is undone", () => {
    const c = withDecisions(diary(tuesday(), lines), () => "undone");
    expect(daysOf(c)).toEqual([wednesday(), friday()]);
    expect(restDays(c)).toEqual([]);
  });

  it("leaves a day where the person has put it since", () => {
    const { history } = withDecisions(diary(tuesday(), lines));
    const c = { ...diary(tuesday(), [planned(thursday(), friday())]), history };
    expect(daysOf(c)).toEqual([thursday(), saturday()]);
  });

  describe("once the rest day was trained", () => {
    const trained = did(wednesday(), ["plank_front"], { entry: uuid(5, 1) });
    const answered = (state: Decision["state"], today: Circumstances["today"], ...more: readonly Line[]) => {
      const { history } = withDecisions(diary(tuesday(), lines), () => state);
      const c = diary(today, [...lines, ...more]);
      const rest = history.decisions
        .filter(({ rule }) => rule === "R5")
        .map((one) => ({ ...one, changes: one.changes.filter(({ kind }) => kind === "rest" || kind === "move") }));
      return { ...c, history: { ...c.history, decisions: rest } };
    };
    const isOffered = (c: Circumstances): readonly boolean[] =>
      c.history.decisions.map((decision) => isUpForAnswer(decision, c));

    it("holds nothing up and moves nothing, even when it is taken after all", () => {
      const c = answered("accepted", wednesday(), trained);
      expect(daysOf(c)).toEqual([wednesday(), friday()]);
      expect(restDays(c)).toEqual([]);
      expect(trainingState(c).kind).toBe("open");
    });

    it("is not up for an answer any more, nor after it has gone by", () => {
      expect(isOffered(answered("declined", wednesday()))).toEqual([true]);
      expect(isOffered(answered("declined", wednesday(), trained))).toEqual([false]);
      expect(isOffered(answered("declined", thursday()))).toEqual([false]);
    });

    it("has nothing ahead to tell of, as it has while the days lie ahead", () => {
      const ahead = (c: Circumstances): readonly boolean[] =>
        c.history.decisions.map((decision) => hasDaysAhead(decision, c));
      expect(ahead(answered("declined", wednesday()))).toEqual([true]);
      expect(ahead(answered("declined", wednesday(), trained))).toEqual([false]);
      expect(ahead(answered("accepted", thursday()))).toEqual([true]);
      expect(ahead(answered("accepted", monday(1)))).toEqual([false]);
    });

    it("can still be turned down while a session it moved lies ahead", () => {
      expect(isOffered(answered("accepted", thursday()))).toEqual([true]);
      expect(isOffered(answered("accepted", monday(1)))).toEqual([false]);
    });

    it("stays when a stop asked for it", () => {
      const seven = [did(monday(), [raise]), felt(7).during(raise)];
      const { history } = withDecisions(diary(monday(), seven));
      const c = diary(tuesday(), [...seven, did(tuesday(), ["plank_front"], { at: "07:00" })]);
      expect(trainingState({ ...c, history: { ...c.history, decisions: history.decisions } }).kind).toBe("resting");
    });
  });

  it("rests today until the last of the rest days", () => {
    const seven = [did(monday(), [raise]), felt(7).during(raise)];
    const c = withDecisions(diary(monday(), seven));
    expect(trainingState(c)).toMatchObject({ kind: "resting", untilDate: wednesday() });
    expect(trainingState(withDecisions(diary(thursday(), seven))).kind).toBe("open");
  });
});

describe("a whole week", () => {
  const routine = routineOf([raise, "plank_front"]);
  const states = (lines: readonly Line[], state: (proposal: Proposal) => Decision["state"]): readonly string[] =>
    routineNow(routine, withDecisions(diary(friday(), lines, { routines: [routine] }), state), friday()).map(
      (one) => one.now.exerciseId,
    );

  it("shows the bent-knee raise after a 5, and the own raise again when the person keeps theirs", () => {
    const lines = [did(monday(), [{ exercise: raise, item: uuid(6, 1) }]), felt(5).during(raise)];
    expect(states(lines, () => "proposed")).toEqual(["bent_knee_raise_90", "plank_front"]);
    expect(states(lines, () => "declined")).toEqual([raise, "plank_front"]);
  });
});
