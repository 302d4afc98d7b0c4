import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Proposal, Reading, Rule, WayBack } from "../../electron/contract/decision.ts";
import type { ExerciseId } from "../../electron/contract/exercise.ts";
import type { Session } from "../../electron/contract/session.ts";
import { type Circumstances, decisionStart } from "./circumstances.ts";
import { type Run, runs } from "./clean.ts";
import { plusDays } from "./days.ts";
import { easeOneStep, easeStrongly, swapPattern, techniqueFirst } from "./easing.ts";
import { evidence } from "./evidence.ts";
import { type Exposure, exposures, mostDemanding } from "./exposure.ts";
import { usualNrs } from "./morning.ts";
import { stands } from "./plan-now.ts";
import { progress } from "./progression.ts";
import { restWithMoves } from "./rest.ts";
import { resumptions } from "./resume.ts";
import { stops } from "./stops.ts";
import type { Park, SlotCircumstances } from "./substitution.ts";

type Band = "R1" | "R2" | "R3";

/**
 * The row of the session moment an exposure falls in, first match wins: R1 at 6 or 4 above before, R2 at 4–5 or 2–3
 * above with two or more technique misses, R3 the same with clean technique.
 */
export const bandOf = (exposure: Pick<Exposure, "nrs" | "above" | "missed">): Band | undefined => {
  const nrs = exposure.nrs ?? 0;
  const above = exposure.above ?? 0;
  if (nrs >= evidence.strongNrs.value || above >= evidence.strongRise.value) return "R1";
  if (nrs < evidence.bothersomeNrs.value && above < evidence.bothersomeRise.value) return undefined;
  return (exposure.missed?.length ?? 0) >= evidence.techniqueMisses.value ? "R2" : "R3";
};

const painReading = (exposure: Exposure): readonly Reading[] =>
  exposure.nrs === null
    ? []
    : [
        {
          kind: "pain",
          date: exposure.painEntry?.date ?? exposure.date,
          sessionId: exposure.session.id,
          painEntryId: exposure.painEntry?.id ?? null,
          exerciseId: exposure.exercise.id,
          nrs: exposure.nrs,
          above: exposure.above,
        },
      ];

const techniqueReading = (exposure: Exposure): readonly Reading[] =>
  exposure.missed === null || exposure.missed.length === 0
    ? []
    : [
        {
          kind: "technique",
          date: exposure.date,
          sessionId: exposure.session.id,
          exerciseId: exposure.exercise.id,
          missed: exposure.missed,
        },
      ];

const morningReading = (exposure: Pick<Exposure, "session" | "morning">, c: Circumstances): readonly Reading[] =>
  exposure.morning === null || exposure.morning.settled === null
    ? []
    : [
        {
          kind: "morning",
          date: exposure.morning.date,
          sessionId: exposure.session.id,
          painEntryId: exposure.morning.id,
          nrs: exposure.morning.nrs,
          usual: usualNrs(c, exposure.morning.date),
          settled: exposure.morning.settled,
        },
      ];

const said = (exposure: Exposure): string =>
  `${exposure.nrs ?? "-"}${exposure.above === null ? "" : `+${exposure.above}`}`;

const aboutExposure = (
  rule: Rule,
  direction: Proposal["direction"],
  exposure: Exposure,
  readings: readonly Reading[],
  changes: readonly Change[],
  wayBack: WayBack,
): Proposal => ({
  key: `${rule}:${exposure.exercise.id}:${exposure.session.id}:${said(exposure)}${rule === "R2" ? `:${(exposure.missed ?? []).toSorted().join("+")}` : ""}`,
  rule,
  direction,
  date: exposure.date,
  exerciseId: exposure.exercise.id,
  readings,
  changes,
  wayBack,
});

/** R4 when R1–R3 matched in two of the last three exposures of the exercise, else the row of the rating itself. */
const easing = (exposure: Exposure, band: Band, recent: readonly Exposure[], slot: SlotCircumstances): Proposal => {
  const matched = [...recent.filter((one) => bandOf(one) !== undefined), exposure];
  const readings = [...painReading(exposure), ...techniqueReading(exposure)];
  if (matched.length >= evidence.repeatMatches.value)
    return aboutExposure(
      "R4",
      "ease",
      exposure,
      matched.flatMap(painReading),
      swapPattern(exposure, slot),
      "retry_after_park",
    );
  switch (band) {
    case "R1":
      return aboutExposure("R1", "ease", exposure, readings, easeStrongly(exposure, slot), "two_clean_exposures");
    case "R2":
      return aboutExposure("R2", "ease", exposure, readings, techniqueFirst(exposure, slot), "technique_clean_twice");
    case "R3":
      return aboutExposure("R3", "ease", exposure, readings, easeOneStep(exposure, slot), "two_clean_exposures");
  }
};

