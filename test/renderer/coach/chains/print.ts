// All chains as text on stdout, one rung a line; build/chains.mjs starts it.
import { chainOf, demandOfRung } from "#coach/chains/chain.ts";
import { stepsUp } from "#coach/chains/steps-up.ts";
import { catalogue } from "../exercises.ts";

const exercises = new Map(catalogue.map((exercise) => [exercise.id, exercise]));

for (const home of catalogue) {
  const up = stepsUp(home, exercises).map(({ id }) => id);
  console.log(`\n${home.name} (${home.pattern}); step up: ${up.length === 0 ? "none" : up.join(", ")}`);
  for (const rung of chainOf({ exercise: home, limitDegrees: null }, exercises)) {
    const { exercise, limitDegrees, setsFactor } = rung;
    const { lumbarRank, flexionRank, index } = exercise.demand;
    const limit = limitDegrees === null ? "" : ` at ${limitDegrees}°`;
    const sets = setsFactor < 1 ? `, sets × ${setsFactor}` : "";
    console.log(
      `  ${demandOfRung(rung).toFixed(2)}  L${lumbarRank} F${flexionRank} D${index}`.padEnd(24) +
        `${exercise.id}${limit}${sets}`,
    );
  }
}
