import { describe, expect, it } from "vitest";
import { clockFrom, systemClock } from "../../../electron/store/clock.ts";

it("tells the moment of the machine in its own zone", () => {
  const before = Temporal.Now.instant();
  const { instant, date, zone } = systemClock.now();
  expect(Temporal.Instant.compare(instant, before.subtract({ seconds: 1 }))).toBe(1);
  expect(zone).toBe(Temporal.Now.timeZoneId());
  expect(date).toBe(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
});

describe("a clock that starts elsewhere", () => {
  it.each([
    ["2026-03-02T07:30[Europe/Berlin]", "2026-03-02T06:30:0", "2026-03-02", "Europe/Berlin"],
    ["2026-03-02T00:30[Pacific/Apia]", "2026-03-01T11:30:0", "2026-03-02", "Pacific/Apia"],
    ["2026-03-02T23:45[America/St_Johns]", "2026-03-03T03:15:0", "2026-03-02", "America/St_Johns"],
    ["2026-03-02T05:00[Asia/Kathmandu]", "2026-03-01T23:15:0", "2026-03-02", "Asia/Kathmandu"],
  ])("knows the moment and the local day at %s", (start, instant, date, zone) => {
    const now = clockFrom(start).now();
    expect(now).toMatchObject({ date, zone });
    expect(now.instant.startsWith(instant)).toBe(true);
  });

  it("goes on from there", async () => {
    const clock = clockFrom("2026-03-02T07:30[Europe/Berlin]");
    const first = clock.now().instant;
    await new Promise((done) => setTimeout(done, 20));
    expect(clock.now().instant > first).toBe(true);
  });

  it("refuses a start without a time zone", () => {
    expect(() => clockFrom("2026-03-02T07:30")).toThrow(RangeError);
  });
});
