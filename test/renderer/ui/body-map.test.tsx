import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type JSX, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Region } from "#contract/pain.ts";
import { regionText } from "../../../renderer/text/vocabulary.ts";
import { BodyMap } from "../../../renderer/ui/body-map/body-map.tsx";
import {
  neighbour,
  picture as drawn,
  places,
  regionOrder,
  typedTo,
} from "../../../renderer/ui/body-map/body-regions.ts";
import { show } from "./show.tsx";

afterEach(cleanup);

const Asked = (): JSX.Element => {
  const [regions, setRegions] = useState<readonly Region[]>([]);
  return (
    <>
      <BodyMap value={regions} onChange={setRegions} text={regionText} nrs={5} />
      <output>{regions.join(" ")}</output>
    </>
  );
};

const picture = (): ReturnType<typeof within> => within(screen.getByRole("group", { name: "Where do you feel it" }));
const answer = (): string | null => screen.getByRole("status").textContent;

describe("the body map", () => {
  it("has every region once in the picture and once in the list, sides named", () => {
    expect(places.map((place) => place.region).toSorted()).toEqual(Region.options.toSorted());
    expect(regionOrder.toSorted()).toEqual(Region.options.toSorted());
    for (const side of ["left", "right"])
      for (const region of Region.options.filter((one) => one.endsWith(side)))
        expect(regionText(region).endsWith(side)).toBe(true);
  });

  it("shows the person's left on the left from behind and on the right from the front", () => {
    const x = (region: Region): number => places.find((place) => place.region === region)?.x ?? Number.NaN;
    expect(x("buttock_left")).toBeLessThan(drawn.back);
    expect(x("groin_left")).toBeGreaterThan(drawn.front);
    expect(x("buttock_left")).toBeLessThan(x("buttock_right"));
    expect(x("groin_left")).toBeGreaterThan(x("groin_right"));
  });

  it("is chosen and taken back by a click, in the picture and in the list", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    await user.click(picture().getByRole("checkbox", { name: "Lower back, middle" }));
    expect(answer()).toBe("lower_back_middle");
    await user.click(screen.getByLabelText("Groin, left", { selector: "input" }));
    expect(answer()).toBe("lower_back_middle groin_left");
    await user.click(screen.getByLabelText("Lower back, middle", { selector: "input" }));
    expect(answer()).toBe("groin_left");
  });

  it("goes to the nearest place by arrows and chooses it by Space", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    await user.tab();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Lower back, middle");
    await user.keyboard("{ArrowRight} ");
    expect(answer()).toBe("lower_back_right");
  });

  it("goes to a name by its first letters, and to the next one by the same letter again", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    await user.tab();
    await user.keyboard("gr ");
    expect(answer()).toBe("groin_left");
    expect(typedTo("g", "groin_left", regionText)).toBe("groin_right");
    expect(typedTo("gg", "groin_right", regionText)).toBe("groin_left");
    expect(typedTo("x", "groin_right", regionText)).toBeUndefined();
  });

  it("is one stop for Tab in the list too, walked by arrows and letters", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByLabelText("Lower back, middle", { selector: "input" }));
    await user.keyboard("{Home}{ArrowDown} gr ");
    expect(answer()?.split(" ")).toHaveLength(2);
    expect(answer()).toContain("groin_left");
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByLabelText("Groin, left", { selector: "input" }));
  });

  it("carries the rating's digit on a chosen place, and a tick while there is no rating", () => {
    const map = (nrs: number | null) => (
      <BodyMap value={["belly"]} onChange={() => undefined} text={regionText} nrs={nrs} />
    );
    const { rerender } = show(map(5));
    const belly = (): string | null =>
      picture().getByRole("checkbox", { name: "Belly" }).lastElementChild?.textContent ?? null;
    expect(belly()).toBe("5");
    rerender(map(null));
    expect(belly()).toBe("✓");
  });

  it("reaches every place from the middle of the lower back by arrows alone", () => {
    const start = places.find((place) => place.region === "lower_back_middle");
    const reached = new Set(start === undefined ? [] : [start]);
    for (const place of reached)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = neighbour(place, key);
        if (next !== undefined) reached.add(next);
      }
    expect([...reached].map((place) => place.region).toSorted()).toEqual(Region.options.toSorted());
  });
});
