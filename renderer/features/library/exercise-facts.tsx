import { Stack, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Demand, Exercise } from "#contract/exercise.ts";
import { equipmentWords } from "../../data/catalogue-search.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { inSentence, numberText } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { prescriptionText } from "../../text/explain.ts";
import { careFlagText } from "../../text/vocabulary.ts";
import classes from "./library.module.css";

const rankNames: readonly (readonly [Message, (demand: Demand) => number])[] = [
  ["Load on the lower back", (demand) => demand.lumbarRank],
  ["Bending of the spine", (demand) => demand.flexionRank],
  ["Skill", (demand) => demand.skillRank],
  ["Work for the front of the trunk", (demand) => demand.coreRank],
];

/** A rank in words, with its number. */
const rankText = (rank: number): string => {
  const word: Message = rank <= 2 ? "little" : rank <= 5 ? "some" : rank <= 7 ? "much" : "very much";
  return t("{word}, {rank} of 10", { word: t(word), rank: numberText(rank) });
};

/** How much it asks of the back, in words and as a number; the ranks are our own. */
export const Ranks = ({ exercise: { demand, origin } }: { readonly exercise: Exercise }): JSX.Element => (
  <>
    <dl className={classes["ranks"]}>
      {rankNames.map(([name, rank]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            <span className={classes["bar"]} aria-hidden="true">
              <i style={{ width: `${rank(demand) * 10}%` }} />
            </span>
            <span className="digits">{rankText(rank(demand))}</span>
          </dd>
        </div>
      ))}
    </dl>
    <p className={classes["small"]}>
      {t("Demand index {index} of 100.", { index: Math.round(demand.index) })}{" "}
      {origin === "own"
        ? t("All of this is a guess from its kind and its lever, and compares only inside one kind of movement.")
        : t("Ranks and index are Supine’s own judgement, and compare only inside one kind of movement.")}
    </p>
  </>
);

/** What it trains, needs, and is not kind to. */
export const Facts = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const usual = prescriptionFor(exercise);
  const unkind = exercise.careIf.map((flag) => inSentence(careFlagText(flag))).join(", ");
  return (
    <Stack gap={4}>
      {exercise.trains.length === 0 ? null : (
        <Text>{t("Trains {what}.", { what: inSentence(exercise.trains.join(", ")) })}</Text>
      )}
      <Text c="dimmed">
        {[equipmentWords(exercise), t("Start with {dose}", { dose: prescriptionText(usual, exercise) })].join(" · ")}
      </Text>
      {unkind === "" ? null : <Text c="dimmed">{`${t("Not kind to: {what}", { what: unkind })}.`}</Text>}
    </Stack>
  );
};
