import { join } from "node:path";
import { catalogueText } from "../../electron/store/catalogue.ts";
import { migrations } from "../../electron/store/migrate.ts";
import type { LanguageChoice } from "../../electron/contract/profile.ts";
import {
  aClock,
  aDay,
  anItem,
  anOwnDraft,
  aPainDraft,
  aPlanEntry,
  aPrescription,
  aProfile,
  aRoutineDraft,
} from "../builders.ts";
import { asking, opened, the, type TestStore } from "../store/a-store.ts";
import { liveWeeks, sorry } from "../twelve-weeks.ts";
import { at } from "./flows.ts";
import { type Launched, launch, newUserData } from "./launch.ts";

/** What somebody's log is like when the window opens. */
export type Life = "first run" | "empty" | "normal" | "too much";

type Living = Pick<TestStore, "ask" | "clock">;

/** The Monday after the twelve weeks, in the evening. */
const now = "2026-05-25T18:00";

const daysAround = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) =>
    aDay(
      Temporal.PlainDate.from("2026-05-25")
        .add({ days: first + index })
        .toString(),
    ),
  );

const plan = ({ ask }: Living, days: readonly string[], routineIds: readonly string[]): void => {
  ask(
    "plan.put",
    days.flatMap((date) => routineIds.map((routineId, position) => aPlanEntry({ date, routineId, position }))),
  );
};

/** Twelve weeks of training, a second routine, and two weeks planned ahead. */
const normal = (life: Living): void => {
  const { ask, clock } = life;
  liveWeeks(life, 12, sorry);
  clock.set(now);
  const calm = ask(
    "routine.save",
    aRoutineDraft({
      name: "Quiet day",
      items: [
        anItem({ prescription: aPrescription({ exerciseId: "pelvic_tilt_crook", tempo: "2-0-2-2" }) }),
        anItem({
          prescription: aPrescription({
            exerciseId: "plank_front",
            target: { kind: "hold", holdSeconds: 20, reps: 1 },
            tempo: null,
          }),
        }),
        anItem({ prescription: aPrescription({ exerciseId: "deadbug_arms", tempo: null }) }),
      ],
    }),
  );
  const raises = the(ask("routine.list").filter(({ name }) => name === "Leg raises"));
  plan(life, ["2026-05-25", "2026-05-27", "2026-05-29", "2026-06-01", "2026-06-03"], [raises.id]);
  plan(life, ["2026-05-26", "2026-05-30"], [calm.id]);
  ask("exercise.save", anOwnDraft({ name: "Towel slide" }));
};

/** As long as a name may be. */
const longName = (number: number): string =>
  `${`Slow lowering with a calm breath and a long towel, evening ${number}`.padEnd(60, ".").slice(0, 57)}${String(number).padStart(3, "0")}`;

const longNote =
  "Felt it low in the back when the legs came down, a little to the left, gone after ten minutes of walking. ".repeat(
    6,
  );

/** Everything there can be a lot of: names as long as they may be, 400 entries, 40 routines, three a day. */
const tooMuch = (life: Living): void => {
  const { ask, clock } = life;
  normal(life);
  const ids = ask("exercise.list")
    .filter(({ origin }) => origin !== "own")
    .map(({ id }) => id);
  for (let number = 1; number <= 12; number += 1) ask("exercise.save", anOwnDraft({ name: longName(100 + number) }));
  const routines = Array.from({ length: 40 }, (_, index) =>
    ask(
      "routine.save",
      aRoutineDraft({
        name: longName(index + 1),
        items: ids
          .slice(0, index === 0 ? 30 : 8)
          .map((exerciseId) => anItem({ prescription: aPrescription({ exerciseId }) })),
      }),
    ),
  );
  plan(life, daysAround(0, 13), [the(routines).id, the(routines, 1).id, the(routines, 2).id]);
  for (let row = 0; row < 400; row += 1) {
    const date = Temporal.PlainDate.from("2026-02-01")
      .subtract({ days: Math.floor(row / 2) })
      .toString();
    clock.set(`${date}T20:00`);
    ask(
      "pain.save",
      aPainDraft({
        moment: "any",
        sessionId: null,
        date,
        nrs: row % 5,
        regions: ["lower_back_left", "lower_back_middle", "hip_front_left", "thigh_front_left"],
        qualities: ["dull", "stiff"],
        exerciseIds: ids.slice(0, 4),
        note: row % 3 === 0 ? longNote : "",
      }),
    );
  }
  clock.set(now);
};

/** What these people wrote themselves. */
export const ownTexts: readonly string[] = ["Leg raises", "Quiet day", "Towel slide", "TS", longNote.trim()];

type Look = { readonly language?: LanguageChoice; readonly theme?: "light" | "dark" | "system" };

/** The app of somebody with this log, on a Monday evening. */
export const living = async (life: Life, look: Look = {}): Promise<Launched> => {
  const userData = await newUserData();
  const clock = aClock(now);
  const store = opened(join(userData, "supine.db"), clock, { migrations, catalogue: catalogueText });
  const given = { clock, ask: asking(store.db, clock).ask };
  given.ask("profile.save", aProfile({ language: "en", ...look, welcomed: life !== "first run" }));
  if (life === "normal") normal(given);
  if (life === "too much") tooMuch(given);
  store.close();
  const supine = await launch({ userData, ...at(now) });
  await supine.page.getByRole("heading", { level: 1 }).waitFor();
  return supine;
};
