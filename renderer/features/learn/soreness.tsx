import { VisuallyHidden } from "@mantine/core";
import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import { Article, Part } from "./article.tsx";
import classes from "./learn.module.css";
import { SorenessFigure } from "./soreness-figure.tsx";

/** How to tell muscle soreness from pain, and what Supine makes of each. */
export const Soreness = (): JSX.Element => (
  <Article
    page="soreness"
    figure={<SorenessFigure />}
    sources={[t("Ostelo and others 2008: which changes of a back pain rating mean something (2 points, or 30 %).")]}
    ours={t(
      "The line between soreness and pain, and what follows from which rating, are our own rules. They are made to be careful, not to tell what it is.",
    )}
  >
    <Part title={t("How to tell them")}>
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{t("Question")}</VisuallyHidden>
              </th>
              <th scope="col">{t("Muscle soreness")}</th>
              <th scope="col">{t("Pain")}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t("Where")}</th>
              <td>{t("In the muscles: the belly wall or the front of the hips, on both sides")}</td>
              <td>{t("In the back, in a joint, or on one side")}</td>
            </tr>
            <tr>
              <th scope="row">{t("When")}</th>
              <td>{t("Begins half a day to two days later")}</td>
              <td>{t("During the set, right after it, or still there the next morning")}</td>
            </tr>
            <tr>
              <th scope="row">{t("What it is like")}</th>
              <td>{t("Dull, and only when you move or press")}</td>
              <td>{t("Sharp, electric, burning, or there at rest too")}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p>{t("Not sure? Log it as pain. That only makes the plan more careful.")}</p>
    </Part>
    <Part title={t("What Supine makes of it")}>
      <ul>
        <li>{t("Soreness is kept apart and never counts as pain. From 4 on, the next session has one set less.")}</li>
        <li>{t("Up to 2, and as before the next morning: carry on.")}</li>
        <li>{t("3: it stays as it is, and nothing gets harder.")}</li>
        <li>{t("4 or 5: technique first if points were missed, else a shorter lever or less range.")}</li>
        <li>{t("6: leave this exercise for today; next time something much easier takes its place.")}</li>
        <li>
          {t("7 and more, or anything sharp or electric: the session ends, with two days of rest and a few questions.")}
        </li>
      </ul>
    </Part>
    <Part title={t("One point is not news")}>
      <p>
        {t(
          "The same back gets a 3 one day and a 4 the next. A change of two points, or of about a third, is one to take seriously. That is why Supine looks at several sessions before it makes anything harder.",
        )}
      </p>
    </Part>
  </Article>
);
