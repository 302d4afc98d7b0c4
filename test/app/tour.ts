import type { Page } from "playwright-core";
import { dayText } from "../../renderer/i18n/format.ts";
import { learnPages } from "../../renderer/navigation/learn-pages.ts";
import { t } from "../../renderer/i18n/t.ts";
import { settingsSections } from "../../renderer/navigation/settings-sections.ts";
import { aDay } from "../builders.ts";

// Every screen and state, reached by the words of the language that is spoken, so that one tour goes through all of them.

/** A screen or a state of one, and the way there from anywhere. */
export type View = { readonly name: string; readonly open: (page: Page) => Promise<void> };

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

const titled = (page: Page, title: string): Promise<void> =>
  page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();

type Place = "Today" | "Plan" | "Routines" | "Library" | "Pain" | "Progress" | "Settings";

/** Goes to a place of the rail, whatever is open. */
const place = async (page: Page, name: Place): Promise<void> => {
  await page.keyboard.press("Escape");
  // A message that is still there could lie over what is pressed next.
  const messages = page.getByRole("button", { name: t("Close this message"), exact: true });
  // One that goes by itself meanwhile moves the others, or is no longer there to be pressed.
  await messages.evaluateAll((crosses) => crosses.forEach((cross) => cross instanceof HTMLElement && cross.click()));
  await messages.first().waitFor({ state: "detached" });
  await page
    .getByRole("navigation", { name: t("Places"), exact: true })
    .getByRole("button", { name: t(name) })
    .click();
  await titled(page, t(name));
};

/** The exercise that the twelve weeks are about. */
const exercise = async (page: Page): Promise<void> => {
  await place(page, "Library");
  await page.locator('[data-cell="straight_raise_full"] [data-tile]').click();
  await page.getByRole("button", { name: t("Compare"), exact: true }).waitFor();
};

const at =
  (name: Place, then?: (page: Page) => Promise<void>): View["open"] =>
  async (page) => {
    await place(page, name);
    await then?.(page);
  };

/** The three steps of the first start, in their order. */
export const firstSteps: readonly View[] = [
  { name: "welcome", open: (page) => titled(page, t("Welcome to Supine")) },
  {
    name: "welcome-safety",
    open: async (page) => {
      await press(page, t("Go on"));
      await titled(page, t("Before anything else"));
    },
  },
  {
    name: "welcome-start",
    open: async (page) => {
      await press(page, t("None of these"));
      await titled(page, t("How would you like to start?"));
    },
  },
];

const safety: View["open"] = async (page) => {
  await place(page, "Settings");
  await press(page, t("Your back"));
  await press(page, t("Answer the safety questions again"));
  await titled(page, t("Safety questions"));
};

const learn = at("Library", async (page) => {
  await press(page, t("Learn"));
  await titled(page, t("Learn"));
});