const morningOf = (session: readonly Exposure[]): Exposure["morning"] => session[0]?.morning ?? null;

/** R5: next morning two above usual, or 4 and more, or not settled. */
const badMorning = (session: readonly Exposure[], c: Circumstances): boolean => {
  const morning = morningOf(session);
  if (morning === null || morning.soreness) return false;
  return (
    morning.nrs >= usualNrs(c, morning.date) + evidence.morningRise.value ||
    morning.nrs >= evidence.morningNrs.value ||
    (morning.settled === false && morning.nrs > 0)
  );
};

/** R5: one extra rest day, and only the session's most demanding exercise eased, unless its rating already eased it. */
const afterBadMorning = (
  session: readonly Exposure[],
  eased: ReadonlySet<ExerciseId>,
  slot: SlotCircumstances,
  c: Circumstances,
): readonly Proposal[] => {
  const morning = morningOf(session);
  const first = session[0];
  if (first === undefined || morning === null) return [];
  const hardest = mostDemanding(session.map((one) => one.exercise));
  const exposure = session.find((one) => one.exercise === hardest) ?? first;
  const done = new Set(c.history.sessions.map((one) => one.planEntryId));
  const next = c.entries
    .filter((entry) => entry.date >= morning.date && !done.has(entry.id))
    .map((entry) => entry.date)
    .toSorted()[0];
  // The extra day is the next one planned when that is today or tomorrow; otherwise the plan rests already.
  const soon = next !== undefined && next <= plusDays(morning.date, 1) ? next : morning.date;
  const rest = restWithMoves(
    soon,
    soon,
    c.entries.filter((entry) => !done.has(entry.id)),
  );
  return [
    {
      key: `R5:${first.session.id}:${morning.nrs}:${morning.settled === false ? "unsettled" : "settled"}`,
      rule: "R5",
      direction: "ease",
      date: morning.date,
      exerciseId: exposure.exercise.id,
      readings: morningReading(first, c),
      changes: [...rest, ...(eased.has(exposure.exercise.id) ? [] : easeOneStep(exposure, slot))],
      wayBack: "morning_as_usual",
    },
  ];
};

/** R7: a 3, or a morning one above usual: nothing changes, nothing progresses, one cue. */
const keepsStill = (exposure: Exposure, c: Circumstances): boolean => {
  const { morning } = exposure;
  const restless =
    morning !== null &&
    !morning.soreness &&
    morning.nrs >= usualNrs(c, morning.date) + evidence.morningNoticeableRise.value;
  return exposure.nrs === evidence.noticeableNrs.value || restless;
};

const keep = (exposure: Exposure, c: Circumstances): Proposal => ({
  ...aboutExposure(
    "R7",
    "keep",
    exposure,
    [...painReading(exposure), ...morningReading(exposure, c)],
    [{ kind: "keep", exerciseId: exposure.exercise.id, cues: (exposure.missed ?? []).slice(0, 1) }],
    "next_session",
  ),
  key: `R7:${exposure.exercise.id}:${exposure.session.id}:${said(exposure)}:${exposure.morning?.nrs ?? "-"}`,
});

const hasSymptoms = (date: IsoDate, c: Circumstances): boolean => {
  const from = plusDays(date, -evidence.symptomFreeDays.value);
  return c.history.painEntries.some(
    (entry) => !entry.soreness && entry.nrs >= evidence.noticeableNrs.value && entry.date >= from && entry.date <= date,
  );
};

const stepUp = (exposure: Exposure, run: Run, slot: SlotCircumstances, c: Circumstances): Proposal | undefined => {
  const date = exposure.morning?.date ?? exposure.date;
  const change = progress(exposure, slot, hasSymptoms(date, c));
  return change === undefined
    ? undefined
    : {
        key: `R11:${exposure.exercise.id}:${run.counted.map((one) => one.session.id).join("+")}`.slice(0, 200),
        rule: "R11",
        direction: "progress",
        date,
        exerciseId: exposure.exercise.id,
        readings: run.counted.map((one) => ({
          kind: "clean",
          date: one.date,
          sessionId: one.session.id,
          exerciseId: one.exercise.id,
        })),
        changes: [change],
        wayBack: "none_needed",
      };
};

const mondayOf = (date: IsoDate): IsoDate => plusDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

type Step = { readonly proposal: Proposal; readonly exposure: Exposure };

