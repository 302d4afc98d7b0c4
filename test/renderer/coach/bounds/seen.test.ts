import { describe, expect, it } from "vitest";
import { CareFlag, Equipment, type Exercise } from "#contract/exercise.ts";
import { Condition, type DatedSetting } from "#contract/profile.ts";
import { exclusionOf, forbidden } from "#coach/bounds/exclusions.ts";
import { settingsOn } from "#coach/log/settings.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { outlook } from "#coach/outlook/outlook.ts";
import { routineNow } from "#coach/plan/planned.ts";
import { hasSymptoms } from "#coach/log/symptoms.ts";
import { aDay, aMoment } from "../../../builders.ts";
import { diary, did, felt, monday, morning, noted, person } from "../diary.ts";
import { catalogue, idOf, named, raise } from "../exercises.ts";
import { type Evening, idsOf, live, settle, told, well } from "../living.ts";

// What was seen in the first coach, and must not come back.

const setting = (on: string, value: DatedSetting["setting"]): DatedSetting => ({
  at: aMoment(`${on}T12:00`).instant,
  date: aDay(on),
  setting: value,
});

const star = (id: string, on: string): DatedSetting =>
  setting(on, { kind: "preference", exerciseId: idOf(id), preference: "prefer" });
const pause = (id: string, on: string, until: string): DatedSetting =>
  setting(on, { kind: "pause", exerciseId: idOf(id), notNow: { until: aDay(until) } });

describe("stars and pauses", () => {
  const pain: readonly Evening[] = [...well(1), { nrs: 5 }, { nrs: 6 }];

  it("bring nothing back inside the days off: starred, paused, both, and both undone", () => {
    const today = (settings: readonly DatedSetting[]) => told(live([raise], pain, { settings }).plan(4));
    const before = today([]);
    const starred = star("hollow_tuck", "2026-03-09");
    expect(today([starred])).toEqual(before);
    expect(today([starred, pause("hollow_tuck", "2026-03-09", "2026-03-23")])).toEqual(before);
    expect(today([])).toEqual(before);
    expect(idsOf(live([raise], pain).plan(4))).not.toContain("hollow_tuck");
  });

  it("never bring in a custom exercise", () => {
    const custom: Exercise = { ...named("hollow_tuck"), id: idOf("farmer_carry"), origin: "own", lever: "both_bent" };
    const exercises = [...catalogue, custom];
    const settings = [star("farmer_carry", "2026-03-09"), pause("farmer_carry", "2026-03-09", "2026-03-23")];
    for (const given of [[], settings.slice(0, 1), settings])
      expect(idsOf(live([raise], pain, { exercises, settings: given }).plan(4))).not.toContain("farmer_carry");
  });

  it("pause keeps an exercise out only from its day on, and leaves what is written", () => {
    const life = (settings: readonly DatedSetting[]) => live([raise], [...well(1), { nrs: 5 }], { settings });
    expect(idsOf(life([pause("bent_knee_raise_90", "2026-03-01", "2026-04-01")]).plan())).toEqual([
      "straight_lower_60",
    ]);
    expect(idsOf(live([raise], well(1), { settings: [pause(raise, "2026-03-01", "2026-04-01")] }).plan())).toEqual([
      raise,
    ]);
  });
});

describe("what holds today passes today's settings", () => {
  const profiles = [
    ...CareFlag.options.map((flag) => ({ name: flag, profile: { provokedBy: [flag] } })),
    ...Condition.options.map((condition) => ({ name: condition, profile: { conditions: [condition] } })),
    ...Equipment.options.map((item) => ({
      name: `without ${item}`,
      profile: { equipment: Equipment.options.filter((one) => one !== item) },
    })),
  ];

  it("for every exercise that hurt, whatever is ticked afterwards", () => {
    const failures = catalogue.flatMap(({ id }) => {
      const life = live([id], [...well(1), { nrs: 5 }]);
      const c = life.on();
      return profiles.flatMap(({ name, profile }) => {
        const ticked = { ...c, profile: { ...c.profile, ...profile } };
        const settings = settingsOn(c.today, ticked);
        return routineNow(life.routine, ticked, c.today).flatMap(({ now }) => {
          const exercise = named(now.exerciseId);
          const against =
            now.exerciseId === id
              ? forbidden(exercise, settings)
              : exclusionOf(exercise, settings, hasSymptoms(c.today, ticked));
          return against === undefined ? [] : [`${id}, ${name}: ${now.exerciseId} (${against.kind})`];
        });
      });
    });
    expect(failures).toEqual([]);
  });
});

describe("what hurt", () => {
  it("does not come in for what hurt: the raise 5 and the bent-knee raise 5 in one log", () => {
    const life = live([raise, "bent_knee_raise_90"], [...well(1), { nrs: 5, about: [0, 1] }]);
    expect(idsOf(life.plan())).toEqual(["deadbug_alt", "deadbug_alt"]);
  });

  it("leads to another movement after three times: raise 4, bent knees 4, dead bug 5", () => {
    const life = live([raise], [...well(1), { nrs: 4 }, { nrs: 4 }, { nrs: 5 }]);
    expect(life.plan().map(({ now }) => named(now.exerciseId).pattern)).not.toContain("hip_flexor_supine");
  });

  it("counts in the first rep, before a set was ticked", () => {
    const life = live([raise], [...well(1), { sets: 0, nrs: 5, about: [0] }]);
    expect(idsOf(life.plan())).toEqual(["bent_knee_raise_90"]);
  });

  it("counts when it was tapped in a session that is open or was discarded", () => {
    const life = live([raise], well(2));
    const c = life.on();
    const [last] = c.history.sessions.slice(-1);
    const tapped = (given: object) => {
      const session = {
        ...last,
        finishedAt: null,
        exercises: last?.exercises.map((one) => ({ ...one, nrs: 5 })),
        ...given,
      };
      const history = { ...c.history, sessions: c.history.sessions.slice(0, -1), unfinished: [session] };
      return settle({ ...c, history: history as unknown as typeof c.history });
    };
    for (const one of [tapped({}), tapped({ discarded: true })])
      expect(idsOf(routineNow(life.routine, one, one.today))).toEqual(["bent_knee_raise_90"]);
  });
});

