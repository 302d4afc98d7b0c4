import { type JSX, type KeyboardEvent, useRef, useState } from "react";
import type { Region } from "../../electron/contract/pain.ts";
import classes from "./body-map.module.css";
import { backPlaces, frontPlaces, neighbour, type Place, regionOrder } from "./body-regions.ts";

type BodyMapProps = {
  readonly value: readonly Region[];
  readonly onChange: (regions: readonly Region[]) => void;
  readonly text: (region: Region) => string;
  /** The rating the chosen places are filled with; null while there is none. */
  readonly nrs: number | null;
};

// The front view stands right of the back view, one view's width and a gap further on.
const offset = 220;
const places: readonly Place[] = [...backPlaces, ...frontPlaces.map((place) => ({ ...place, x: place.x + offset }))];
const firstPlace = places.find((place) => place.region === "lower_back_middle");

const Outline = (): JSX.Element => (
  <g className={classes["body"]}>
    <circle cx="100" cy="32" r="23" />
    <path d="M91 50 H109 V72 H91 Z" />
    <path d="M60 80 Q78 70 100 70 Q122 70 140 80 Q138 116 131 140 Q126 162 134 200 Q136 222 118 226 H82 Q64 222 66 200 Q74 162 69 140 Q62 116 60 80 Z" />
    <path className={classes["arm"]} d="M60 92 Q46 126 42 160 Q38 190 32 222" />
    <path className={classes["arm"]} d="M140 92 Q154 126 158 160 Q162 190 168 222" />
    <path className={classes["thigh"]} d="M82 216 Q80 256 82 300" />
    <path className={classes["thigh"]} d="M118 216 Q120 256 118 300" />
    <path className={classes["shank"]} d="M82 300 Q80 340 82 396" />
    <path className={classes["shank"]} d="M118 300 Q120 340 118 396" />
    <ellipse cx="78" cy="408" rx="14" ry="8" />
    <ellipse cx="122" cy="408" rx="14" ry="8" />
  </g>
);

const toggled = (value: readonly Region[], region: Region): readonly Region[] =>
  value.includes(region)
    ? value.filter((one) => one !== region)
    : regionOrder.filter((one) => one === region || value.includes(one));

/**
 * Where it is felt: back and front as a picture of real checkboxes, and the same places as a list. In the picture arrows
 * go to the nearest place, Space or Enter chooses it. Chosen places carry the rating's colour, its digit and an outline.
 */
export const BodyMap = ({ value, onChange, text, nrs }: BodyMapProps): JSX.Element => {
  const [active, setActive] = useState<Region>(firstPlace?.region ?? "lower_back_middle");
  const picture = useRef<SVGSVGElement>(null);
  const choose = (region: Region): void => onChange(toggled(value, region));

  const onKeyDown = (event: KeyboardEvent, place: Place): void => {
    if (event.key === " " || event.key === "Enter") {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      choose(place.region);
      return;
    }
    const next = neighbour(places, place, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next.region);
    picture.current?.querySelector<SVGElement>(`[data-region="${next.region}"]`)?.focus();
  };

  return (
    <div className={classes["map"]}>
      <svg
        ref={picture}
        viewBox="0 0 420 448"
        className={classes["picture"]}
        role="group"
        aria-label="Where do you feel it"
      >
        <Outline />
        <g transform={`translate(${offset} 0)`}>
          <Outline />
        </g>
        <g className={classes["legend"]} aria-hidden="true">
          <text x="100" y="442">
            Back
          </text>
          <text x="320" y="442">
            Front
          </text>
          <text x="16" y="182">
            left
          </text>
          <text x="184" y="182">
            right
          </text>
          <text x="236" y="182">
            right
          </text>
          <text x="404" y="182">
            left
          </text>
        </g>
        {places.map((place) => {
          const chosen = value.includes(place.region);
          const fill = chosen ? { fill: `var(--pain-${nrs ?? 4})` } : undefined;
          return (
            <g
              key={place.region}
              role="checkbox"
              aria-checked={chosen}
              aria-label={text(place.region)}
              tabIndex={place.region === active ? 0 : -1}
              data-region={place.region}
              className={classes["place"]}
              onClick={() => {
                setActive(place.region);
                choose(place.region);
              }}
              onKeyDown={(event) => onKeyDown(event, place)}
            >
              <title>{text(place.region)}</title>
              <ellipse cx={place.x} cy={place.y} rx={place.rx} ry={place.ry} style={fill} />
              {chosen && nrs !== null ? (
                <text x={place.x} y={place.y + 5} style={{ fill: `var(--pain-ink-${nrs})` }}>
                  {nrs}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <fieldset className={classes["list"]}>
        <legend>The same places as a list</legend>
        {regionOrder.map((region) => (
          <label key={region}>
            <input type="checkbox" checked={value.includes(region)} onChange={() => choose(region)} />
            {text(region)}
          </label>
        ))}
      </fieldset>
    </div>
  );
};
