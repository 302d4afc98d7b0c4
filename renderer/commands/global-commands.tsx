import { type JSX, useMemo } from "react";
import type { Input, ShellName } from "../../electron/contract/calls.ts";
import { Theme } from "../../electron/contract/profile.ts";
import { call, useCall, useSend } from "../api.ts";
import { useCircumstances } from "../circumstances.tsx";
import { useNavigation } from "../navigation.tsx";
import { refusalText } from "../refusal.ts";
import { places, type Screen } from "../screens.ts";
import { announceProblem } from "../toast.tsx";
import { NativeMenu } from "./native-menu.ts";
import type { Command } from "./registry.ts";
import type { Shortcut } from "./shortcut.ts";
import { useCommands } from "./use-commands.ts";

const themeLabel: Readonly<Record<Theme, string>> = {
  system: "Light or dark like the system",
  light: "Light",
  dark: "Dark",
};

const tell = <N extends ShellName>(name: N, input: Input<N>): void => {
  call(name, input)
    .then((reply) => {
      if (!reply.ok) announceProblem(new Error(refusalText(reply.refusal)));
    })
    .catch(announceProblem);
};

/** The places of the rail, in its order: Ctrl/⌘+1 and so on. */
const goCommands = (go: (to: Screen) => void): readonly Command[] =>
  places.map(({ label, screen }, index) => ({
    id: `go.${screen.kind}`,
    label,
    group: "go",
    // There are fewer places than digits.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    shortcuts: [`Mod+${index + 1}` as Shortcut],
    run: () => go(screen),
  }));

const viewCommands: readonly Command[] = [
  {
    id: "view.zoomIn",
    label: "Zoom in",
    group: "view",
    shortcuts: ["Mod++"],
    words: "larger bigger",
    native: true,
    run: () => tell("app.zoom", "in"),
  },
  {
    id: "view.zoomOut",
    label: "Zoom out",
    group: "view",
    shortcuts: ["Mod+-"],
    words: "smaller",
    native: true,
    run: () => tell("app.zoom", "out"),
  },
  {
    id: "view.zoomReset",
    label: "Actual size",
    group: "view",
    shortcuts: ["Mod+0"],
    words: "zoom reset",
    native: true,
    run: () => tell("app.zoom", "reset"),
  },
];

/** What can be done on every screen. */
export const GlobalCommands = (): JSX.Element => {
  const { go, back } = useNavigation();
  const { profile } = useCircumstances();
  const running = useCall("session.current", undefined).data ?? null;
  const { send: saveProfile } = useSend("profile.save");

  const commands = useMemo(
    (): readonly Command[] => [
      ...goCommands(go),
      { id: "go.back", label: "Back", group: "go", run: back },
      {
        id: "train.start",
        label: running === null ? "Start session" : "Resume session",
        group: "train",
        shortcuts: ["Mod+T"],
        words: "training workout begin",
        run: () => go(running === null ? { kind: "today", starting: true } : { kind: "session" }),
      },
      {
        id: "train.logPain",
        label: "Log pain",
        group: "train",
        shortcuts: ["Mod+L"],
        words: "rating back hurts soreness",
        run: () => go({ kind: "pain", subject: { kind: "any" } }),
      },
      {
        id: "train.buildWeek",
        label: "Build a week",
        group: "train",
        shortcuts: ["Mod+B"],
        words: "plan propose",
        run: () => go({ kind: "plan", weekOf: null, building: true }),
      },
      {
        id: "file.newRoutine",
        label: "New routine",
        group: "file",
        shortcuts: ["Mod+N"],
        words: "create add",
        run: () => go({ kind: "routine", id: "new" }),
      },
      {
        id: "file.newExercise",
        label: "New exercise of your own",
        group: "file",
        words: "create add own",
        run: () => go({ kind: "ownExercise", id: "new" }),
      },
      {
        id: "file.openFolder",
        label: "Show the folder of your log",
        group: "file",
        words: "data file copy backup",
        run: () => tell("app.openFolder", undefined),
      },
      ...viewCommands,
      ...Theme.options.map((theme): Command => ({
        id: `view.theme.${theme}`,
        label: themeLabel[theme],
        group: "view",
        words: "theme appearance look",
        chosen: profile.theme === theme,
        run: () => {
          saveProfile({ ...profile, theme }).catch(announceProblem);
        },
      })),
      {
        id: "help.about",
        label: "About Supine",
        group: "help",
        words: "version",
        run: () => tell("app.about", undefined),
      },
    ],
    [go, back, running, profile, saveProfile],
  );
  useCommands(commands, "everywhere");
  return <NativeMenu />;
};
