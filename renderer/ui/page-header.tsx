import { Title } from "@mantine/core";
import type { JSX, ReactNode } from "react";
import classes from "./page-header.module.css";

type PageHeaderProps = {
  readonly title: string;
  /** A quiet line under the title. */
  readonly detail?: string;
  /** The one primary action of the screen. */
  readonly action?: ReactNode;
};

/** Title on the left, the one primary action on the right. */
export const PageHeader = ({ title, detail, action }: PageHeaderProps): JSX.Element => (
  <header className={classes["header"]}>
    <div>
      <Title order={1}>{title}</Title>
      {detail === undefined || detail === "" ? null : <p className={classes["detail"]}>{detail}</p>}
    </div>
    {action === undefined || action === null ? null : <div className={classes["action"]}>{action}</div>}
  </header>
);
