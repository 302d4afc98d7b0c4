import { Title } from "@mantine/core";
import { type JSX, type ReactNode, useId } from "react";
import classes from "./settings.module.css";

type GroupProps = { readonly title?: string; readonly detail?: string; readonly children: ReactNode };

/** What belongs together, on one surface. */
export const SettingGroup = ({ title, detail, children }: GroupProps): JSX.Element => (
  <section>
    {title === undefined ? null : (
      <Title order={2} fz={15} className={classes["groupTitle"]}>
        {title}
      </Title>
    )}
    {detail === undefined ? null : (
      <p className="quiet" style={{ margin: "0 0 12px" }}>
        {detail}
      </p>
    )}
    <div className={classes["group"]}>{children}</div>
  </section>
);

type RowProps = {
  readonly label: string;
  readonly detail?: string | undefined;
  /** Gets the id of the label, for `aria-labelledby`. */
  readonly children: (labelId: string) => ReactNode;
};

/** One setting: what it is on the left, how it is set on the right. */
export const SettingRow = ({ label, detail, children }: RowProps): JSX.Element => {
  const id = useId();
  return (
    <div className={classes["row"]}>
      <div className={classes["rowText"]}>
        <strong id={id} style={{ fontWeight: 550 }}>
          {label}
        </strong>
        {detail === undefined ? null : <p className={classes["rowDetail"]}>{detail}</p>}
      </div>
      <div className={classes["rowControl"]}>{children(id)}</div>
    </div>
  );
};

/** A part of a group that is more than one line. */
export const SettingBlock = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <div className={classes["block"]}>{children}</div>
);
