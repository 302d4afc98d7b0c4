import { describe, expect, it } from "vitest";
import { questionsDue } from "#coach/log/screening.ts";
import { diary, did, felt, friday, type Line, monday, noted, stated, ticked, wednesday } from "./diary.ts";
import { raise } from "./exercises.ts";

const due = (...lines: readonly Line[]): boolean => questionsDue(diary(friday(), lines));

describe("safety questions that were asked for", () => {
  it("stay open until they are answered, also with nothing ticked", () => {
    expect(due(noted(monday(), 6))).toBe(true);
    expect(due(did(monday(), [raise]), felt(7).during(raise))).toBe(true);
    expect(due(noted(monday(), 6), ticked(wednesday()))).toBe(false);
    expect(due(noted(monday(), 6), stated(wednesday(), "checked"))).toBe(false);
  });

  it("open again with what is logged after the answer", () => {
    expect(due(ticked(monday()), noted(wednesday(), 2, { regions: ["below_knee_left"] }))).toBe(true);
  });

  it("are not open when nothing asked for them, and never lapse", () => {
    expect(due(noted(monday(), 5))).toBe(false);
    expect(due(noted(monday(-8), 6))).toBe(true);
    expect(due(stated(monday(-8), "something_new"))).toBe(true);
    expect(due(stated(monday(-8), "something_new"), ticked(monday(-7)))).toBe(false);
  });
});
