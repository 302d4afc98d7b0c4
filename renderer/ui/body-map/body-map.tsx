import { type JSX, type KeyboardEvent, useId, useRef, useState } from "react";
import type { Region } from "#contract/pain.ts";
import { t } from "../../i18n/t.ts";
import classes from "./body-map.module.css";
import { neighbour, outlineAround, picture, type Place, places, regionOrder, typedTo } from "./body-regions.ts";

type BodyMapProps = {
  readonly value: readonly Region[];
  readonly onChange: (regions: readonly Region[]) => void;
  readonly text: (region: Region) => string;
  /** The rating the chosen places are filled with; null while there is none. */
  readonly nrs: number | null;
};

/** Letters typed within this time belong together. */
const typingMilliseconds = 900;

const outlines = { back: outlineAround(picture.back), front: outlineAround(picture.front) };

const sides = { left: "your left", right: "your right" } as const;

/** In two lines, the last word below. */
const inTwoLines = (text: string): readonly [string, string] => {
  const cut = text.lastIndexOf(" ");
  return [text.slice(0, cut), text.slice(cut + 1)];
};

/** Shoulder blades and spine tell the back from the front, with its collar bones, navel and knees. */
const marks = {
  back: "M-20 92q7 14 4 30M20 92q-7 14 -4 30M0 190v36M-26 304q6 3 12 0M26 304q-6 3 -12 0",
  front: "M-6 77q-12 3 -24 1M6 77q12 3 24 1M-1 166h2M-28 306q7 5 13 0M28 306q-7 5 -13 0",
} as const;

const Side = ({ x, text }: { readonly x: number; readonly text: string }): JSX.Element => {
  const [first, second] = inTwoLines(text);
  return (
    <text className={classes["side"]} x={x} y="258">
      <tspan x={x}>{first}</tspan>
      <tspan x={x} dy="14">
        {second}
      </tspan>
    </text>
  );
};

const Body = ({ view }: { readonly view: "back" | "front" }): JSX.Element => {
  const [onLeft, onRight] =
    view === "back" ? ([sides.left, sides.right] as const) : ([sides.right, sides.left] as const);
  return (
    <g aria-hidden="true">
      <g className={classes["body"]}>
        <ellipse cx={picture[view]} cy="29" rx="18.5" ry="23" />
        <path d={outlines[view]} />
      </g>
      <path className={classes["marks"]} d={marks[view]} transform={`translate(${picture[view]} 0)`} />
      <g className={classes["legend"]} transform={`translate(${picture[view]} 0)`}>
        <Side x={-61} text={t(onLeft)} />
        <Side x={61} text={t(onRight)} />
        <text className={classes["view"]} x="-25" y="18">
          {view === "back" ? t("Back side") : t("Front side")}
        </text>
      </g>
    </g>
  );
};

const toggled = (value: readonly Region[], region: Region): readonly Region[] =>
  value.includes(region)
    ? value.filter((one) => one !== region)
    : regionOrder.filter((one) => one === region || value.includes(one));

const listSteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Where a key leads in the list: one on or back, or to an end of it. */
const besideInList = (region: Region, key: string): Region | undefined => {
  if (key === "Home") return regionOrder[0];
  if (key === "End") return regionOrder.at(-1);
  const step = listSteps[key];
  return step === undefined ? undefined : regionOrder[regionOrder.indexOf(region) + step];
};

/**
 * Where it is felt: back and front as a picture of real checkboxes, and the same places as a list. In the picture arrows
 * go to the nearest place, in the list to the next one; letters go to a name, Space chooses, in the picture also Enter.
 * Places not chosen are pale; chosen ones carry the rating's colour, its digit (a tick while there is no rating) and an
 * outline.
 */
export const BodyMap = ({ value, onChange, text, nrs }: BodyMapProps): JSX.Element => {
  const [active, setActive] = useState<Region>(value[0] ?? "lower_back_middle");
  const [listed, setListed] = useState<Region>(value[0] ?? "lower_back_middle");
  const drawing = useRef<SVGSVGElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const hint = useId();
  const typing = useRef({ letters: "", at: 0 });
  const choose = (region: Region): void => onChange(toggled(value, region));

  const goTo = (region: Region): void => {
    setActive(region);
    drawing.current?.querySelector<SVGElement>(`[data-region="${region}"]`)?.focus();
  };

  const onListKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letters = typed(event);
    const next = letters === null ? besideInList(listed, event.key) : typedTo(letters, listed, text);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-listed="${next}"]`)?.focus();
  };

  const typed = (event: KeyboardEvent): string | null => {
    if (!/^\p{L}$/u.test(event.key)) return null;
    const { letters, at } = typing.current;
    const all = event.timeStamp - at < typingMilliseconds ? letters + event.key : event.key;
    typing.current = { letters: all, at: event.timeStamp };
    return all;
  };

  const onKeyDown = (event: KeyboardEvent, place: Place): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      choose(place.region);
      return;
    }
    const letters = typed(event);
    const next = letters === null ? neighbour(place, event.key)?.region : typedTo(letters, place.region, text);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };

  return (
    <div className={classes["map"]}>
      <div>
        <svg
          ref={drawing}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          className={classes["picture"]}
          role="group"
          aria-label={t("Where do you feel it")}
        >
          <Body view="back" />
          <Body view="front" />
          {places.map((place) => {
            const chosen = value.includes(place.region);
            const step = nrs ?? 4;
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
                  goTo(place.region);
                  choose(place.region);
                }}
                onKeyDown={(event) => onKeyDown(event, place)}
              >
                <title>{text(place.region)}</title>
                <path d={place.path} style={chosen ? { fill: `var(--pain-${step})` } : undefined} />
                {chosen ? (
                  <text x={place.x} y={place.y + 5} style={{ fill: `var(--pain-ink-${step})` }}>
                    {nrs ?? "✓"}
                  </text>
                ) : null}
              </g>
            );
          })}
        </svg>
        <p className={classes["hint"]} id={hint}>
          {t("Click, or go with the arrows or the first letters and choose with Space.")}
        </p>
      </div>
      {/* One stop for Tab as the picture is; twenty-odd would stand between the rating and the rest of the form. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset ref={list} className={classes["list"]} aria-describedby={hint} onKeyDown={onListKey}>
        <legend>{t("The same places as a list")}</legend>
        {regionOrder.map((region) => (
          <label key={region}>
            <input
              type="checkbox"
              data-listed={region}
              tabIndex={region === listed ? 0 : -1}
              checked={value.includes(region)}
              onFocus={() => setListed(region)}
              onChange={() => choose(region)}
            />
            {text(region)}
          </label>
        ))}
      </fieldset>
    </div>
  );
};
