import { Text } from "@mantine/core";
import type { JSX, ReactNode } from "react";
import { Card } from "../../ui/card.tsx";
import classes from "./pain.module.css";

/** One question of the form. */
export const Part = ({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): JSX.Element => (
  <Card label={title}>
    <Text fw={650}>{title}</Text>
    {hint === undefined ? null : (
      <Text c="dimmed" size="sm">
        {hint}
      </Text>
    )}
    <div className={classes["part"]}>{children}</div>
  </Card>
);
