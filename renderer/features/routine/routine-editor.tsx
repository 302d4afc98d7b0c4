import type { JSX } from "react";
import type { RoutineId } from "../../../electron/contract/routine.ts";
import { PageHeader } from "../../ui/page-header.tsx";

/** One routine, edited in place. */
export const RoutineEditor = ({ id }: { readonly id: RoutineId | "new" }): JSX.Element => (
  <PageHeader title={id === "new" ? "New routine" : "Routine"} />
);
