import type { JSX } from "react";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { PageHeader } from "../../ui/page-header.tsx";

/** A week of seven days and what is planned on them. */
export const Plan = ({ weekOf }: { readonly weekOf: IsoDate | null }): JSX.Element => (
  <PageHeader title="Plan" detail={weekOf ?? ""} />
);
