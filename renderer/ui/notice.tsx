import type { JSX, ReactNode } from "react";
import classes from "./notice.module.css";

type NoticeProps = {
  /** `note`: good to know · `care`: take care · `stop`: training stops. */
  readonly kind: "note" | "care" | "stop";
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A calm banner. Stops are read out at once, the others when the reader comes to them. */
export const Notice = ({ kind, title, action, children }: NoticeProps): JSX.Element => (
  <div className={classes["notice"]} data-kind={kind} role={kind === "stop" ? "alert" : "status"}>
    <div>
      {title === undefined ? null : <strong>{title}</strong>}
      <div>{children}</div>
    </div>
    {action}
  </div>
);
