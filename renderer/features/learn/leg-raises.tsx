import type { JSX } from "react";
import { fixedText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Article, Part } from "./article.tsx";
import { Lever } from "./lever.tsx";

/** Peaks of a bent-knee raise with a man's proportions, as parts of two straight legs at the floor. */
const bentTo = { rightAngle: 0.71, tight: 0.51 } as const;

/** Why leg raises are felt in the lower back, and what makes them lighter. */
export const LegRaises = (): JSX.Element => (
  <Article
    page="leg_raises"
    figure={<Lever />}
    sources={[
      t("Bogduk and others 1992: what the psoas does to the lumbar spine."),
      t("de Leva 1996: masses and lengths of the parts of the body."),
      t("Krause and others 2005: where healthy people lose the flat back while lowering both legs."),
    ]}
    ours={t("The ratios are worked out by Supine from these parts of the body; the stop at 60° is our own rule.")}
  >
    <Part title={t("What happens")}>
      <p>
        {t(
          "Lying leg raises are work for the muscles at the front of the hips. Straight legs are a long lever, and these muscles have to hold all of it. They start at the pelvis and the spine: they tip the pelvis forward, and the deepest of them, the psoas, squeezes the spine together as it pulls.",
        )}
      </p>
      <p>
        {t(
          "It is your belly muscles that have to hold the pelvis. While they can, the lower back stays on the floor. When they cannot, it comes up, arches and takes the load. That is what many people feel.",
        )}
      </p>
    </Part>
    <Part title={t("What makes it lighter, in this order")}>
      <ol>
        <li>
          {t(
            "Technique: tilt the pelvis before the legs leave the floor, keep breathing, and lower slowly, only as far as the back stays down. No hands under the hips, no swing.",
          )}
        </li>
        <li>
          {t(
            "A shorter lever: with the knees at a right angle the hardest moment is about ×{right} of straight legs, with a tight bend about ×{tight}.",
            { right: fixedText(bentTo.rightAngle, 2), tight: fixedText(bentTo.tight, 2) },
          )}
        </li>
        <li>
          {t(
            "Less range: stopping at 60° above the floor asks for half. But such a stop is kept by will: 15° too low, and it is about 40 % more. Bent knees are stopped by the floor.",
          )}
        </li>
        <li>
          {t(
            "Another exercise for the same muscles: a dead bug moves one leg at a time while the back lies on the floor.",
          )}
        </li>
      </ol>
    </Part>
    <Part title={t("What is easily got wrong")}>
      <p>
        {t(
          "Bent legs are not lighter at every angle: high up they load the hips more than straight ones. What counts is the hardest moment of the repetition. Speed counts too: turning the legs round within one second adds about half again, within three seconds next to nothing.",
        )}
      </p>
      <p>
        {t(
          "A full leg raise is nobody’s beginner standard. Healthy people between 18 and 29 lost the flat back at about 15° above the floor (men) and 37° (women), on average.",
        )}
      </p>
    </Part>
  </Article>
);
