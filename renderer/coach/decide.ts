import type { Proposal } from "../../electron/contract/decision.ts";
import { concludedBy } from "./bounds/bounds.ts";
import type { Circumstances } from "./circumstances.ts";

/**
 * What the log says should happen, by the decision table: each bound and each step once, with the day it ended where it
 * has. The same log and answers give the same proposals with the same keys, ordered by key.
 */
export const decide = (c: Circumstances): readonly Proposal[] => concludedBy(c, c.today).proposals;
