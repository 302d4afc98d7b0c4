import type { JSX, ReactNode } from "react";
import classes from "./empty-state.module.css";
import { Mark } from "./mark.tsx";

/** Nothing here yet: the mark, one sentence, one action. */
export const EmptyState = ({
  sentence,
  action,
}: {
  readonly sentence: string;
  readonly action?: ReactNode;
}): JSX.Element => (
  <div className={classes["empty"]}>
    <Mark size={72} />
    <p>{sentence}</p>
    {action}
  </div>
);
