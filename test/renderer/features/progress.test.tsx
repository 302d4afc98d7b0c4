import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Progress } from "../../../renderer/features/progress/progress.tsx";
import { liveWeeks, sorry } from "../../twelve-weeks.ts";
import { type Given, show } from "./harness.tsx";

const lived = (weeks: number, at: string): Given => ({
  at,
  seed: (ask, clock) => {
    liveWeeks({ ask, clock }, weeks, sorry);
    clock.set(at);
  },
});

const span = (name: string): Promise<HTMLElement> => screen.findByRole("radio", { name });

describe("how far back progress looks", () => {
  it("is six weeks while the log is young, and three months once it is older", async () => {
    const { leave } = await show(<Progress />, lived(4, "2026-03-28T08:00"));
    expect(await span("6 weeks")).toHaveProperty("checked", true);
    leave();
    await show(<Progress />, lived(12, "2026-05-23T08:00"));
    expect(await span("3 months")).toHaveProperty("checked", true);
    await screen.findByText(/^A$/);
  });

  it("is what was chosen last", async () => {
    const { user, leave, showAgain } = await show(<Progress />, lived(12, "2026-05-23T08:00"));
    await user.click(await span("A year"));
    leave();
    showAgain(<Progress />);
    expect(await span("A year")).toHaveProperty("checked", true);
  });
});
