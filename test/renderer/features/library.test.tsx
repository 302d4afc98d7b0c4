import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExerciseId } from "#contract/exercise.ts";
import { RoutineId } from "#contract/routine.ts";
import { searchOffered } from "../../../renderer/data/catalogue-search.ts";
import { Compare } from "../../../renderer/features/library/compare.tsx";
import { ExercisePage } from "../../../renderer/features/library/exercise-page.tsx";
import { LadderMapScreen } from "../../../renderer/features/library/ladder-map.tsx";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { Library } from "../../../renderer/features/library/library.tsx";
import { aProfile, aRoutineDraft } from "../../builders.ts";
import { liveWeeks, sorry } from "../../twelve-weeks.ts";
import { show, type Shown } from "./harness.tsx";

const id = (name: string): ExerciseId => ExerciseId.parse(name);
const tiles = (): readonly HTMLElement[] => screen.getAllByRole("listitem");

describe("the library", () => {
  it("shows all 51 exercises, and finds one by name, movement or equipment", async () => {
    const { user, where } = await show(<Library />);
    expect(tiles()).toHaveLength(51);
    await user.type(screen.getByRole("textbox", { name: "Find an exercise" }), "pull-up bar");
    await waitFor(() => expect(tiles().length).toBeLessThan(10));
    await user.click(screen.getByRole("button", { name: /^Toes to bar/ }));
    expect(where()).toEqual({ kind: "exercise", id: "toes_to_bar" });
  });

  it("opens what fits best at Enter right after the last letter, and says beforehand what that is", async () => {
    const { user, where } = await show(<Library />);
    const field = screen.getByRole("textbox", { name: "Find an exercise" });
    await user.type(field, "{Enter}");
    expect(where()).toEqual({ kind: "today" });
    await user.type(field, "straight leg raise");
    expect(screen.getByText("Enter opens Straight leg raise").isConnected).toBe(true);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toMatch(/^Straight leg raise(?!,)/);
    field.focus();
    await user.keyboard("{Enter}");
    expect(where()).toEqual({ kind: "exercise", id: "straight_raise_full" });
  });

  it("says what speaks against an exercise, and leaves it out when asked", async () => {
    const { user } = await show(<Library />, {
      seed: (ask) => ask("profile.save", aProfile({ provokedBy: ["flexion_provoked"] })),
    });
    const crunch = screen.getByRole("button", { name: /^Reverse crunch, small/ });
    expect(crunch.textContent).toContain("You said this bothers you: bending forward.");
    await user.click(screen.getByRole("checkbox", { name: "Only what fits my back now" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Reverse crunch, small/ })).toBeNull());
    expect(screen.getByRole("button", { name: /^Heel tap/ }).isConnected).toBe(true);
  });

  it("is one stop for Tab, then the star of that tile", async () => {
    const { user } = await show(<Library />);
    const tile = screen.getByRole("button", { name: /^Scissor lowering/ });
    screen.getByRole("textbox", { name: "Find an exercise" }).focus();
    await user.keyboard("{ArrowDown}scis{Tab}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Favourite: Scissor lowering" }));
    await user.keyboard("{ArrowLeft}{ArrowRight}{Tab}{Tab}");
    expect(document.activeElement?.closest("li")).toBeNull();
    tile.focus();
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(document.activeElement?.closest("li")).toBeNull();
  });

  it("is walked with the arrow keys", async () => {
    const { user } = await show(<Library />);
    const [first, second] = screen.getAllByRole("listitem").map((tile) => within(tile).getAllByRole("button")[0]);
    first?.focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(second);
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(first);
  });
});

