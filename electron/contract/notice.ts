import * as z from "zod";

/** What is said once. `coach_rules_changed`: this release concludes by other rules than the one that wrote the log. */
export const Notice = z.enum(["coach_rules_changed"]);
export type Notice = z.infer<typeof Notice>;
