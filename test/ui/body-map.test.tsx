// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type JSX, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Region } from "../../electron/contract/pain.ts";
import { regionText } from "../../renderer/coach/vocabulary.ts";
import { BodyMap } from "../../renderer/ui/body-map.tsx";
import { backPlaces, frontPlaces, neighbour, regionOrder } from "../../renderer/ui/body-regions.ts";
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
    const drawn = [...backPlaces, ...frontPlaces].map((place) => place.region);
    expect(drawn.toSorted()).toEqual(Region.options.toSorted());
    expect(regionOrder.toSorted()).toEqual(Region.options.toSorted());
    for (const side of ["left", "right"])
      for (const region of Region.options.filter((one) => one.endsWith(side)))
        expect(regionText(region).endsWith(side)).toBe(true);
  });

  it("shows the person's left on the left from behind and on the right from the front", () => {
    const x = (region: Region): number =>
      [...backPlaces, ...frontPlaces].find((place) => place.region === region)?.x ?? Number.NaN;
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

  it("reaches every place from the middle of the lower back by arrows alone", () => {
    const places = [...backPlaces, ...frontPlaces.map((place) => ({ ...place, x: place.x + 220 }))];
    const start = places.find((place) => place.region === "lower_back_middle");
    const reached = new Set(start === undefined ? [] : [start]);
    for (const place of reached)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = neighbour(places, place, key);
        if (next !== undefined) reached.add(next);
      }
    expect([...reached].map((place) => place.region).toSorted()).toEqual(Region.options.toSorted());
  });
});
