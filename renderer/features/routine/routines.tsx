import type { JSX } from "react";
import { PageHeader } from "../../ui/page-header.tsx";

/** Every routine, and weeks to start from. */
export const Routines = (): JSX.Element => <PageHeader title="Routines" />;
