import { expect, it } from "vitest";
import { breaches } from "./accessibility.ts";
import { describeViews } from "./every-view.ts";
import { forget } from "./launch.ts";
import { living } from "./lives.ts";
import { settled, viewsOf } from "./tour.ts";

// The views that need no training; those that do, and lead on from one to the next, are in everyone-trained.e2e.ts.
describeViews("normal", (views) => views.slice(0, viewsOf.empty.length));

it("a button without a name and a text without contrast are breaches", async () => {
  const supine = await living("normal", { theme: "light" });
  await settled(supine.page);
  await supine.page.evaluate(() => {
    document.querySelector("main")?.insertAdjacentHTML("afterbegin", `<button></button><p class="pale">Pale</p>`);
    const pale = document.querySelector<HTMLElement>(".pale");
    if (pale !== null) pale.style.color = "#dddddd";
  });
  const found = (await breaches(supine.page)).map((breach) => breach.split(":", 1)[0]);
  expect(new Set(found)).toEqual(new Set(["button-name", "color-contrast"]));
  await forget(supine);
});
