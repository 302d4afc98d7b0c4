import type { JSX, ReactNode } from "react";
import classes from "./card.module.css";

/** A quiet surface with a hairline border; `label` names it for screen readers. */
export const Card = ({ label, children }: { readonly label: string; readonly children: ReactNode }): JSX.Element => (
  <section className={classes["card"]} aria-label={label}>
    {children}
  </section>
);