/** Screens that show something however little is logged. */
const bare: readonly View[] = [
  ...(["Today", "Plan", "Routines", "Library", "Pain", "Progress"] as const).map((name): View => ({
    name: name.toLowerCase(),
    open: at(name),
  })),
  ...settingsSections.map(({ id, label }): View => ({
    name: `settings-${id}`,
    open: at("Settings", (page) => press(page, t(label))),
  })),
  {
    name: "plan-build",
    open: at("Plan", async (page) => {
      await press(page, t("Build a week"));
      await titled(page, t("Build a week"));
    }),
  },
  {
    name: "plan-add",
    open: at("Plan", async (page) => {
      await page
        .locator("main button", { hasText: t("Add") })
        .first()
        .click();
      await page.getByRole("menu").last().waitFor();
    }),
  },
  {
    name: "routine-new",
    open: at("Routines", async (page) => {
      await press(page, t("New routine"));
      await page.getByRole("combobox", { name: t("Add an exercise"), exact: true }).waitFor();
    }),
  },
  { name: "learn", open: learn },
  ...Object.entries(learnPages).map(([id, { title }]): View => ({
    name: `learn-${id.replaceAll("_", "-")}`,
    open: async (page) => {
      await learn(page);
      await page.locator("main ol button", { hasText: t(title) }).click();
      await titled(page, t(title));
    },
  })),
  { name: "exercise", open: (page) => exercise(page) },
  {
    name: "compare",
    open: async (page) => {
      await exercise(page);
      await press(page, t("Compare"));
      await page.getByRole("slider").first().waitFor();
    },
  },
  {
    name: "ladder",
    open: async (page) => {
      await exercise(page);
      await press(page, t("Ladder"));
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  {
    name: "exercise-history",
    open: async (page) => {
      await exercise(page);
      await press(page, t("History"));
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  {
    name: "own-exercise",
    open: at("Library", async (page) => {
      await press(page, t("New exercise"));
      await titled(page, t("New exercise"));
    }),
  },
  {
    name: "pain-form",
    open: at("Pain", async (page) => {
      await press(page, t("Log pain"));
      await titled(page, t("Log pain"));
    }),
  },
  {
    name: "palette",
    open: at("Today", async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog", { name: t("Find anything"), exact: true }).waitFor();
    }),
  },
  {
    name: "shortcuts",
    open: at("Today", async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    }),
  },
  {
    name: "what-you-did",
    open: at("Today", async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill(t("What you did"));
      await page
        .getByRole("option", { name: t("What you did") })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page
        .getByRole("dialog", { name: t("What you did"), exact: true })
        .getByRole("listitem")
        .first()
        .waitFor();
    }),
  },
  { name: "safety", open: safety },
  {
    name: "plan-month",
    open: at("Plan", async (page) => {
      await page.getByText(t("Month"), { exact: true }).click();
      await page.getByRole("table").waitFor();
    }),
  },
  {
    name: "plan-week-menu",
    open: at("Plan", async (page) => {
      await page.getByText(t("Week"), { exact: true }).click();
      await press(page, t("More for this week"));
      await page.getByRole("menu").last().waitFor();
    }),
  },
  {
    name: "plan-day-menu",
    open: at("Plan", async (page) => {
      await press(page, t("What to do with {day}", { day: dayText(aDay("2026-05-25")) }));
      await page.getByRole("menu").last().waitFor();
    }),
  },
];

/** Screens and states of a log with training in it. */
const logged: readonly View[] = [
  {
    name: "plan-move",
    open: at("Plan", async (page) => {
      await page.locator("main [data-entry] button[aria-haspopup=menu]").first().click();
      await page.getByRole("menu").last().waitFor();
    }),
  },
  {
    name: "routine",
    open: at("Routines", async (page) => {
      await page.locator("main ul li button").first().click();
      await page.getByRole("button", { name: t("Add exercise"), exact: true }).waitFor();
    }),
  },
  {
    name: "routine-filters",
    open: async (page) => {
      await press(page, t("Filters"));
      await page.locator("aside [role=listbox]").waitFor();
    },
  },
  {
    name: "routine-more",
    open: async (page) => {
      await press(page, t("More for this routine"));
      await page.getByRole("menu").last().waitFor();
    },
  },
  {
    name: "pain-edit",
    open: at("Pain", async (page) => {
      await page.locator("main li").first().getByRole("button").first().click();
      await page.getByRole("radiogroup").first().waitFor();
    }),
  },
  {
    name: "progress-tables",
    open: at("Progress", async (page) => {
      await press(page, t("Show as table"));
      await press(page, t("Show as table"));
      await page.getByRole("table").nth(1).waitFor();
    }),
  },
  {
    name: "today-other-choices",
    open: at("Today", async (page) => {
      await page
        .locator("main button", { hasText: t("Other choices") })
        .first()
        .click();
      await page.getByLabel(t("Why not another one?"), { exact: true }).first().waitFor();
    }),
  },
  {
    name: "today-starting",
    open: at("Today", async (page) => {
      await press(page, t("Start session"));
      await page.getByRole("button", { name: t("Nothing new, start"), exact: true }).waitFor();
    }),
  },
  {
    name: "session",
    open: async (page) => {
      await press(page, t("Nothing new, start"));
      await page.getByRole("button", { name: t("Finish session"), exact: true }).waitFor();
    },
  },
  {
    name: "session-feeling",
    open: async (page) => {
      await page
        .locator("main button", { hasText: t("I feel something") })
        .first()
        .click();
      await page.locator("main").getByRole("radio", { name: /^6/ }).first().click();
      await page.getByRole("status").first().waitFor();
    },
  },
  {
    name: "session-finish",
    open: async (page) => {
      await press(page, t("Finish session"));
      await page.getByRole("button", { name: t("Finish and say how it felt"), exact: true }).waitFor();
    },
  },
  {
    name: "after-session",
    open: async (page) => {
      await press(page, t("Finish and say how it felt"));
      await page.locator("main svg [role=checkbox]").first().waitFor();
    },
  },
];

/** What a ticked sign leads to; last, since training is stopped from then on. */
const stopped: readonly View[] = [
  {
    name: "safety-consult",
    open: async (page) => {
      await safety(page);
      await page.locator("main fieldset").nth(1).getByRole("checkbox").first().click();
      await press(page, t("Go on with {count} ticked", { count: 1 }));
      await titled(page, t("Loaded training is paused"));
    },
  },
  { name: "today-paused", open: at("Today") },
  {
    name: "safety-emergency",
    open: async (page) => {
      await place(page, "Settings");
      await press(page, t("Your back"));
      await press(page, t("Answer the safety questions again"));
      await press(page, t("A doctor or physiotherapist has checked it"));
      await titled(page, t("Today"));
      await safety(page);
      await page.locator("main fieldset").first().getByRole("checkbox").first().click();
      await press(page, t("Go on with {count} ticked", { count: 1 }));
      await titled(page, t("Please stop training"));
    },
  },
  {
    name: "today-stopped",
    open: async (page) => {
      await press(page, t("Back to today"));
      await titled(page, t("Today"));
    },
  },
];

export const viewsOf = {
  "first run": firstSteps,
  empty: bare,
  normal: [...bare, ...logged, ...stopped],
  "too much": [...bare, ...logged],
} as const;

/** Waits until what a view loads is there and nothing moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.locator(`main [aria-label="${t("Loading")}"]`).waitFor({ state: "detached" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};
