import { Text } from "@mantine/core";
import { type JSX, useMemo } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { bodyOf } from "#coach/biomechanics/body.ts";
import {
  explainGuess,
  explainLoad,
  explainNoLoad,
  explainSwing,
  loadSources,
  ratioText,
} from "../../text/explain-load.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { loadOf } from "#coach/biomechanics/load.ts";
import { numberText } from "../../i18n/format.ts";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { t } from "../../i18n/t.ts";
import { Card } from "../../ui/card.tsx";
import { ChartWithTable } from "../../charts/chart-with-table.tsx";
import classes from "./library.module.css";
import { LoadChart, loadRows } from "./load-chart.tsx";

/** What an exercise asks of the hips over one repetition: curve, peak, and the share of a straight leg raise. */
export const LoadView = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { profile } = useCoachInput();
  const load = useMemo(
    () => loadOf(exercise, prescriptionFor(exercise), bodyOf(profile.body)),
    [exercise, profile.body],
  );
  if (load === null)
    return (
      <Card label={t("Load on the hips")}>
        <h2 className={classes["heading"]}>{t("Load on the hips")}</h2>
        <Text>{exercise.origin === "own" ? explainGuess(exercise.demand) : explainNoLoad(exercise)}</Text>
      </Card>
    );
  const series = [{ name: exercise.name, curve: load.curve, seconds: load.seconds }];
  const isMeasured = profile.body.massKilograms !== null && profile.body.heightMetres !== null;
  return (
    <div>
      <ChartWithTable
        title={t("Load on the hips")}
        sentence={explainLoad(load, exercise)}
        columns={[t("Time"), t("Straight leg raise = 1")]}
        rows={loadRows(series)}
      >
        <p className={classes["peak"]}>
          <strong className="digits">{ratioText(load.peak.h)}</strong>{" "}
          {isMeasured
            ? t("of a straight leg raise, about {moment} N·m with your measures", {
                moment: numberText(load.peakNewtonMetres),
              })
            : t("of a straight leg raise")}
        </p>
        <LoadChart series={series} />
      </ChartWithTable>
      <p className={classes["small"]}>{[explainSwing(load), loadSources()].filter(Boolean).join(" ")}</p>
      <LearnLink page="leg_raises" />
    </div>
  );
};
