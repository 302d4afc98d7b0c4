import { IconInfoCircle } from "@tabler/icons-react";
import type { JSX } from "react";
import { useExercises } from "../../data/coach-input.tsx";
import { evidence } from "#coach/evidence.ts";
import { measureWeek, remarksOn } from "#coach/week/week-measure.ts";
import { isHardPattern } from "#coach/week/week-strands.ts";
import { dayText, shortWeekday } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { explainRemark } from "../../text/explain-measure.ts";
import { patternText } from "../../text/vocabulary.ts";
import classes from "./week-numbers.module.css";
import { type Day, minutesOn, workOn } from "./week-view.ts";

type WeekNumbersProps = {
  readonly days: readonly Day[];
  /** The seven days before. */
  readonly before: readonly Day[];
  /** Whether it can still be changed: a week gone by has numbers, and nothing to look at. */
  readonly isOpen: boolean;
};

const percent = (share: number): string => `${Math.min(100, Math.round(share * 100))}%`;

/** What the week comes to: minutes a day and in all, hard sets of each movement pattern, and what to look at in it. */
export const WeekNumbers = ({ days, before, isOpen }: WeekNumbersProps): JSX.Element | null => {
  const exercises = useExercises();
  const [work, workBefore] = [days.map(workOn), before.map(workOn)];
  const measured = measureWeek(work, workBefore, exercises);
  if (measured.length === 0) return null;
  const minutes = days.map(minutesOn);
  const total = minutes.reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...minutes);
  const hardSets = measured.filter(({ pattern }) => isHardPattern(pattern)).reduce((sum, one) => sum + one.hardSets, 0);
  const most = Math.max(evidence.weekSetsMost.value, ...measured.map((one) => one.hardSets));
  const remarks = isOpen ? remarksOn(work, workBefore, exercises) : [];
  return (
    <section className={classes["numbers"]} aria-labelledby="week-numbers">
      <h2 id="week-numbers" className={classes["sentence"]}>
        {t("About {minutes} min and {sets, plural, one {# hard set} other {# hard sets}} in this week", {
          minutes: total,
          sets: hardSets,
        })}
      </h2>
      <div className={classes["both"]}>
        <div className={classes["amounts"]}>
          <table className={classes["patterns"]}>
            <caption className={classes["hidden"]}>{t("Sets of each movement pattern")}</caption>
            <thead className={classes["hidden"]}>
              <tr>
                <th scope="col">{t("Movement")}</th>
                <th scope="col">{t("Sets")}</th>
                <th scope="col">{t("Days")}</th>
              </tr>
            </thead>
            <tbody>
              {measured.map(({ pattern, hardSets: sets, days: times }) => (
                <tr key={pattern}>
                  <th scope="row">{patternText(pattern)}</th>
                  <td className={classes["amount"]}>
                    <span className={classes["track"]} aria-hidden="true">
                      <span className={classes["fill"]} style={{ inlineSize: percent(sets / most) }} />
                      {isHardPattern(pattern) ? (
                        <span
                          className={classes["limit"]}
                          style={{ insetInlineStart: percent(evidence.weekSetsMost.value / most) }}
                        />
                      ) : null}
                    </span>
                    {t("{count, plural, one {# set} other {# sets}}", { count: sets })}
                  </td>
                  <td>{t("{count, plural, one {# day} other {# days}}", { count: times })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {hardSets === 0 ? null : (
            <p className={classes["key"]}>
              {t("The mark is the plan’s own limit: {most} hard sets of a movement in a week.", {
                most: evidence.weekSetsMost.value,
              })}
            </p>
          )}
        </div>
        <ol className={classes["minutes"]} aria-label={t("Minutes a day")}>
          {days.map(({ date }, index) => {
            const here = minutes[index] ?? 0;
            return (
              <li key={date} aria-label={t("{day}: {minutes} min", { day: dayText(date), minutes: here })}>
                <span className={classes["column"]} aria-hidden="true">
                  <span style={{ blockSize: percent(here / longest) }} />
                </span>
                <span aria-hidden="true">{here === 0 ? "–" : here}</span>
                <span className={classes["weekday"]} aria-hidden="true">
                  {shortWeekday(date)}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
      {remarks.length === 0 ? null : (
        <ul className={classes["remarks"]} aria-label={t("Worth a look")}>
          {remarks.map((remark) => {
            const text = explainRemark(remark);
            return (
              <li key={text}>
                <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
                <span>{text}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
