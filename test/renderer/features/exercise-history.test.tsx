import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExerciseId } from "#contract/exercise.ts";
import { ExerciseHistory } from "../../../renderer/features/library/exercise-history.tsx";
import { liveWeeks, sorry } from "../../twelve-weeks.ts";
import { show } from "./harness.tsx";

const raise = ExerciseId.parse("straight_raise_full");

describe("the history of an exercise", () => {
  it("tells twelve weeks in order: down from the leg raise, through other movements, and all the way back up", async () => {
    await show(<ExerciseHistory id={raise} />, {
      at: "2026-05-23T08:00",
      seed: (ask, clock) => {
        liveWeeks({ ask, clock }, 12, sorry);
        clock.set("2026-05-23T08:00");
      },
    });
    const story = await screen.findByRole("list", { name: "The story" });
    const chapters = within(story)
      .getAllByRole("heading", { level: 3 })
      .map((heading) => heading.textContent);
    expect(chapters).toEqual([
      "Straight leg raise",
      "Bent-knee raise",
      "McGill curl-up",
      "Dead bug",
      "Dead bug, reach to 45°",
      "Bent-knee raise",
      "Straight leg lowering to 45°",
      "Straight leg lowering to 30°",
      "Straight leg raise",
      "Bent-knee raise",
    ]);
    const text = story.textContent;
    const told = [
      "you rated 5 after it",
      "5 during straight leg raise, 2 March",
      "Bent-knee raise takes the place of straight leg raise.",
      "6 during bent-knee raise, 4 March",
      "Dead bug takes the place of bent-knee raise. Half the sets.",
      "Suspended until Wednesday, 18 March: leg raises and dead bugs.",
      "2 comfortable sessions, last on",
      "Dead bug, reach to 45° takes the place of dead bug.",
      "Leg raises and dead bugs may ask for up to",
      "Straight leg raise takes the place of straight leg lowering to 30°.",
    ];
    const places = told.map((part) => text.indexOf(part));
    expect(text).toMatch(/ Over since \S/);
    // Gaps of what only stood in are no part of its story.
    expect(text).not.toContain("without bending the trunk");
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("has one action while the exercise has not been trained", async () => {
    const { user, where } = await show(<ExerciseHistory id={raise} />);
    await user.click(await screen.findByRole("button", { name: "Show the exercise" }));
    expect(where()).toEqual({ kind: "exercise", id: raise });
  });
});
