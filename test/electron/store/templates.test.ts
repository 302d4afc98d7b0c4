import { describe, expect, it } from "vitest";
import { anId, aPrescription, aTemplate, aTemplateItem } from "../../builders.ts";
import { aStore, the } from "./a-store.ts";

describe("a template of one's own", () => {
  it("is read back as it was saved", () => {
    const { ask } = aStore();
    const template = aTemplate({
      items: [
        aTemplateItem({ block: "warmup", note: "Slowly" }),
        aTemplateItem({ group: 1, sideRestSeconds: 20, prescription: aPrescription({ exerciseId: "deadbug_tap" }) }),
        aTemplateItem({ group: 1 }),
      ],
    });
    ask("template.save", template);
    expect(ask("template.list")).toEqual([template]);
  });

  it("is written over under its id, and listed by name", () => {
    const { ask } = aStore();
    const template = aTemplate({ name: "Mornings" });
    ask("template.save", template);
    ask("template.save", aTemplate({ name: "evenings" }));
    ask("template.save", { ...template, name: "Zen", items: [...template.items, aTemplateItem()] });
    expect(ask("template.list").map(({ name, items }) => [name, items.length])).toEqual([
      ["evenings", 1],
      ["Zen", 2],
    ]);
  });

  it("is removed and comes back, unless its name was taken meanwhile", () => {
    const { ask, refused } = aStore();
    const template = aTemplate({ name: "Mornings" });
    ask("template.save", template);
    ask("template.remove", template.id);
    expect(ask("template.list")).toEqual([]);
    ask("template.restore", template.id);
    expect(ask("template.list")).toEqual([template]);
    ask("template.remove", template.id);
    ask("template.save", aTemplate({ name: "MORNINGS" }));
    expect(refused("template.restore", template.id)).toEqual({ kind: "nameTaken", name: "Mornings" });
  });

  it("refuses a taken name, an exercise that is not there, and an id that never was", () => {
    const { ask, refused } = aStore();
    ask("template.save", aTemplate({ name: "Mornings" }));
    expect(refused("template.save", aTemplate({ name: "mornings" }))).toEqual({ kind: "nameTaken", name: "mornings" });
    const handstand = aTemplateItem({ prescription: aPrescription({ exerciseId: "handstand" }) });
    expect(refused("template.save", aTemplate({ name: "Odd", items: [handstand] }))).toEqual({
      kind: "notFound",
      what: "exercise",
    });
    expect(refused("template.remove", anId())).toEqual({ kind: "notFound", what: "template" });
    expect(the(ask("template.list")).name).toBe("Mornings");
  });
});