describe("the filters, marks and keys of the library", () => {
  it("tells what is lacked apart from what bothers the back", async () => {
    const { user } = await show(<Library />, {
      seed: (ask) => ask("profile.save", aProfile({ equipment: ["mat"], provokedBy: ["hanging_provoked"] })),
    });
    const toes = screen.getByRole("button", { name: /^Toes to bar/ });
    expect(toes.textContent).toContain("You said this bothers you: hanging.");
    expect(toes.textContent).toContain("It needs what you do not have: pull-up bar.");
    await user.click(screen.getByRole("checkbox", { name: "Only what fits my back now" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Toes to bar/ })).toBeNull());
    expect(screen.getByRole("button", { name: /^Ab wheel/ }).isConnected).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "Only with my equipment" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Ab wheel/ })).toBeNull());
    expect(screen.getByRole("button", { name: /^Heel tap/ }).isConnected).toBe(true);
  });

  it("stay past midnight and after a look elsewhere, and go at one press", async () => {
    const { user, later, leave, showAgain } = await show(<Library />);
    const all = tiles().length;
    const field = screen.getByRole("textbox", { name: "Find an exercise" });
    await user.click(screen.getByRole("checkbox", { name: "Only with my equipment" }));
    await user.type(field, "plank");
    await waitFor(() => expect(tiles().length).toBeLessThan(all));
    const left = tiles().length;
    await later("2026-03-03T00:01");
    expect(screen.getByRole("textbox", { name: "Find an exercise" })).toBe(field);
    expect(tiles()).toHaveLength(left);

    leave();
    showAgain(<Library />);
    expect(screen.getByRole("textbox", { name: "Find an exercise" })).toHaveProperty("value", "plank");
    expect(tiles()).toHaveLength(left);
    await user.click(screen.getByRole("button", { name: "Show everything" }));
    await waitFor(() => expect(tiles()).toHaveLength(all));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Find an exercise" }));
  });

  it("do not wait for somebody who comes back days later", async () => {
    const look = { typed: "plank", pattern: null, shelf: "all", onlyOwned: true, onlyFitting: false };
    await show(<Library />, {
      at: "2026-03-05T08:00",
      seed: (ask) => ask("draft.keep", { key: "library look", json: JSON.stringify({ look, on: "2026-03-03" }) }),
    });
    expect(screen.getByRole("textbox", { name: "Find an exercise" })).toHaveProperty("value", "");
    expect(screen.getByRole("checkbox", { name: "Only with my equipment" })).toHaveProperty("checked", false);
  });

  it("has the focus on the exercise that was opened from it, when the person comes back", async () => {
    const { user, where } = await show(<Library cameFrom={id("plank_front")} />);
    expect(document.activeElement?.closest("[data-cell]")?.getAttribute("data-cell")).toBe("plank_front");
    await user.keyboard("{Enter}");
    expect(where()).toEqual({ kind: "exercise", id: "plank_front" });
  });

  it("marks what the person said", async () => {
    await show(<Library />, {
      seed: (ask) => {
        ask("exercise.prefer", { id: "deadbug_alt", preference: "prefer" });
        ask("exercise.prefer", { id: "straight_raise_full", preference: "never" });
      },
    });
    expect(screen.getByRole("button", { name: "Favourite: Dead bug" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("button", { name: /^Straight leg raise .*Never$/ }).isConnected).toBe(true);
  });

  it("jumps to a name by its first letters, down from the search field and back by Escape", async () => {
    const { user } = await show(<Library />);
    const field = screen.getByRole("textbox", { name: "Find an exercise" });
    field.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getAllByRole("listitem")[0]?.firstElementChild);
    await user.keyboard("scis");
    expect(document.activeElement?.textContent).toMatch(/^Scissor lowering/);
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(field);
  });
});

const said = ({ ask }: Pick<Shown, "ask">, name: string) => ask("exercise.list").find((one) => one.id === name);

describe("favourites", () => {
  it("are made by the star, shown alone, first in the list to add from, and taken back by Undo", async () => {
    const shown = await show(<Library />);
    const { user } = shown;
    await user.click(screen.getByRole("button", { name: "Favourite: Plank" }));
    await waitFor(() => expect(said(shown, "plank_front")?.preference).toBe("prefer"));
    const ids = searchOffered(shown.ask("exercise.list"), "", "anti_extension").map((one) => String(one.id));
    expect(ids[0]).toBe("plank_front");
    await user.click(screen.getByRole("radio", { name: "Favourites (1)" }));
    await waitFor(() => expect(tiles()).toHaveLength(1));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect((await screen.findByText(/^No favourites yet/)).isConnected).toBe(true);
    expect(said(shown, "plank_front")?.preference).toBeNull();
  });

  it("have a key on the page of an exercise", async () => {
    const shown = await show(<ExercisePage id={id("plank_front")} />);
    await shown.user.keyboard("f");
    await waitFor(() => expect(said(shown, "plank_front")?.preference).toBe("prefer"));
    await shown.user.keyboard("f");
    await waitFor(() => expect(said(shown, "plank_front")?.preference).toBeNull());
  });
});

