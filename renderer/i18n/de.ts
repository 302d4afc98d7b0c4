import { desktop } from "./de/desktop.ts";
import { everywhere } from "./de/everywhere.ts";
import { learn } from "./de/learn.ts";
import { library } from "./de/library.ts";
import { pain } from "./de/pain.ts";
import { plan } from "./de/plan.ts";
import { progress } from "./de/progress.ts";
import { routine } from "./de/routine.ts";
import { safety } from "./de/safety.ts";
import { session } from "./de/session.ts";
import { settings } from "./de/settings.ts";
import { steps } from "./de/steps.ts";
import { today } from "./de/today.ts";
import { welcome } from "./de/welcome.ts";
import { words } from "./de/words.ts";

/** Every text of the app in German, by its English. A text that stands in several areas stands in `everywhere` once. */
export const de = {
  ...everywhere,
  ...words,
  ...today,
  ...plan,
  ...routine,
  ...library,
  ...learn,
  ...session,
  ...pain,
  ...safety,
  ...progress,
  ...settings,
  ...steps,
  ...welcome,
  ...desktop,
} as const;
