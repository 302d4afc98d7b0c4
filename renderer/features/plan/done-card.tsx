import { IconCheck } from "@tabler/icons-react";
import type { JSX } from "react";
import { useExercises } from "../../data/coach-input.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import classes from "./card.module.css";
import type { DoneDayCard } from "./week-view.ts";
import { t } from "../../i18n/t.ts";

const shownStills = 6;

/** A finished session: what was done, and the way to how it felt. */
export const DoneCard = ({ card }: { readonly card: DoneDayCard }): JSX.Element => {
  const exercises = useExercises();
  const { go } = useNavigation();
  const { session, felt, sets, minutes } = card;
  const trained = session.exercises.filter((exercise) => exercise.sets.length > 0);
  return (
    <li className={classes["entry"]} data-progress="done">
      <div className={classes["top"]}>
        <span className={classes["title"]}>
          <IconCheck size={16} stroke={2.5} className={classes["check"]} aria-label={t("Done:")} />
          {session.routineName}
        </span>
      </div>
      <p className={classes["amount"]}>
        {sets === 0
          ? t("No sets ticked")
          : t("{minutes} min · {sets, plural, one {# set} other {# sets}} done", { minutes, sets })}
      </p>
      <div className={classes["stills"]} aria-hidden="true">
        {trained.slice(0, shownStills).map(({ id, prescription }) => {
          const exercise = exercises.get(prescription.exerciseId);
          return exercise === undefined ? null : <Figure key={id} exercise={exercise} size={32} />;
        })}
      </div>
      <button
        type="button"
        className={classes["felt"]}
        onClick={() =>
          go({
            kind: "pain",
            subject: felt === null ? { kind: "session", sessionId: session.id } : { kind: "edit", id: felt.id },
          })
        }
      >
        {felt === null
          ? t("Say how it felt")
          : felt.nrs === 0
            ? t("No pain")
            : felt.soreness
              ? t("Pain {rating}, soreness", { rating: felt.nrs })
              : t("Pain {rating}", { rating: felt.nrs })}
      </button>
    </li>
  );
};
