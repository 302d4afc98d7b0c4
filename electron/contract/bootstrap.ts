import * as z from "zod";

/** How many days around today the page looks at: of the plan before and after, and of the log for the coach. */
export const reach = { planBefore: 30, planAfter: 60, log: 120 } as const;

/** What the page asks before it draws anything, each call with its answer, so that they come in one way. */
export const Bootstrap = z
  .array(z.object({ name: z.string(), input: z.unknown(), value: z.unknown() }).readonly())
  .readonly();
export type Bootstrap = z.infer<typeof Bootstrap>;
