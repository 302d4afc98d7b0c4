/** One thing measured several times, in milliseconds, against what it should stay below. */
export type Timing = {
  readonly what: string;
  readonly milliseconds: readonly number[];
  /** In milliseconds, for the median, and for the slowest of a hundred where that is what counts. */
  readonly target: number | null;
  readonly judgedBy: "median" | "p99";
};

/** Runs something a few times unmeasured, then so many times measured. `prepare` makes what it works on, unmeasured. */
export const timed = <T>(
  what: string,
  {
    target,
    judgedBy = "median",
    runs,
    warmUps = 3,
  }: {
    readonly target: number | null;
    readonly judgedBy?: Timing["judgedBy"];
    readonly runs: number;
    readonly warmUps?: number;
  },
  prepare: (run: number) => T,
  work: (prepared: T) => unknown,
): Timing => {
  const milliseconds: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const prepared = prepare(Math.max(run, 0));
    const began = performance.now();
    work(prepared);
    if (run >= 0) milliseconds.push(performance.now() - began);
  }
  return { what, milliseconds, target, judgedBy };
};