/** H5 and the weekly limits: two progressions a week, one above demand index 50, never two of one pattern in one session. */
const withinLimits = (steps: readonly Step[]): readonly Proposal[] => {
  const kept: Step[] = [];
  for (const step of steps) {
    const week = kept.filter((other) => mondayOf(other.proposal.date) === mondayOf(step.proposal.date));
    const demanding = (one: Step): boolean => one.exposure.exercise.demand.index >= evidence.demandingIndex.value;
    const crowded =
      week.length >= evidence.progressionsPerWeek.value ||
      (demanding(step) && week.filter(demanding).length >= evidence.demandingProgressionsPerWeek.value) ||
      kept.some(
        (other) =>
          other.exposure.session.id === step.exposure.session.id &&
          other.exposure.exercise.pattern === step.exposure.exercise.pattern,
      );
    if (!crowded) kept.push(step);
  }
  return kept.map(({ proposal }) => proposal);
};

/** Parks of a proposal, unless the person turned it down. */
const parksOf = (proposal: Proposal, c: Circumstances): readonly Park[] => {
  const stored = c.history.decisions.find((decision) => decision.key === proposal.key);
  if (stored !== undefined && (stored.state === "declined" || stored.state === "undone")) return [];
  return proposal.changes.filter((change) => change.kind === "park");
};

const sessionsOf = (all: readonly Exposure[]): readonly (readonly Exposure[])[] => [
  ...Map.groupBy(all, (exposure) => exposure.session.id).values(),
];

/** Exposures during or after which the log asks to stop are not judged further: flags beat everything. */
const stoppedSessions = (proposals: readonly Proposal[]): ReadonlySet<Session["id"]> =>
  new Set(
    proposals.flatMap((proposal) =>
      proposal.readings.flatMap((reading) =>
        reading.kind === "pain" && reading.sessionId !== null ? [reading.sessionId] : [],
      ),
    ),
  );

/**
 * What the log says should happen, by the decision table: stops first, then each session by its ratings (R1–R4), its
 * next morning (R5) and its place in a run of clean exposures (R7, R11). The same log gives the same proposals with the
 * same keys, whatever the order of the catalogue; only what was read since `decisionStart` is returned.
 */
export const decide = (c: Circumstances): readonly Proposal[] => {
  const from = decisionStart(c.today);
  const all = exposures(c);
  const halted = stops(c).map(({ proposal }) => proposal);
  const stopped = stoppedSessions(halted.filter((proposal) => proposal.rule === "H3"));
  const exercises = new Map(c.exercises.map((exercise) => [exercise.id, exercise]));
  const ofExercise = Map.groupBy(all, (exposure) => exposure.exercise.id);
  const runOf = new Map(
    [...ofExercise.values()].flatMap((list) => runs(list, c).map((run, index) => [list[index], run] as const)),
  );

  // Decisions made before the window stand as they are; their parks still hold.
  const parks: Park[] = c.history.decisions
    .filter((decision) => decision.date < from && stands(decision))
    .flatMap((decision) => decision.changes.filter((change) => change.kind === "park"));
  const judged: Proposal[] = [];
  const steps: Step[] = [];

  for (const session of sessionsOf(all)) {
    const first = session[0];
    if (first === undefined) continue;
    const slot: SlotCircumstances = { date: first.date, profile: c.profile, parks, exercises };
    const eased = new Set<ExerciseId>();
    for (const exposure of session) {
      const before = ofExercise.get(exposure.exercise.id) ?? [];
      const at = before.indexOf(exposure);
      const recent = before.slice(Math.max(0, at - evidence.repeatExposures.value + 1), at);
      const band = bandOf(exposure);
      if (band === undefined) continue;
      const proposal = easing(exposure, band, recent, slot);
      eased.add(exposure.exercise.id);
      judged.push(proposal);
      parks.push(...parksOf(proposal, c));
    }
    const bad = badMorning(session, c);
    if (bad) judged.push(...afterBadMorning(session, eased, slot, c));
    if (bad || stopped.has(first.session.id)) continue;
    for (const exposure of session) {
      if (eased.has(exposure.exercise.id)) continue;
      const run = runOf.get(exposure);
      if (keepsStill(exposure, c)) judged.push(keep(exposure, c));
      else if (run?.complete === true) {
        const proposal = stepUp(exposure, run, slot, c);
        if (proposal !== undefined) steps.push({ proposal, exposure });
      }
    }
  }

  return [...halted, ...resumptions(c), ...judged, ...withinLimits(steps)]
    .filter((proposal) => proposal.date >= from)
    .toSorted((a, b) => a.key.localeCompare(b.key));
};
