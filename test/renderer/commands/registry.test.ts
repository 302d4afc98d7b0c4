import { describe, expect, it, vi } from "vitest";
import { type Command, makeRegistry } from "../../../renderer/commands/registry.ts";

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  label: id,
  group: "go",
  run: () => undefined,
  ...more,
});
const ids = (looks: readonly { readonly id: string }[]): readonly string[] => looks.map(({ id }) => id);

describe("the command registry", () => {
  it("lists what is there everywhere first, whoever said so first", () => {
    const registry = makeRegistry();
    registry.put("screen", "screen", [command("here")]);
    registry.put("app", "everywhere", [command("a"), command("b")]);
    expect(ids(registry.looks())).toEqual(["a", "b", "here"]);
  });

  it("puts a screen's command in the place of the everywhere one while the screen is shown", () => {
    const registry = makeRegistry();
    registry.put("screen", "screen", [command("undo", { label: "Undo typing" })]);
    registry.put("app", "everywhere", [command("undo"), command("b")]);
    expect(registry.looks().map(({ label, scope }) => [label, scope])).toEqual([
      ["Undo typing", "everywhere"],
      ["b", "everywhere"],
    ]);
    registry.drop("screen");
    expect(registry.find("undo")?.label).toBe("undo");
  });

  it("does what the newest render would do, and tells nobody when nothing that is shown changed", () => {
    const registry = makeRegistry();
    const heard = vi.fn<() => void>();
    registry.subscribe(heard);
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    registry.put("screen", "screen", [command("a", { run: first })]);
    const looks = registry.looks();
    registry.put("screen", "screen", [command("a", { run: second })]);
    registry.find("a")?.run();
    expect([first.mock.calls.length, second.mock.calls.length, heard.mock.calls.length]).toEqual([0, 1, 1]);
    expect(registry.looks()).toBe(looks);
    registry.put("screen", "screen", [command("a", { enabled: false })]);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
