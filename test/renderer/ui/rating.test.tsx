import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type JSX, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Nrs } from "#contract/quantity.ts";
import { Rating } from "../../../renderer/ui/rating.tsx";
import { show } from "./show.tsx";

afterEach(cleanup);

const Asked = (): JSX.Element => {
  const [nrs, setNrs] = useState<Nrs | null>(null);
  return <Rating label="Pain" value={nrs} onChange={setNrs} />;
};

const chosen = (): string | null =>
  screen
    .getAllByRole("radio")
    .find((step) => step.getAttribute("aria-checked") === "true")
    ?.getAttribute("aria-label") ?? null;

describe("the rating", () => {
  it("has eleven steps, none chosen, with words at 0, 3, 5, 7 and 10", () => {
    show(<Asked />);
    expect(screen.getAllByRole("radio").map((step) => step.getAttribute("aria-label"))).toEqual([
      "0, none",
      "1",
      "2",
      "3, noticeable",
      "4",
      "5, bothersome",
      "6",
      "7, severe",
      "8",
      "9",
      "10, worst there is",
    ]);
    expect(chosen()).toBeNull();
  });

  it("takes a digit, and 1 then 0 for ten", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    await user.tab();
    await user.keyboard("7");
    expect(chosen()).toBe("7, severe");
    await user.keyboard("1");
    expect(chosen()).toBe("1");
    await user.keyboard("0");
    expect(chosen()).toBe("10, worst there is");
  });

  it("goes by arrows, Home and End, and never past its ends", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    await user.tab();
    await user.keyboard("{End}{ArrowRight}");
    expect(chosen()).toBe("10, worst there is");
    await user.keyboard("{ArrowLeft}");
    expect(chosen()).toBe("9");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(chosen()).toBe("0, none");
  });

  it("is one stop of the Tab key", async () => {
    const user = userEvent.setup();
    show(
      <>
        <Asked />
        <button type="button">After</button>
      </>,
    );
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("After");
  });
});
