import { Select } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { IconChevronLeft } from "@tabler/icons-react";
import { type JSX, useMemo, useState } from "react";
import { type Exercise, ExerciseId } from "#contract/exercise.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { bodyOf } from "#coach/biomechanics/body.ts";
import { explainNoLoad, loadSources, ratioText } from "../../text/explain-load.ts";
import { listed } from "../../i18n/format.ts";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { ChartWithTable } from "../../charts/chart-with-table.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { PlayBar } from "../../ui/figure/play-bar.tsx";
import { usePlayed } from "../../exercises/use-played.ts";
import { CompareColumn } from "./compare-column.tsx";
import classes from "./compare.module.css";
import { LoadChart, loadRows, seriesLook } from "./load-chart.tsx";
import library from "./library.module.css";
import { asGiven, played, type Settings } from "./play-with.ts";

const usual = ["straight_raise_full", "bent_knee_raise_90", "deadbug_alt"];

/** What was asked for, filled up to three with the straight raise, the bent-knee raise and the dead bug. */
const firstThree = (ids: readonly ExerciseId[], exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] =>
  [...new Set([...ids, ...usual.map((id) => ExerciseId.parse(id))])]
    .flatMap((id) => exercises.get(id) ?? [])
    .slice(0, 3);

/** "Lying and hanging work cannot be ranked …": empty when only one of them is compared. */
const apples = (exercises: readonly Exercise[]): string => {
  const hanging = exercises.filter(({ pattern }) => pattern === "hip_flexor_hang").length;
  return hanging === 0 || hanging === exercises.length
    ? ""
    : t(
        "Hanging and lying work cannot be ranked by this alone: grip, the pull on the spine and the start from the bar differ.",
      );
};

/** Up to three exercises side by side, in motion together, with their load over the repetition and sliders to play with. */
export const Compare = ({ ids }: { readonly ids: readonly ExerciseId[] }): JSX.Element => {
  const { profile, exercises } = useCoachInput();
  const known = useExercises();
  const { back } = useNavigation();
  const [chosen, setChosen] = useState(() => firstThree(ids, known).map(({ id }) => id));
  const [settings, setSettings] = useState<Readonly<Record<number, Settings>>>({});
  const still = useReducedMotion();
  const [playing, setPlaying] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const body = useMemo(() => bodyOf(profile.body), [profile.body]);

  const shown = useMemo(
    () =>
      chosen.flatMap((id, place) => {
        const exercise = known.get(id);
        if (exercise === undefined) return [];
        const set = settings[place] ?? asGiven(exercise);
        return [{ place, exercise, set, ...played(exercise, set, body) }];
      }),
    [chosen, settings, known, body],
  );
  const longest = Math.max(0, ...shown.map(({ repetition }) => repetition.seconds));
  usePlayed(longest, playing, seconds, setSeconds);
  const now = Math.min(seconds, longest);
  const series = useMemo(
    () =>
      shown.flatMap(({ exercise, load }) =>
        load === null ? [] : [{ name: exercise.name, curve: load.curve, seconds: load.seconds }],
      ),
    [shown],
  );
  const choices = exercises
    .filter(({ archived }) => !archived)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label));

  const change = (place: number, set: Settings): void => setSettings((before) => ({ ...before, [place]: set }));
  const swap = (place: number, value: string | null): void => {
    if (value === null) return;
    setChosen((before) => before.map((id, index) => (index === place ? ExerciseId.parse(value) : id)));
    setSettings(({ [place]: _gone, ...others }) => others);
  };

  const lightest = shown.reduce<(typeof shown)[number] | null>(
    (best, one) => (one.load !== null && (best?.load == null || one.load.peak.h < best.load.peak.h) ? one : best),
    null,
  );
  const sentence =
    series.length < 2 || lightest === null
      ? t("Load over one repetition; a straight leg raise with both legs is 1.")
      : t("{exercises} at the hardest moment; a straight leg raise is ×1.", {
          exercises: listed(
            shown.flatMap(({ exercise, load }) =>
              load === null ? [] : [`${exercise.name} ${ratioText(load.peak.h)}`],
            ),
          ),
        });

  return (
    <>
      <button type="button" className={library["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader
        title={t("Compare")}
        detail={t("Bend the knees, change the range or the tempo, and see what the hips have to hold.")}
      />
      <div className={classes["play"]}>
        <PlayBar
          playing={playing}
          onToggle={still ? null : () => setPlaying((before) => !before)}
          now={now}
          seconds={longest}
          onSeek={(value) => {
            setPlaying(false);
            setSeconds(value);
          }}
          words=""
        />
      </div>
      <div className={classes["columns"]}>
        {shown.map(({ place, exercise, set, keyframes, repetition, load }) => (
          // Choosing another exercise keeps the card, and with it the focus on the choice.
          <Card key={place} label={exercise.name}>
            <div className={classes["choice"]}>
              <span
                className={classes["swatch"]}
                style={{ borderTopColor: seriesLook[place]?.stroke ?? "" }}
                data-place={place}
              />
              <Select
                aria-label={t("Exercise {number}", { number: place + 1 })}
                data={choices}
                value={exercise.id}
                searchable
                selectFirstOptionOnChange
                allowDeselect={false}
                comboboxProps={{ withinPortal: false }}
                onChange={(value) => swap(place, value)}
              />
            </div>
            <CompareColumn
              exercise={exercise}
              keyframes={keyframes}
              at={repetition.at(Math.min(now, repetition.seconds))}
              settings={set}
              onChange={(next) => change(place, next)}
            />
            <p className={classes["peak"]}>
              {load === null ? (
                explainNoLoad(exercise)
              ) : (
                <>
                  <strong className="digits">{ratioText(load.peak.h)}</strong>{" "}
                  {load.swing < 0.02
                    ? t("of a straight leg raise")
                    : t("of a straight leg raise, {ratio} more from the swing", { ratio: ratioText(load.swing) })}
                </>
              )}
            </p>
          </Card>
        ))}
      </div>
      {series.length === 0 ? null : (
        <div className={classes["chart"]}>
          <ChartWithTable
            title={t("Load over one repetition")}
            sentence={sentence}
            columns={[t("Time"), ...series.map(({ name }, place) => `${place + 1}. ${name}`)]}
            rows={loadRows(series)}
          >
            <LoadChart series={series} now={now} />
          </ChartWithTable>
          <p className={library["small"]}>
            {[apples(shown.map(({ exercise }) => exercise)), loadSources()].filter(Boolean).join(" ")}
          </p>
        </div>
      )}
      <p className={classes["why"]}>
        <LearnLink page="leg_raises" />
      </p>
    </>
  );
};