describe("a way back", () => {
  /** How many evenings that go well until the plan is home again; null when it is not within so many. */
  const eveningsUntilHome = (home: string, evening: Evening, most: number): number | null => {
    const life = live([home], [...well(6), evening, ...well(most)], { accept: "rungs" });
    const at = life.plans
      .slice(7)
      .findIndex((plan) => plan.length > 0 && idsOf(plan)[0] === home && plan[0]?.reasons.length === 0);
    return at === -1 ? null : at;
  };

  it("leads everybody home after one 4: no exercise needs more than twelve good sessions", () => {
    const slow = catalogue
      .filter(({ tags }) => !tags.includes("log_only"))
      .map(({ id }) => `${id}: ${eveningsUntilHome(id, { nrs: 4 }, 14)}`)
      .filter((line) => line.endsWith("null") || Number(line.split(": ")[1]) > 12);
    expect(slow).toEqual([]);
  });

  it("leads a plank on knees home after two good sessions", () => {
    expect(eveningsUntilHome("plank_knees", { nrs: 4 }, 6)).toBe(2);
  });

  it("is short after a painless holiday of 15 days: at most two good sessions", () => {
    for (const home of [raise, "plank_front", "glute_bridge", "deadbug_alt"]) {
      const life = live([home], [...well(4), { after: 15 }, ...well(3)]);
      expect([home, idsOf(life.plans.at(-2) ?? [])]).toEqual([home, [home]]);
    }
  });

  it("is not ended by an empty session or a drill alone: the gap belongs to the family", () => {
    const life = live([raise], well(4));
    const c = life.on(37);
    const day = (days: number) => aDay(Temporal.PlainDate.from(c.today).subtract({ days }).toString());
    const drills = diary(
      c.today,
      [37, 31, 25, 19, 13, 7, 1].map((days) => did(day(days), [{ exercise: "pelvic_tilt_crook" }])),
      { routines: [life.routine], profile: person() },
    );
    const sessions = [
      ...c.history.sessions,
      ...drills.history.sessions.map((one, place) => ({
        ...one,
        id: `${one.id.slice(0, -3)}9${String(place).padStart(2, "0")}`,
      })),
    ];
    const both = settle({ ...c, history: { ...c.history, sessions: sessions as typeof c.history.sessions } });
    expect(idsOf(routineNow(life.routine, both, both.today))).toEqual(["deadbug_press_iso"]);
  });
});

describe("steps up", () => {
  it("are offered to every slot, the alphabetically last exercise too", () => {
    const homes = ["straight_raise_single", "plank_front", "side_plank_knees", "glute_bridge"];
    const life = live(homes, well(8));
    const stepped = life.plan().filter(({ changedBy }) => changedBy.some(({ rule }) => rule === "R11"));
    expect(stepped.map(({ own }) => own.exerciseId)).toEqual(homes);
  });

  it("are not offered on the day a lighter week begins, nor after a 6 the next day", () => {
    const high = live(["glute_bridge"], [...well(1), ...well(3, { nrs: 2 })], { accept: false });
    const open = (c: CoachInput) =>
      c.history.decisions.filter(
        ({ rule, state, endedOn }) => rule === "R11" && state === "proposed" && endedOn === null,
      );
    expect(open(high.on(1))).toEqual([]);
    const life = live(["glute_bridge"], well(2), { accept: false });
    const c = life.on(1);
    expect(decide(c).filter(({ rule }) => rule === "R11")).toHaveLength(1);
    const noon = settle(
      {
        ...c,
        history: {
          ...c.history,
          painEntries: [
            ...c.history.painEntries,
            ...diary(c.today, [noted(c.today, 6)]).history.painEntries.map((one) => ({
              ...one,
              id: one.id.replace(/1$/, "7") as typeof one.id,
            })),
          ],
        },
      },
      { accept: false },
    );
    expect(open(noon)).toEqual([]);
  });

  it("always say why nothing follows once enough sessions were good", () => {
    for (const { id, tags } of catalogue) {
      if (tags.includes("log_only")) continue;
      const life = live([id], well(4), { accept: false });
      const { cleanSoFar, cleanNeeded, wait, offered, missing } = outlook(id, life.on());
      if (cleanSoFar >= cleanNeeded) expect([id, offered || wait !== null]).toEqual([id, true]);
      else expect([id, missing.length > 0]).toEqual([id, true]);
    }
  });
});

describe("a very long list of conclusions", () => {
  it("is given whole, stops among them", () => {
    const lines = Array.from({ length: 27 }, (_, day) => {
      const date = aDay(Temporal.PlainDate.from(monday()).add({ days: day }).toString());
      return [
        did(
          date,
          catalogue
            .slice(0, 25)
            .map(({ id }) => ({ exercise: id, missed: ["kept_breathing", "no_momentum"] as const, rir: 0 })),
        ),
        felt(day === 26 ? 7 : 4).during(...catalogue.slice(0, 25).map(({ id }) => id)),
        morning(0),
      ];
    }).flat();
    const concluded = decide(diary(aDay("2026-03-29"), lines, { profile: person() }));
    expect(concluded.length).toBeGreaterThan(500);
    expect(concluded.some(({ direction }) => direction === "stop")).toBe(true);
  });
});