describe("a pause", () => {
  it("is said on the page for some weeks, and taken back there", async () => {
    const shown = await show(<ExercisePage id={id("plank_front")} />);
    await shown.user.click(screen.getByRole("button", { name: "2 weeks" }));
    await waitFor(() => expect(said(shown, "plank_front")?.notNow).toEqual({ until: "2026-03-16" }));
    const notice = await screen.findByRole("status");
    expect(notice.textContent).toContain(
      "Paused by you until Monday, 16 March. The coach won’t use it; your own routines keep it.",
    );
    await shown.user.click(within(notice).getByRole("button", { name: "Bring back" }));
    await waitFor(() => expect(said(shown, "plank_front")?.notNow).toBeNull());
  });

  it("takes a day after today, without one goes on, and is undone from its message", async () => {
    const shown = await show(<ExercisePage id={id("plank_front")} />);
    const day = screen.getByLabelText("Until a day");
    await shown.user.type(day, "2026-03-02");
    expect(screen.getByText(/^Please choose a day after today/).isConnected).toBe(true);
    await shown.user.clear(day);
    await shown.user.type(day, "2026-03-20");
    await shown.user.click(screen.getByRole("button", { name: "Pause until Friday, 20 March 2026" }));
    await waitFor(() => expect(said(shown, "plank_front")?.notNow).toEqual({ until: "2026-03-20" }));
    await shown.user.click(await screen.findByRole("button", { name: "Until I bring it back" }));
    await waitFor(() => expect(said(shown, "plank_front")?.notNow).toEqual({ until: null }));
    await screen.findByText("Plank is paused until you bring it back.");
    await shown.user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(said(shown, "plank_front")?.notNow).toEqual({ until: "2026-03-20" }));
  });

  it("is gathered in the library, brought back there, and over by itself on its day", async () => {
    const shown = await show(<Library />, {
      seed: (ask) => {
        ask("exercise.notNow", { id: "plank_front", notNow: { until: "2026-03-04" } });
        ask("exercise.notNow", { id: "deadbug_alt", notNow: { until: null } });
      },
    });
    await shown.user.click(screen.getByRole("radio", { name: "Paused (2)" }));
    await waitFor(() => expect(tiles()).toHaveLength(2));
    await shown.user.click(screen.getByRole("button", { name: "Bring back Dead bug" }));
    await waitFor(() => expect(tiles()).toHaveLength(1));
    await shown.later("2026-03-04T08:00");
    await shown.user.click(await screen.findByRole("radio", { name: "Paused (0)" }));
    expect((await screen.findByText(/^Nothing is paused/)).isConnected).toBe(true);
  });

  it("leaves a routine as it is written, says so there, and offers others", async () => {
    const draft = aRoutineDraft({ name: "Floor day" });
    const shown = await show(<RoutineEditor id={RoutineId.parse(draft.id)} />, {
      seed: (ask) => {
        ask("routine.save", draft);
        ask("exercise.notNow", { id: "straight_raise_full", notNow: { until: null } });
      },
    });
    expect(screen.getByText("Paused by you. Here it stays until you change it.").isConnected).toBe(true);
    await shown.user.click(screen.getByRole("button", { name: "Take another one" }));
    await shown.user.click(await screen.findByRole("button", { name: "Use this instead: Bent-knee raise" }));
    await waitFor(() =>
      expect(shown.ask("routine.list")[0]?.items[0]?.prescription.exerciseId).toBe("bent_knee_raise_90"),
    );
  });
});

describe("adding an exercise to a routine from its page", () => {
  it("puts it at the end at its usual dose, and takes it out again by undo", async () => {
    const draft = aRoutineDraft({ name: "Floor day" });
    const { user, ask } = await show(<ExercisePage id={id("plank_front")} />, {
      seed: (store) => store("routine.save", draft),
    });
    const before = ask("routine.list");
    await user.click(screen.getByRole("button", { name: "Add to a routine" }));
    await user.click(await screen.findByRole("menuitem", { name: "Floor day" }));
    await waitFor(() => expect(ask("routine.list")[0]?.items).toHaveLength(2));
    expect(ask("routine.list")[0]?.items[1]?.prescription.exerciseId).toBe("plank_front");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("routine.list")).toEqual(before));
  });

  it("begins a new one and opens it", async () => {
    const { user, ask, where } = await show(<ExercisePage id={id("plank_front")} />);
    await user.click(screen.getByRole("button", { name: "Add to a routine" }));
    await user.click(await screen.findByRole("menuitem", { name: "New routine" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "routine", id: ask("routine.list")[0]?.id }));
    expect(ask("routine.list")[0]?.items).toMatchObject([{ prescription: { exerciseId: "plank_front" } }]);
  });
});

