import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import { Article, Part } from "./article.tsx";
import { Drill } from "./drill.tsx";

/** How to brace, and to keep breathing meanwhile. */
export const Breathing = (): JSX.Element => (
  <Article
    page="breathing"
    figure={
      <>
        <Drill id="breathing_90_90" />
        <Drill id="pelvic_tilt_crook" />
      </>
    }
    sources={[
      t("Practice descriptions of the curl-up, the side plank and the bird dog: repeated holds of ten seconds."),
    ]}
    ours={t(
      "That a held breath asks for fewer repetitions is our own rule, and so are the words for how firm is enough.",
    )}
  >
    <Part title={t("Bracing")}>
      <p>
        {t(
          "Bracing means that the belly gets firm all round, as if somebody were about to tickle you, and the pelvis stays where it is. Be as firm as the exercise asks, not as firm as you can: breathing has to go on.",
        )}
      </p>
      <p>
        {t(
          "Before the legs leave the floor, tilt the pelvis until the waist lies on the floor. Then brace, then lift. In the other order the legs have already tipped the pelvis.",
        )}
      </p>
    </Part>
    <Part title={t("Breathing")}>
      <p>{t("Breathe out while the legs lift or move away, and in while you wait. Firm belly, soft throat.")}</p>
      <p>
        {t(
          "A held breath feels strong for a moment, but it ends before the set does, and then the pelvis goes. If it only works with your breath held, take fewer repetitions or an easier step. “Held my breath” in the technique list tells Supine so.",
        )}
      </p>
    </Part>
    <Part title={t("Learning it")}>
      <p>
        {t(
          "Start with the legs up on a wall or a chair: breathe in to the sides and the back of the ribs, breathe out slowly until the waist gets heavy. Once that is easy, brace in the same position and keep the same breath. Repeat holds of about ten seconds before you make them longer.",
        )}
      </p>
    </Part>
  </Article>
);
