import type { JSX } from "react";
import type { Region } from "#contract/pain.ts";
import classes from "./body-figure.module.css";
import { outlineAround, picture, places } from "./body-regions.ts";

type BodyFigureProps = {
  /** What is marked. */
  readonly regions: readonly Region[];
  /** Height in pixels. */
  readonly size: number;
};

const outlines = { back: outlineAround(picture.back), front: outlineAround(picture.front) };

/** The body from behind and from the front with some places marked. What it shows stands beside it in words. */
export const BodyFigure = ({ regions, size }: BodyFigureProps): JSX.Element => (
  <svg
    className={classes["picture"]}
    viewBox={`0 0 ${picture.width} ${picture.height}`}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    {(["back", "front"] as const).map((view) => (
      <g key={view} className={classes["body"]}>
        <ellipse cx={picture[view]} cy="29" rx="18.5" ry="23" />
        <path d={outlines[view]} />
      </g>
    ))}
    {places
      .filter(({ region }) => regions.includes(region))
      .map(({ region, path }) => (
        <path key={region} className={classes["marked"]} d={path} />
      ))}
  </svg>
);
