import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { IsoDate } from "../../electron/contract/day.ts";
import type { Proposal } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { choiceNow } from "../../renderer/coach/choice-now.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { judgeFor, openingAt } from "../../renderer/coach/other-choices.ts";
import { routineNow } from "../../renderer/coach/plan-now.ts";
import { notNow } from "../../renderer/coach/substitution.ts";
import { buildWeek } from "../../renderer/coach/week/week.ts";
import { strandOf } from "../../renderer/coach/week/week-strands.ts";
import { explainExclusion } from "../../renderer/words/explain-choice.ts";
import { explainUnmet } from "../../renderer/words/explain-week.ts";
import { only } from "./concluded.ts";
import { clean, diary, did, felt, friday, monday, person, sunday, tuesday, wednesday } from "./diary.ts";
import { catalogue, idOf, named, raise, routineOf } from "./exercises.ts";
import { log, told } from "./logs.ts";

/** LAW_RUNS=10000 looks closer. */
const runs = Number(process.env["LAW_RUNS"] ?? 100);
vi.setConfig({ testTimeout: 20_000 + runs * 60 });

type Said = Readonly<Record<string, IsoDate | null>>;

/** The catalogue with some of it left alone until a day, or (null) until the person says otherwise. */
const leaving = (said: Said, exercises: readonly Exercise[] = catalogue): readonly Exercise[] =>
  exercises.map((exercise) => {
    const until = said[exercise.id];
    return until === undefined ? exercise : { ...exercise, notNow: { until } };
  });

const eased = (said: Said = {}, today = tuesday()): Circumstances =>
  diary(today, [did(monday(), [{ exercise: raise }]), felt(5).during(raise)], {
    exercises: leaving(said),
    routines: [routineOf([raise])],
    profile: person(),
  });

const takes = ({ changes }: Proposal): readonly string[] =>
  changes.flatMap((change) => (change.kind === "swap" ? [change.to.exerciseId] : []));

describe("not now", () => {
  it("brings in the next one under a key of its own, until the day has come or it is taken back", () => {
    const usual = only(decide(eased()), "R3");
    expect(takes(usual)).toEqual(["bent_knee_raise_90"]);
    const otherwise = only(decide(eased({ bent_knee_raise_90: friday() })), "R3");
    expect(takes(otherwise)).toEqual(["bent_knee_raise_120"]);
    expect(otherwise.key).toBe(`${usual.key}:without:bent_knee_raise_90`);
    expect(decide(eased({ bent_knee_raise_90: friday() }, friday()))).toEqual(decide(eased({}, friday())));
    expect(takes(only(decide(eased({ bent_knee_raise_90: null }, sunday())), "R3"))).toEqual(["bent_knee_raise_120"]);
    expect(decide(eased({ plank_front: null }))).toEqual(decide(eased()));
  });

  it("keeps nothing harder of its kind away, unlike what the coach leaves alone", () => {
    const c = eased({ deadbug_alt: null });
    expect(notNow(named("bent_knee_raise_90"), choiceNow(c))).toBeUndefined();
  });

  it("is not done harder, and as a next step it is waited for, not gone round", () => {
    const trained = (said: Said): Circumstances =>
      diary(sunday(), [clean(monday(), ["glute_bridge"]), clean(wednesday(), ["glute_bridge"])], {
        exercises: leaving(said),
      });
    expect(decide(trained({})).map(({ rule }) => rule)).toEqual(["R11"]);
    expect(decide(trained({ glute_bridge: monday(1) }))).toEqual([]);
    expect(decide(trained({ glute_bridge: sunday() })).map(({ rule }) => rule)).toEqual(["R11"]);
  });

  it("stays where the person wrote it", () => {
    const c = diary(monday(), [], { exercises: leaving({ [raise]: null }), routines: [routineOf([raise])] });
    expect(c.routines.flatMap((routine) => routineNow(routine, c, c.today))).toMatchObject([
      { now: { exerciseId: raise }, changedBy: [] },
    ]);
  });

  it("is told as a reason of its own, with its day where it has one", () => {
    const c = eased({ bent_knee_raise_90: friday(), bent_knee_raise_120: null });
    const because = (id: string): string => {
      const [place] = c.routines.flatMap((routine) => routineNow(routine, c, c.today));
      const opening = place === undefined ? undefined : openingAt(place, c);
      if (opening === undefined) throw new Error("No opening");
      return judgeFor(choiceNow(c).exercises.get(idOf(id)) ?? named(id), opening)
        .against.map((one) => explainExclusion(one))
        .join(" ");
    };
    expect(because("bent_knee_raise_90")).toBe("You said not now, until Friday, 6 March.");
    expect(because("bent_knee_raise_120")).toBe("You said not now.");
  });

  it("is in no week that is built before its day, and comes back after it", () => {
    const wishes = { days: [1, 5].map((weekday) => ({ weekday, minutes: 20 })), goals: ["anterior_core" as const] };
    const chosen = (said: Said): readonly { readonly date: string; readonly id: string }[] => {
      const week = buildWeek(wishes, diary(monday(), [], { exercises: leaving(said) }), monday());
      if (week.kind === "locked") throw new Error("Locked");
      return week.days.flatMap(({ date, choices }) =>
        choices.map(({ prescription }) => ({ date, id: String(prescription.exerciseId) })),
      );
    };
    const daysOf = (said: Said): readonly string[] =>
      chosen(said).flatMap(({ date, id }) => (id === "tabletop_hold" ? [date] : []));
    expect(daysOf({})).toEqual([monday()]);
    expect(daysOf({ tabletop_hold: friday() })).toEqual([friday()]);
    expect(daysOf({ tabletop_hold: null })).toEqual([]);
  });

  it("is said where it leaves a week without a kind of movement", () => {
    const all = Object.fromEntries(
      catalogue.filter((one) => strandOf(one) === strandOf(named("side_plank"))).map(({ id }) => [id, null] as const),
    );
    const week = buildWeek(
      { days: [{ weekday: 1, minutes: 30 }], goals: ["sides"] },
      diary(monday(), [], { exercises: leaving(all), profile: person() }),
      monday(),
    );
    if (week.kind === "locked") throw new Error("Locked");
    const said = week.unmet.map((one) => explainUnmet(one, (id) => named(id).name)).join(" ");
    expect(said).toContain("You said not now.");
  });

  it("comes in by no decision, whatever was logged", () => {
    fc.assert(
      fc.property(
        log,
        fc.uniqueArray(fc.constantFrom(...catalogue.map(({ id }) => String(id))), { maxLength: 20 }),
        (written, aside) => {
          const c = told({ ...written, notNow: aside.map(idOf) });
          expect(
            decide(c)
              .flatMap(takes)
              .filter((id) => aside.includes(id)),
          ).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  });

  it("has no say once its day has come, whatever was logged", () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...catalogue.map(({ id }) => String(id))), (written, id) => {
        const c = told({ ...written, notNow: [] });
        expect(decide({ ...c, exercises: leaving({ [id]: c.today }, c.exercises) })).toEqual(decide(c));
      }),
      { numRuns: runs },
    );
  });
});
