import { Button, Group, Text } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { type JSX, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { explainStanding, standingText } from "../../text/explain-ladder.ts";
import { type LadderMap, ladderMap, type Rung } from "#coach/outlook/ladder-map.ts";
import { patternText } from "../../text/vocabulary.ts";
import { inSentence, listed } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { lineOf, node, type Placed, placed } from "./ladder-layout.ts";
import classes from "./ladder-map.module.css";
import library from "./library.module.css";

type MapProps = {
  readonly map: LadderMap;
  readonly chosen: ExerciseId;
  /** Whether the person comes back to the step that is chosen. */
  readonly returns: boolean;
  readonly onChoose: (id: ExerciseId) => void;
  readonly onOpen: (id: ExerciseId) => void;
};

const MapOfRungs = ({ map, chosen, returns, onChoose, onOpen }: MapProps): JSX.Element => {
  const { nodes, width, height } = useMemo(() => placed(map), [map]);
  const byId = new Map(nodes.map((one) => [one.exercise.id, one]));
  const box = useRef<HTMLDivElement>(null);

  const focus = (id: ExerciseId | undefined): void => {
    if (id === undefined) return;
    onChoose(id);
    box.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  // What it was opened for stands in view; the ladder may be higher than the window.
  useEffect(() => {
    const rung = box.current?.querySelector<HTMLElement>(`[data-id="${chosen}"]`);
    rung?.scrollIntoView({ block: "center", inline: "center" });
    if (returns) rung?.focus({ preventScroll: true });
    // Only when the ladder opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const onKeyDown = (event: KeyboardEvent, { exercise: { id }, level }: Placed): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Arrows choose already, so Enter is free to open; Space chooses as a click does.
    if (event.key === "Enter") {
      event.preventDefault();
      onOpen(id);
      return;
    }
    const row = nodes.filter((one) => one.level === level);
    const at = row.findIndex((one) => one.exercise.id === id);
    const ways: Readonly<Record<string, () => ExerciseId | undefined>> = {
      ArrowUp: () => map.edges.find(({ from }) => from === id)?.to,
      ArrowDown: () => map.edges.find(({ to }) => to === id)?.from,
      ArrowLeft: () => row[at - 1]?.exercise.id,
      ArrowRight: () => row[at + 1]?.exercise.id,
    };
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    focus(way());
  };

  return (
    <div className={classes["scroll"]} ref={box}>
      <div className={classes["map"]} style={{ width, height }}>
        <svg className={classes["lines"]} width={width} height={height} aria-hidden="true">
          {map.edges.map(({ from, to }, lane) => {
            const [a, b] = [byId.get(from), byId.get(to)];
            return a === undefined || b === undefined ? null : (
              <path
                key={`${from} ${to}`}
                d={lineOf(a, b, nodes, lane)}
                data-lit={from === chosen || to === chosen || undefined}
              />
            );
          })}
        </svg>
        {nodes.map((one) => {
          const said = standingText(one.standing);
          return (
            <button
              key={one.exercise.id}
              type="button"
              className={classes["node"]}
              style={{ left: one.x, top: one.y, width: node.width, height: node.height }}
              data-id={one.exercise.id}
              data-standing={one.standing.kind}
              aria-pressed={one.exercise.id === chosen}
              tabIndex={one.exercise.id === chosen ? 0 : -1}
              onClick={() => onChoose(one.exercise.id)}
              onKeyDown={(event) => onKeyDown(event, one)}
            >
              <Figure exercise={one.exercise} size={60} />
              <span className={classes["name"]}>{one.exercise.name}</span>
              {said === "" ? null : <span className={classes["said"]}>{said}</span>}
            </button>
          );
        })}
      </div>
    </div>
  );
};

type DetailsProps = { readonly rung: Rung; readonly onOpen: () => void; readonly onHistory: () => void };

const Details = ({ rung, onOpen, onHistory }: DetailsProps): JSX.Element => {
  const { exercise, standing } = rung;
  const { today } = useCoachInput();
  const names = useNames();
  return (
    <Card label={exercise.name}>
      <h2 className={library["heading"]}>{exercise.name}</h2>
      <Text mb="sm">{explainStanding(standing, names, today)}</Text>
      <Group gap="sm">
        <Button variant="light" onClick={onOpen}>
          {t("Open")}
        </Button>
        <Button variant="default" onClick={onHistory}>
          {t("History")}
        </Button>
      </Group>
    </Card>
  );
};

type LadderProps = { readonly exercise: Exercise; readonly cameFrom: ExerciseId | null };

const Ladder = ({ exercise, cameFrom }: LadderProps): JSX.Element => {
  const coachInput = useCoachInput();
  const { goFrom, back } = useNavigation();
  const map = useMemo(() => ladderMap(exercise, coachInput), [exercise, coachInput]);
  const [chosen, setChosen] = useState(cameFrom ?? exercise.id);
  const rung = map.rungs.find((one) => one.exercise.id === chosen);
  const open = (kind: "exercise" | "exerciseHistory", id: ExerciseId): void =>
    goFrom({ kind: "ladder", id: exercise.id, chosen: id }, { kind, id });
  const here = map.rungs.filter(({ standing }) => standing.kind === "here").map((one) => one.exercise.name);
  return (
    <>
      <button type="button" className={library["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader
        title={t("Ladder: {movement}", { movement: inSentence(patternText(exercise.pattern)) })}
        detail={
          here.length === 0
            ? t("Harder is up. Arrow keys move along the steps, Enter opens one.")
            : t("You are at {exercises}. Harder is up; arrow keys move along the steps, Enter opens one.", {
                exercises: listed(here),
              })
        }
      />
      <div className={classes["page"]}>
        <MapOfRungs
          map={map}
          chosen={chosen}
          returns={cameFrom !== null}
          onChoose={setChosen}
          onOpen={(id) => open("exercise", id)}
        />
        <div className={classes["details"]}>
          {rung === undefined ? null : (
            <Details
              rung={rung}
              onOpen={() => open("exercise", chosen)}
              onHistory={() => open("exerciseHistory", chosen)}
            />
          )}
        </div>
      </div>
    </>
  );
};

type LadderMapScreenProps = {
  readonly id: ExerciseId;
  /** The step that was opened from here, when the person comes back; null otherwise. */
  readonly cameFrom: ExerciseId | null;
};

/** The ladder around an exercise as a map: where the person is, what rests until when, and what the next step needs. */
export const LadderMapScreen = ({ id, cameFrom }: LadderMapScreenProps): JSX.Element | null => {
  const exercise = useExercises().get(id);
  return exercise === undefined ? null : <Ladder exercise={exercise} cameFrom={cameFrom} />;
};
