import type { JSX, ReactNode } from "react";
import classes from "./card.module.css";

type CardProps = {
  /** Names it for screen readers. */
  readonly label: string;
  /** Makes it a place that the focus can be put on. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** A quiet surface with a hairline border. */
export const Card = ({ label, id, children }: CardProps): JSX.Element => (
  <section className={classes["card"]} aria-label={label} {...(id === undefined ? {} : { id, tabIndex: -1 })}>
    {children}
  </section>
);
