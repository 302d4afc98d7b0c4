import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import { Article, Part } from "./article.tsx";
import { Drill } from "./drill.tsx";

/** How to feel with the hands whether the lower back stays down. */
export const FlatBack = (): JSX.Element => (
  <Article
    page="flat_back"
    figure={<Drill id="brace_gap_check" />}
    sources={[t("Krause and others 2005: where healthy people lose the flat back while lowering both legs.")]}
    ours={t(
      "The check with the hands, and that a limited straight leg raise stops at 60° until your angle is known, are our own rules.",
    )}
  >
    <Part title={t("The check")}>
      <ol>
        <li>{t("Lie on your back with your knees bent and your feet flat. Put both hands flat under your waist.")}</li>
        <li>
          {t(
            "Tilt the pelvis until your waist rests on your hands with a light, even pressure. Breathe, and remember how that feels.",
          )}
        </li>
        <li>{t("Lift one bent leg, then the other. Go on only if the pressure stays the same.")}</li>
        <li>
          {t(
            "Put one foot down again and lower the other leg slowly. As soon as the pressure on your hands gets less, stop and go back up a little. That is as low as you go today.",
          )}
        </li>
        <li>{t("Put both feet down, rest, and check the other side.")}</li>
      </ol>
    </Part>
    <Part title={t("In training")}>
      <p>
        {t(
          "For the check your hands are under the waist. In training they lie beside you: under the hips they hide the very feeling you need.",
        )}
      </p>
      <p>
        {t(
          "Tick “Back came off the floor” in the technique list when it did. From that Supine learns how low you can go, and limits the range to it. Until then a limited straight leg raise stops at 60° above the floor.",
        )}
      </p>
    </Part>
    <Part title={t("What not to do")}>
      <p>
        {t(
          "Do not look for your limit by lowering both straight legs as far as you can. That is itself the hardest exercise, and no test for a back that hurts.",
        )}
      </p>
    </Part>
  </Article>
);
