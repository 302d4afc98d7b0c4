// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { MenuModel } from "#contract/menu.ts";
import { menuModelOf } from "../../../renderer/commands/menu-model.ts";
import { makeRegistry } from "../../../renderer/commands/registry.ts";

const run = (): void => undefined;

it("the native menu has each command once, its key only with something held down, and leaves out what the system does", () => {
  const registry = makeRegistry();
  registry.put("app", "everywhere", [
    { id: "view.zoomIn", label: "Zoom in", group: "view", shortcuts: ["Mod++"], native: true, run },
    { id: "view.light", label: "Light", group: "view", chosen: true, run },
    { id: "go.plan", label: "Plan", group: "go", shortcuts: ["Mod+2"], run },
    { id: "help.shortcuts", label: "Keyboard shortcuts", group: "help", shortcuts: ["?"], run },
  ]);
  registry.put("screen", "screen", [
    { id: "plan.next", label: "Next week", group: "view", shortcuts: ["]", "Alt+PageDown"], enabled: false, run },
  ]);
  const { menus } = MenuModel.parse(menuModelOf(registry.looks()));
  expect(menus).toEqual({
    file: [],
    edit: [],
    train: [],
    view: [
      [{ id: "view.light", label: "Light", accelerator: null, enabled: true, chosen: true }],
      [{ id: "plan.next", label: "Next week", accelerator: "Alt+PageDown", enabled: false, chosen: null }],
    ],
    go: [[{ id: "go.plan", label: "Plan", accelerator: "CommandOrControl+2", enabled: true, chosen: null }]],
    help: [[{ id: "help.shortcuts", label: "Keyboard shortcuts", accelerator: null, enabled: true, chosen: null }]],
  });
});