describe("the page of an exercise", () => {
  it("moves along its repetition by the slider, saying the phase and where the back is", async () => {
    const { user } = await show(<ExercisePage id={id("straight_raise_full")} />);
    expect(screen.getByText("Down. Lower back on the floor.").isConnected).toBe(true);
    screen.getByRole("slider", { name: "Place in the repetition" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText("Lifting, 2 s. Lower back on the floor.").isConnected).toBe(true);
    await user.keyboard("{End}");
    expect(screen.getByText(/^Lowering, 3 s\./).isConnected).toBe(true);
  });

  it("says its load as a share of a straight leg raise, and in newton metres once the measures are known", async () => {
    await show(<ExercisePage id={id("bent_knee_raise_90")} />, {
      seed: (ask) =>
        ask("profile.save", aProfile({ body: { proportions: "man", massKilograms: 75, heightMetres: 1.75 } })),
    });
    expect(screen.getByText("×0.71").isConnected).toBe(true);
    expect(screen.getByText(/about 66 N·m with your measures/).isConnected).toBe(true);
  });

  it("says why there is no hip load where the legs carry", async () => {
    await show(<ExercisePage id={id("plank_front")} />);
    expect(screen.getByText(/^Here the legs carry or rest/).isConnected).toBe(true);
  });
});

describe("the comparison", () => {
  it("sets three side by side, and follows what is played with", async () => {
    const { user } = await show(<Compare ids={[id("straight_raise_full")]} />, {
      seed: (ask) =>
        ask("profile.save", aProfile({ body: { proportions: "man", massKilograms: null, heightMetres: null } })),
    });
    const peaks = (): readonly (string | null)[] =>
      screen.getAllByText(/^×\d/, { selector: "strong" }).map((one) => one.textContent);
    expect(peaks()).toEqual(["×1.00", "×0.71", "×0.47"]);
    const column = within(screen.getByRole("region", { name: "Straight leg raise" }));
    column.getByRole("slider", { name: "Knee bend" }).focus();
    await user.keyboard("{ArrowRight>18/}");
    expect(peaks()[0]).toBe("×0.71");
    await user.click(column.getByRole("switch", { name: "One leg" }));
    expect(peaks()[0]).toBe("×0.36");
  });

  it("runs in seconds: a slower tempo makes the curve longer and the swing smaller", async () => {
    const { user } = await show(<Compare ids={[id("straight_raise_full")]} />);
    const place = screen.getByRole("slider", { name: "Place in the repetition" });
    expect(place.getAttribute("aria-valuemax")).toBe("7");
    expect(screen.getByText(/, ×0\.1\d more from the swing/).isConnected).toBe(true);
    const column = within(screen.getByRole("region", { name: "Straight leg raise" }));
    column.getByRole("slider", { name: "Up and down" }).focus();
    await user.keyboard("{ArrowRight>3/}");
    expect(screen.queryByText(/, ×0\.1\d more from the swing/)).toBeNull();
    expect(place.getAttribute("aria-valuemax")).toBe("10");
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.getByRole("rowheader", { name: "10 s" }).isConnected).toBe(true);
  });

  it("moves all figures together, pulled along by hand", async () => {
    const { user } = await show(<Compare ids={[id("straight_raise_full")]} />);
    const drawn = (): readonly (string | undefined)[] =>
      ["Straight leg raise", "Bent-knee raise", "Dead bug"].map(
        (name) => screen.getByRole("region", { name }).querySelector("svg[focusable='false']")?.innerHTML,
      );
    const before = drawn();
    screen.getByRole("slider", { name: "Place in the repetition" }).focus();
    await user.keyboard("{PageUp}{ArrowRight>10/}");
    for (const [place, picture] of drawn().entries()) expect(picture).not.toBe(before[place]);
  });
});

describe("the ladder map", () => {
  it("has the focus on the step that was opened from it, when the person comes back", async () => {
    await show(<LadderMapScreen id={id("straight_raise_full")} cameFrom={id("tabletop_hold")} />);
    expect(document.activeElement?.getAttribute("data-id")).toBe("tabletop_hold");
    expect(document.activeElement?.getAttribute("aria-pressed")).toBe("true");
  });

  const seenOn = (at: string, weeks: number) => ({
    at,
    seed: (ask: Shown["ask"], clock: Parameters<typeof liveWeeks>[0]["clock"]) => {
      liveWeeks({ ask, clock }, weeks, sorry);
      clock.set(at);
    },
  });

  it("says what the log eases, and until when something else stands in", async () => {
    const { user } = await show(
      <LadderMapScreen id={id("straight_raise_full")} cameFrom={null} />,
      seenOn("2026-03-10T08:00", 1),
    );
    expect(screen.getByRole("button", { name: /^Straight leg raise Eased for now$/ }).isConnected).toBe(true);
    expect(screen.getByText(/^Your log asks for less of this kind now\./).isConnected).toBe(true);
    await user.click(screen.getByRole("button", { name: /^McGill curl-up You are here/ }));
    expect(screen.getByText(/It stands in until 18 March; then it goes back up step by step\./).isConnected).toBe(true);
  });

  it("shows where the person is, and what the way back up still needs", async () => {
    const { user, where } = await show(
      <LadderMapScreen id={id("straight_raise_full")} cameFrom={null} />,
      seenOn("2026-03-22T08:00", 3),
    );
    expect(screen.getByRole("button", { name: /^Straight leg raise/, pressed: true }).isConnected).toBe(true);
    const here = screen.getByRole("button", { name: /^Dead bug You are here/ });
    await user.click(here);
    expect(screen.getByText(/This is in your plan now\. .* back up/).isConnected).toBe(true);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent).toMatch(/^(Tight-tuck raise|Dead bug, reach to 45°)/);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(where()).toEqual({ kind: "exercise", id: "deadbug_alt" });
  });
});
