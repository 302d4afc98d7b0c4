import type { JSX } from "react";
import { Card } from "../../ui/card.tsx";
import classes from "./compare.module.css";
import library from "./library.module.css";

/** Why leg raises are felt in the lower back, in plain words with sources. */
export const WhyRaises = (): JSX.Element => (
  <div className={classes["why"]}>
    <Card label="Why leg raises are felt in the back">
      <h2>Why leg raises are felt in the back</h2>
      <p>
        Straight legs are a long lever, and the muscles at the front of the hips have to hold them. These muscles start
        at the pelvis and the spine: they tip the pelvis forward, and the deep one, the psoas, squeezes the spine
        together as it pulls. It is your belly muscles that have to keep the pelvis still. When they cannot, the lower
        back comes off the floor and takes the load.
      </p>
      <p>
        So three things help, in this order. Technique first: tilt the pelvis before the legs leave the floor, keep
        breathing, lower slowly and only as far as the back stays down. Then a shorter lever or less range: with the
        knees bent to 90° the hardest moment is about ×0.7, and stopping at 60° halves it. Then another exercise for the
        same muscles: a dead bug moves one leg at a time.
      </p>
      <p>
        A limit that is kept by will is easily missed: going 15° lower than 60° adds about 40 %. The floor stops bent
        knees by itself. High up, bent legs are not lighter than straight ones: what counts is the hardest moment.
      </p>
      <p className={library["small"]}>
        Bogduk 1992 on the psoas and the lumbar spine; Krause 2005 on where healthy people lose the flat back while
        lowering both legs; segment data after de Leva 1996, worked out by Supine.
      </p>
    </Card>
  </div>
);
