import { reach } from "#contract/bootstrap.ts";

/** A number of a rule: its unit, where it comes from, and whether it is Supine's own choice rather than a finding. */
export type Evidence = {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly ours: boolean;
};

const ours = (value: number, unit: string, source = "Supine's own rule"): Evidence => ({
  value,
  unit,
  source,
  ours: true,
});

const monitoring =
  "Supine's own rule, stricter than the pain-monitoring model (Thomeé 1997; Silbernagel 2007), which was tried on other body parts";

const guess = "Supine's own guess; tried on invented people only (npm run simulate)";

/** Every number of the decision table in one place. Rules read them by name, never as bare numbers. */
export const evidence = {
  historyDays: ours(reach.log, "days"),
  decisionDays: ours(28, "days"),

  /** R7 from here on: nothing progresses. */
  noticeableNrs: ours(3, "NRS", monitoring),
  /** R2/R3 from here on. */
  bothersomeNrs: ours(4, "NRS", monitoring),
  /** Who wants more care is eased from here on. */
  bothersomeNrsLeast: ours(3, "NRS", monitoring),
  /** R1 from here on, and the safety questions. */
  strongNrs: ours(6, "NRS", monitoring),
  /** H3 from here on. */
  severeNrs: ours(7, "NRS", monitoring),
  /** A change of two points is meaningful. */
  bothersomeRise: { value: 2, unit: "NRS points", source: "Ostelo 2008 (minimal important change)", ours: false },
  strongRise: ours(4, "NRS points"),
  cleanRise: ours(1, "NRS points"),
  cleanNrs: ours(2, "NRS"),
  /** Who wants more care counts a session as clean up to less, down to this. */
  cleanNrsLeast: ours(0, "NRS"),
  morningRise: { value: 2, unit: "NRS points", source: "Ostelo 2008 (minimal important change)", ours: false },
  morningNrs: ours(4, "NRS", monitoring),
  morningNoticeableRise: ours(1, "NRS points"),
  usualDays: ours(14, "days"),
  /** The next morning is asked about so long after the end of a session, past this hour, and until so long after it. */
  nightHours: ours(4, "hours"),
  wakingHour: ours(4, "o’clock"),
  morningAskedHours: ours(36, "hours"),

  /** Lasting pain asks the safety questions again after so long, not with every entry. */
  persistingAskedAgainDays: ours(7, "days"),
  /** Pain of 3 or more on so many of so many days asks the safety questions. */
  lastingDays: ours(4, "days"),
  lastingWindow: ours(5, "days"),

  techniqueMisses: ours(2, "points of the list"),
  limitUnknown: ours(60, "degrees above the floor"),
  limitRise: ours(15, "degrees"),
  bentKneeDemand: ours(0.75, "of the present peak demand"),
  deadBugDemand: ours(0.5, "of two straight legs at the floor"),
  halfSets: ours(0.5, "of the sets"),
  /** Half the sets leave the peak as it is; what adds up over the sets is half, so the rung lies between both. */
  lessOfItself: ours(0.7, "of the demand of the same exercise with all of its sets"),
  /** R1, and coming back after a consult sign. */
  strongRungs: ours(2, "rungs"),
  /** P: at 4 and above usual, or two above usual, before the session. */
  beforeNrs: ours(4, "NRS", monitoring),
  /** Comfortable sessions for a rung back up, and clean ones for a rung after a gap. */
  comfortableSessions: ours(2, "sessions"),
  comfortableAfterGap: ours(1, "sessions"),
  /** Pain elsewhere, or at rest, puts steps off for so long. */
  elsewhereDays: ours(3, "days"),
  /** Pain of a joint keeps exercises that load it away for so long. */
  jointDays: ours(14, "days"),
  rangeEasing: ours(0.85, "of the present peak demand"),
  /** A limit kept by will is ranked as if it were missed by this much: at 60° that adds 41 % to the peak. */
  overshootMargin: ours(15, "degrees"),
  /** Two answers to more and to less discomfort count as the same when their demand differs by less. */
  ratioAccuracy: { value: 0.03, unit: "of the demand", source: "de Leva 1996, ratios of static moments", ours: false },
  /** From this flexion rank on an exercise bends the trunk under load. */
  loadedFlexionRank: ours(3, "rank of 10"),
  straightKnee: ours(30, "degrees of knee flexion"),

  /** A knee as it is bent in a bent-knee raise. */
  bentKnee: ours(90, "degrees of knee flexion"),
  /** How the demand index of the catalogue is made up, beside flexion and skill rank. */
  indexPerMoment: ours(55, "index points for a straight leg raise"),
  indexPerLumbar: ours(2.5, "index points a rank"),
  /** Exercises whose moments differ by less lend an own exercise their ranks: two straight legs are no heel slide. */
  likeMoment: ours(0.15, "of two straight legs at the floor"),
  gravity: { value: 9.81, unit: "m/s²", source: "standard gravity", ours: false },
  footCentre: ours(0.02, "of the height beyond the ankle"),
  hipHeight: ours(0.05, "of the height, above the floor, lying"),
  ankleHeight: ours(0.039, "of the height, above the floor, lying"),
  /** Speeding a straight leg up and down again over 90° in one second. */
  tempoAddition: {
    value: 0.51,
    unit: "of the static moment",
    source: "worked out from de Leva 1996 for a minimum-jerk movement",
    ours: false,
  },

  repeatExposures: ours(3, "exposures"),
  repeatMatches: ours(2, "of them"),
  /** R6: so many exposures of a family in a row at this much above usual, or as many mornings above usual. */
  stayingExposures: ours(3, "in a row"),
  stayingRise: ours(2, "NRS points above usual", monitoring),
  /** A second lighter week within so many days of the first is one of two running. */
  lighterWeeksRunning: ours(14, "days"),
  deloadDays: ours(7, "days"),
  deloadSets: ours(0.6, "of the sets"),
  /** R10: one set less from here on. */
  soreNrs: ours(4, "NRS of soreness"),
  /** R12: full days without training. */
  gapOneRung: ours(7, "days"),
  gapTwoRungs: ours(14, "days"),
  gapEntry: ours(28, "days"),
  /** A gap is also longer than this share of the person's own usual interval, the median of the last ones. */
  gapInterval: ours(1.5, "of the usual interval"),
  usualIntervals: ours(6, "intervals"),
  /** R4: a family is left alone for so long; for as long again from the day it hurts meanwhile or within as many days. */
  suspendDays: ours(14, "days"),
  suspendAgainDays: ours(28, "days"),
  stopRestDays: ours(2, "days"),
  /** How far behind a rest day planned days may give way. */
  planReachDays: ours(7, "days"),
  stopRepeatDays: ours(14, "days"),
  persistingDays: ours(3, "days"),
  symptomFreeDays: ours(14, "days"),

  cleanExposures: ours(2, "exposures"),
  /** R8 with nothing to take away: points are watched no longer than this, answered or not. */
  watchedExposures: ours(6, "exposures"),
  cleanExposuresDemanding: ours(3, "exposures"),
  demandingIndex: ours(50, "demand index"),
  entryIndex: ours(25, "demand index"),
  hoursApart: ours(48, "hours"),
  repsInReserve: ours(2, "reps"),
  repStep: ours(1, "reps"),
  holdStep: ours(5, "seconds"),
  rangeStep: ours(5, "degrees"),
  rangeStepAboveSixty: ours(3, "degrees"),
  rangeSixty: ours(60, "degrees"),
  rangeMaxRise: ours(1.12, "of the present peak demand"),
  /** Between two steps up of one exercise, and of one from demand index 50 on; nothing of its family at 3 or more in as many. */
  stepDays: ours(7, "days"),
  demandingStepDays: ours(14, "days"),
  calmDays: ours(7, "days"),

  /** What is felt from 3 on, or a morning two above usual, counts as uncomfortable in the tolerance estimate. */
  toleranceMean: ours(0.5, "of two straight legs at the floor", guess),
  toleranceSpread: ours(0.4, "of two straight legs at the floor", guess),
  toleranceWithSymptoms: ours(-0.15, "of two straight legs at the floor", guess),
  toleranceUntrained: ours(-0.1, "of two straight legs at the floor", guess),
  toleranceTrained: ours(0.15, "of two straight legs at the floor", guess),
  /** Fewer sessions than this in the days below count as untrained, this many as trained. */
  untrainedBelow: ours(6, "sessions"),
  trainedFrom: ours(24, "sessions"),
  trainingDays: ours(84, "days"),
  /** How steeply discomfort rises with demand; fixed, so that more discomfort can only lower the estimate everywhere. */
  toleranceSlope: ours(8, "per unit of demand", guess),
  /** Discomfort that has nothing to do with the demand. */
  strayDiscomfort: ours(0.05, "of exposures", guess),
  /** How often discomfort is felt at the tolerance itself, stray discomfort apart. */
  discomfortAtTolerance: ours(0.25, "of exposures", guess),
  toleranceMemory: ours(0.98, "per exposure"),
  otherPatternWeight: ours(0.3, "of an exposure"),
  /** No step, no rung back up and no start above this chance of discomfort. */
  discomfortChance: ours(0.25, "chance of discomfort", guess),
  /** Where no leg is raised, the lumbar rank stands for the demand. */
  demandPerLumbarRank: ours(0.1, "of two straight legs a rank", guess),
  intervalTail: ours(0.1, "left out at each end"),
  /** With fewer sessions the estimate says that it knows little, with fewer than the second that it knows something. */
  littleKnown: ours(10, "sessions"),
  moreKnown: ours(25, "sessions"),
  /** Three a week: as many as the twelve weeks looked back over can hold. */
  sessionsAhead: ours(36, "sessions"),

  /** A set with more left than that is not a hard one. */
  hardSetReserve: ours(4, "reps in reserve"),
  /** Hard sets of one kind of movement in a built week: new, the least limit and the most, and the planned rise. */
  weekSetsStart: ours(8, "hard sets a week and movement"),
  weekSetsLeast: ours(6, "hard sets a week and movement"),
  weekSetsMost: ours(16, "hard sets a week and movement"),
  weekSetsRise: ours(1.1, "of the hard sets of the week before"),
  /** A lighter week is due after so many in a row; one with less than this of the week before was one already. */
  weeksInARow: ours(5, "weeks of training"),
  lighterWeek: ours(0.75, "of the hard sets of the week before"),
  sessionExercises: ours(4, "exercises a session, at most"),
  /** A proposed day that leaves so much of its time says why. */
  shortDayMinutes: ours(5, "minutes"),
  weekTimes: ours(3, "times a week and movement, at most"),
  /** Exercises within so much demand index of each other count as the same step of a week. */
  sameStepIndex: ours(10, "demand index"),
  /** In the sequence mode a session left undone waits for so long; after that it stays on its day. */
  sequenceWaitDays: ours(28, "days"),
  /** More free days than this between two sessions are given up before the later one is put off. */
  sequenceGapDays: ours(2, "days"),
  /** What is planned from so long ago on, or was trained, counts as what somebody does now. */
  plannedNowDays: ours(14, "days"),
  trainedNowDays: ours(28, "days"),
} as const satisfies Readonly<Record<string, Evidence>>;
