import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, type Mock, vi } from "vitest";
import { ChangeLine, type ChangeLineProps } from "../../../renderer/decisions/change-line.tsx";
import { show } from "./show.tsx";

afterEach(cleanup);

const line = (part: Partial<ChangeLineProps>): Mock<ChangeLineProps["onAnswer"]> => {
  const onAnswer = vi.fn<ChangeLineProps["onAnswer"]>();
  show(
    <ChangeLine
      from="Straight leg raise"
      to="Bent-knee raise"
      still={null}
      chip="5 during straight leg raise, Monday"
      direction="ease"
      state="proposed"
      readings={["Monday: you rated 5 of 10."]}
      rule="At 4 or 5 a shorter lever."
      changes={["Bent-knee raise takes its place."]}
      recoveryCondition="Two clean sessions."
      pending={false}
      onAnswer={onAnswer}
      {...part}
    />,
  );
  return onAnswer;
};

const buttons = (): readonly (string | null)[] =>
  screen.getAllByRole("button").map((button) => button.getAttribute("aria-label") ?? button.textContent);

describe("a change line", () => {
  it("offers accept and keep mine while it waits", async () => {
    const answered = line({});
    await userEvent.click(screen.getByRole("button", { name: /^Keep mine/ }));
    expect(answered).toHaveBeenCalledWith("declined");
    await userEvent.click(screen.getByRole("button", { name: /^Accept/ }));
    expect(answered).toHaveBeenCalledWith("accepted");
  });

  it("offers undo once accepted, and the way in again once undone", () => {
    line({ state: "accepted" });
    expect(buttons()).toContain("Undo: Bent-knee raise instead of Straight leg raise");
    cleanup();
    line({ state: "undone" });
    expect(buttons()).toContain("Take it after all: Bent-knee raise instead of Straight leg raise");
  });

  it.each([["stop"], ["keep"]] as const)("offers no choice for a %s", (direction) => {
    line({ direction });
    expect(buttons()).toHaveLength(1);
  });

  it.each([
    ["progress", "proposed", "Waits for your yes"],
    ["ease", "proposed", "In force until you decide"],
    ["stop", "proposed", "In force"],
    ["keep", "proposed", "Nothing changes"],
    ["ease", "accepted", "Accepted"],
    ["ease", "declined", "Kept yours"],
    ["ease", "undone", "Undone"],
    ["ease", "superseded", "No longer applies"],
  ] as const)("says in words where a %s that is %s stands", (direction, state, words) => {
    line({ direction, state });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it.each([["declined"], ["undone"]] as const)("tells what was %s as an offer, not as what holds", (state) => {
    line({ state });
    expect(screen.getByRole("article").textContent).toMatch(/^Offered:Straight leg raise/);
    cleanup();
    line({ state: "accepted" });
    expect(screen.queryByText("Offered:")).toBeNull();
  });

  it.each([["proposed"], ["declined"], ["accepted"]] as const)("asks nothing when it is over and %s", (state) => {
    line({ state, isOver: true });
    expect(buttons()).toHaveLength(1);
    expect(screen.queryByText("In force until you decide")).toBeNull();
  });

  it("opens reading, rule, change and way back behind the chip", async () => {
    line({});
    const chip = screen.getByRole("button", { name: /^5 during straight leg raise, Monday/ });
    expect(chip.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(chip);
    expect(chip.getAttribute("aria-expanded")).toBe("true");
    for (const text of ["Monday: you rated 5 of 10.", "At 4 or 5 a shorter lever.", "Two clean sessions."])
      expect(screen.getByText(text).closest("dl")?.hidden).toBe(false);
  });
});
