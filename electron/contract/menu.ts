import * as z from "zod";

/** What belongs together, in the order of the menu bar: each is a menu, a part of the palette and of the shortcuts sheet. */
export const CommandGroup = z.enum(["file", "edit", "view", "go", "train", "help"]);
export type CommandGroup = z.infer<typeof CommandGroup>;

/** The name of a command, like `go.plan`. */
export const CommandId = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9_-]+)*$/);
export type CommandId = z.infer<typeof CommandId>;

/** Room for the longest command in a language that needs twice the letters. */
const Label = z.string().min(1).max(200);

/** Always with Ctrl/⌘ or Alt: a key alone would fire while somebody types. */
const Accelerator = z
  .string()
  .max(40)
  .regex(/^(?:CommandOrControl\+(?:Shift\+)?|Alt\+)(?:[A-Z0-9?[\]-]|Plus|Enter|Home|End|PageUp|PageDown|Delete|F1)$/);

const MenuItem = z
  .object({
    id: CommandId,
    label: Label,
    accelerator: Accelerator.nullable(),
    enabled: z.boolean(),
    /** For one of several that exclude each other: whether it is the chosen one. */
    chosen: z.boolean().nullable(),
  })
  .readonly();
export type MenuItem = z.infer<typeof MenuItem>;

/** Parts of a menu, with a line between them. */
const Sections = z.array(z.array(MenuItem).min(1).max(30).readonly()).max(8).readonly();

/** The words of what the system does by itself, in the language of the app. */
const MenuWords = z
  .object({
    file: Label,
    edit: Label,
    view: Label,
    go: Label,
    train: Label,
    window: Label,
    help: Label,
    undo: Label,
    redo: Label,
    cut: Label,
    copy: Label,
    paste: Label,
    selectAll: Label,
    zoomIn: Label,
    zoomOut: Label,
    resetZoom: Label,
    fullScreen: Label,
    minimize: Label,
    close: Label,
    quit: Label,
  })
  .readonly();
export type MenuWords = z.infer<typeof MenuWords>;

/** The native menu as the page wants it. What the system does by itself (cut, zoom, quit …) is added by the shell. */
export const MenuModel = z
  .object({
    words: MenuWords,
    menus: z
      .object({
        file: Sections,
        edit: Sections,
        view: Sections,
        go: Sections,
        train: Sections,
        help: Sections,
      })
      .readonly(),
  })
  .readonly();
export type MenuModel = z.infer<typeof MenuModel>;

/** Closer, further away, or as it was. */
export const Zoom = z.enum(["in", "out", "reset"]);
export type Zoom = z.infer<typeof Zoom>;
