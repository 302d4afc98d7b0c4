import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Learn } from "../../../renderer/features/learn/learn.tsx";
import { Library } from "../../../renderer/features/library/library.tsx";
import { LearnPage, learnPages } from "../../../renderer/navigation/learn-pages.ts";
import { show } from "./harness.tsx";

describe("the pages to read", () => {
  it("are reached from the library, by title", async () => {
    const { user, where } = await show(<Library />);
    await user.click(screen.getByRole("button", { name: "Learn" }));
    expect(where()).toEqual({ kind: "learn", page: null });
  });

  it("are listed in their order and open", async () => {
    const { user, where } = await show(<Learn page={null} />);
    expect(screen.getAllByRole("listitem").map((item) => item.querySelector("strong")?.textContent)).toEqual(
      LearnPage.options.map((page) => learnPages[page].title),
    );
    await user.click(screen.getByRole("button", { name: /^Soreness or pain/ }));
    expect(where()).toEqual({ kind: "learn", page: "soreness" });
  });

  it.each(LearnPage.options)("has a figure, its sources, and says what is our own: %s", async (page) => {
    await show(<Learn page={page} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(learnPages[page].title);
    expect(document.querySelector("svg[viewBox]")).not.toBeNull();
    const sources = screen.getByRole("heading", { name: "Where this comes from" }).parentElement;
    expect(sources?.querySelectorAll("li").length).toBeGreaterThan(0);
    expect(sources?.textContent).toMatch(/our own rule/);
  });

  it("are in the menu, so the palette and the keys know them", async () => {
    const { choose, where } = await show(<Learn page={null} />);
    choose("help.learn.see_somebody");
    expect(where()).toEqual({ kind: "learn", page: "see_somebody" });
  });
});

describe("the lever to try", () => {
  it("says what bending the knees and stopping earlier take off", async () => {
    const { user } = await show(<Learn page="leg_raises" />);
    const ratio = (): number => Number(/×(\d\.\d+)/.exec(screen.getByRole("status").textContent ?? "")?.[1]);
    expect(ratio()).toBe(1);
    screen.getByRole("slider", { name: "Not lower than" }).focus();
    await user.keyboard("{ArrowRight>12/}");
    expect(ratio()).toBe(0.5);
    await user.keyboard("{Home}");
    screen.getByRole("slider", { name: "Knee bend" }).focus();
    await user.keyboard("{ArrowRight>18/}");
    expect(ratio()).toBeGreaterThan(0.65);
    expect(ratio()).toBeLessThan(0.75);
  });
});
