import { IconChevronLeft } from "@tabler/icons-react";
import type { ComponentType, JSX, ReactNode } from "react";
import { ExerciseId } from "#contract/exercise.ts";
import { useExercises } from "../../data/coach-input.tsx";
import { LearnPage, learnPages } from "../../navigation/learn-pages.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { BodyFigure } from "../../ui/body-map/body-figure.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Breathing } from "./breathing.tsx";
import { FlatBack } from "./flat-back.tsx";
import classes from "./learn.module.css";
import { LegRaises } from "./leg-raises.tsx";
import { SeeSomebody } from "./see-somebody.tsx";
import { Soreness } from "./soreness.tsx";

const pages: Readonly<Record<LearnPage, ComponentType>> = {
  leg_raises: LegRaises,
  flat_back: FlatBack,
  breathing: Breathing,
  soreness: Soreness,
  see_somebody: SeeSomebody,
};

const Still = ({ id }: { readonly id: string }): JSX.Element | null => {
  const exercise = useExercises().get(ExerciseId.parse(id));
  return exercise === undefined ? null : <Figure exercise={exercise} size={84} />;
};

const stills: Readonly<Record<LearnPage, ReactNode>> = {
  leg_raises: <Still id="straight_raise_full" />,
  flat_back: <Still id="brace_gap_check" />,
  breathing: <Still id="breathing_90_90" />,
  soreness: <BodyFigure regions={["belly", "hip_front_left", "hip_front_right"]} size={84} />,
  see_somebody: <BodyFigure regions={["below_knee_left", "below_knee_right"]} size={84} />,
};

const Overview = (): JSX.Element => {
  const { go, back } = useNavigation();
  return (
    <>
      <button type="button" className={classes["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader title={t("Learn")} detail={t("Five short pages about leg raises and your back.")} />
      <ol className={classes["overview"]}>
        {LearnPage.options.map((page) => (
          <li key={page}>
            <button type="button" onClick={() => go({ kind: "learn", page })}>
              <span className={classes["still"]}>{stills[page]}</span>
              <span>
                <strong>{t(learnPages[page].title)}</strong>
                <span>{t(learnPages[page].summary)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};

/** Short pages to read up on, or the list of them. */
export const Learn = ({ page }: { readonly page: LearnPage | null }): JSX.Element => {
  if (page === null) return <Overview />;
  const Page = pages[page];
  return <Page />;
};
