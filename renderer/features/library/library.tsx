import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { type JSX, type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import type { Exercise, Pattern } from "../../../electron/contract/exercise.ts";
import { demandWords, patternOrder, searchCatalogue } from "../../catalogue-search.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { choiceNow } from "../../coach/choice-now.ts";
import { explainExclusion } from "../../coach/explain-choice.ts";
import { neverFits, notNow } from "../../coach/substitution.ts";
import { patternText } from "../../coach/vocabulary.ts";
import { useNavigation } from "../../navigation.tsx";
import { Figure } from "../../ui/figure.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import classes from "./library.module.css";

type TileProps = {
  readonly exercise: Exercise;
  readonly demand: string;
  /** What speaks against it for this person now; empty for nothing. */
  readonly against: string;
};

const Tile = ({ exercise, demand, against }: TileProps): JSX.Element => {
  const { go } = useNavigation();
  return (
    <li>
      <button
        type="button"
        className={classes["tile"]}
        data-away={against !== "" || undefined}
        onClick={() => go({ kind: "exercise", id: exercise.id })}
      >
        <Figure exercise={exercise} size={96} />
        <span className={classes["name"]}>{exercise.name}</span>
        <span className={classes["facts"]}>{demand}</span>
        {against === "" ? null : <span className={classes["against"]}>{against}</span>}
      </button>
    </li>
  );
};

/** Moves the focus between tiles as they lie on the screen: sideways to the next one, up and down to the nearest. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const way = ways[event.key];
  const here = document.activeElement;
  if (way === undefined || here === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>("li > button")];
  const place = tiles.findIndex((tile) => tile === here);
  if (place === -1) return;
  event.preventDefault();
  const [x, y] = way;
  if (x !== 0) {
    tiles[place + x]?.focus();
    return;
  }
  const from = here.getBoundingClientRect();
  const nearest = tiles
    .map((tile) => ({ tile, at: tile.getBoundingClientRect() }))
    .filter(({ at }) => (at.top - from.top) * y > 8)
    .toSorted(
      (a, b) => (a.at.top - b.at.top) * y || Math.abs(a.at.left - from.left) - Math.abs(b.at.left - from.left),
    )[0];
  nearest?.tile.focus();
};

/** Every exercise with its still, by movement from light to demanding; searched by name, movement or equipment. */
export const Library = (): JSX.Element => {
  const circumstances = useCircumstances();
  const { exercises } = circumstances;
  const { go } = useNavigation();
  const [typed, setTyped] = useState("");
  const [pattern, setPattern] = useState<Pattern | null>(null);
  const [onlyFitting, setOnlyFitting] = useState(false);
  const search = useDeferredValue(typed);
  const input = useRef<HTMLInputElement>(null);

  const against = useMemo(() => {
    const choice = choiceNow(circumstances);
    return new Map(
      exercises.map((exercise) => {
        const because = neverFits(exercise, choice) ?? notNow(exercise, choice);
        return [exercise.id, because === undefined ? "" : explainExclusion(because)];
      }),
    );
  }, [circumstances, exercises]);
  const found = searchCatalogue(exercises, search, pattern).filter(
    ({ id, archived }) => !archived && (!onlyFitting || against.get(id) === ""),
  );
  const groups = patternOrder
    .map((one) => ({ pattern: one, members: found.filter((exercise) => exercise.pattern === one) }))
    .filter(({ members }) => members.length > 0);

  return (
    <>
      <PageHeader
        title="Library"
        detail="Every exercise, from light to demanding inside its kind."
        action={
          <Button leftSection={<IconPlus size={16} />} onClick={() => go({ kind: "ownExercise", id: "new" })}>
            New exercise
          </Button>
        }
      />
      <div className={classes["filters"]}>
        <TextInput
          ref={input}
          aria-label="Find an exercise"
          placeholder="Find an exercise: a name, a movement or equipment"
          maxLength={60}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Checkbox
          label="Only what fits me now"
          checked={onlyFitting}
          onChange={(event) => setOnlyFitting(event.currentTarget.checked)}
        />
        <div className={classes["patterns"]} role="group" aria-label="Movement">
          {[null, ...patternOrder].map((one) => (
            <button
              key={one ?? "all"}
              type="button"
              className={classes["pattern"]}
              aria-pressed={pattern === one}
              onClick={() => setPattern(one)}
            >
              {one === null ? "All" : patternText(one)}
            </button>
          ))}
        </div>
      </div>
      <p className={classes["count"]} role="status">
        {found.length === 1 ? "1 exercise" : `${found.length} exercises`}
      </p>
      {/* Arrow keys are a shortcut between buttons that Tab reaches too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={moveFocus}>
        {groups.map(({ pattern: group, members }) => (
          <section key={group} className={classes["group"]} aria-labelledby={`pattern-${group}`}>
            <h2 id={`pattern-${group}`}>{patternText(group)}</h2>
            <ul className={classes["sheet"]}>
              {members.map((exercise) => (
                <Tile
                  key={exercise.id}
                  exercise={exercise}
                  demand={demandWords(exercise, exercises)}
                  against={against.get(exercise.id) ?? ""}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length === 0 ? (
        <p className={classes["none"]}>
          Nothing fits. Try fewer letters, another movement, or show what does not fit now.
        </p>
      ) : null}
    </>
  );
};
