import { Button } from "@mantine/core";
import type { JSX } from "react";
import { consultSigns, emergencySigns } from "#coach/log/screening.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { BodyFigure } from "../../ui/body-map/body-figure.tsx";
import { Card } from "../../ui/card.tsx";
import { signText } from "../../text/vocabulary.ts";
import { Article, Part } from "./article.tsx";
import classes from "./learn.module.css";

const Signs = (): JSX.Element => {
  const { go } = useNavigation();
  return (
    <Card label={t("Below the knee")}>
      <div className={classes["stage"]}>
        <BodyFigure regions={["below_knee_left", "below_knee_right"]} size={260} />
      </div>
      <p className={classes["small"]}>
        {t(
          "Anything felt below the knee pauses loaded training, at any rating, until somebody has looked at it or it has settled.",
        )}
      </p>
      <Button
        mt="sm"
        onClick={() => go({ kind: "safety", occasion: "settings", then: { kind: "learn", page: "see_somebody" } })}
      >
        {t("Answer the safety questions")}
      </Button>
    </Card>
  );
};

/** Which signs are no matter for a training plan, and what to do about them. */
export const SeeSomebody = (): JSX.Element => (
  <Article
    page="see_somebody"
    figure={<Signs />}
    sources={[
      t("NHS and clinic guidance on warning signs of back pain."),
      t("Cauda equina leaflet for patients, Oxford University Hospitals NHS."),
      t("Table of red flags in the AHCPR guideline on back problems (NBK52120)."),
      t("Finucane and others 2020: a framework for red flags, and how little a single one says."),
    ]}
    ours={t(
      "Which answers pause training, and for how long, are our own rules, on the careful side. Supine is a training log: it does not diagnose, treat or clear anybody.",
    )}
  >
    <Part title={t("Why Supine asks")}>
      <p>
        {t(
          "Some signs are not a training matter. A single one says little, and no program can put them together: that takes a person who looks at you. So Supine asks, pauses and sends you on. It never says what a sign means.",
        )}
      </p>
    </Part>
    <Part title={t("Today, as an emergency")}>
      <ul>
        {emergencySigns.map((sign) => (
          <li key={sign}>{signText(sign)}</li>
        ))}
      </ul>
      <p>
        <strong>
          {t(
            "Call your emergency number or go to an emergency department. Do not drive yourself if your legs feel weak.",
          )}
        </strong>
      </p>
    </Part>
    <Part title={t("A doctor or physiotherapist first")}>
      <ul>
        {consultSigns.map((sign) => (
          <li key={sign}>{signText(sign)}</li>
        ))}
      </ul>
      <p>
        {t(
          "Loaded training waits until it was checked or has settled. Walking and the breathing drills can go on as long as they feel fine. If it gets worse or spreads, treat it as urgent.",
        )}
      </p>
    </Part>
    <Part title={t("Ask before you begin")}>
      <p>
        {t(
          "Pregnancy, surgery in the last months, a hernia, or low bone density: talk to your clinician about what suits you, and tick it in the settings. With low bone density Supine brings in no exercise that bends the spine under load.",
        )}
      </p>
    </Part>
  </Article>
);
