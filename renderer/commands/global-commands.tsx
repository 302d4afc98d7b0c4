import { type JSX, useMemo } from "react";
import type { Input, ShellName } from "#contract/calls.ts";
import { Theme } from "#contract/profile.ts";
import { call, useCall, useSend } from "../data/api.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import { LearnPage, learnPages } from "../navigation/learn-pages.ts";
import { type Message, t } from "../i18n/t.ts";
import { useNavigation } from "../navigation/navigation.tsx";
import { refusalText } from "../data/refusal.ts";
import { places, type Screen } from "../navigation/screens.ts";
import { announceProblem } from "../ui/toast.tsx";
import { useOpenRoutineFile } from "../routines/use-open-routine-file.ts";
import { NativeMenu } from "./native-menu.ts";
import type { Command } from "./registry.ts";
import type { Shortcut } from "./shortcut.ts";
import { useCommands } from "./use-commands.ts";

const themeLabel: Readonly<Record<Theme, Message>> = {
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
  places.map(({ label, words, screen }, index) => ({
    id: `go.${screen.kind}`,
    label: t(label),
    words: t(words),
    group: "go",
    // There are fewer places than digits.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    shortcuts: [`Mod+${index + 1}` as Shortcut],
    run: () => go(screen),
  }));

const viewCommands = (): readonly Command[] => [
  {
    id: "view.zoomIn",
    label: t("Zoom in"),
    group: "view",
    shortcuts: ["Mod++"],
    words: t("larger bigger"),
    native: true,
    run: () => tell("app.zoom", "in"),
  },
  {
    id: "view.zoomOut",
    label: t("Zoom out"),
    group: "view",
    shortcuts: ["Mod+-"],
    words: t("smaller"),
    native: true,
    run: () => tell("app.zoom", "out"),
  },
  {
    id: "view.zoomReset",
    label: t("Actual size"),
    group: "view",
    shortcuts: ["Mod+0"],
    words: t("zoom reset"),
    native: true,
    run: () => tell("app.zoom", "reset"),
  },
];

/** The pages to read, in their order, and the list of them. */
const learnCommands = (go: (to: Screen) => void): readonly Command[] => [
  {
    id: "help.learn",
    label: t("Learn"),
    group: "help",
    words: t("read pages"),
    run: () => go({ kind: "learn", page: null }),
  },
  ...LearnPage.options.map((page): Command => ({
    id: `help.learn.${page}`,
    label: t(learnPages[page].title),
    group: "help",
    words: `${t("learn read")} ${t(learnPages[page].words)}`,
    run: () => go({ kind: "learn", page }),
  })),
];

/** What can be done on every screen. */
export const GlobalCommands = (): JSX.Element => {
  const { go, back } = useNavigation();
  const { profile } = useCoachInput();
  const running = useCall("session.current", undefined).data ?? null;
  const { send: saveProfile } = useSend("profile.save");
  const openRoutineFile = useOpenRoutineFile();

  const commands = useMemo(
    (): readonly Command[] => [
      ...goCommands(go),
      { id: "go.back", label: t("Back"), group: "go", run: back },
      {
        id: "train.start",
        label: running === null ? t("Start session") : t("Resume session"),
        group: "train",
        shortcuts: ["Mod+T"],
        words: t("training workout begin"),
        run: () => go(running === null ? { kind: "today", starting: true } : { kind: "session" }),
      },
      {
        id: "train.logPain",
        label: t("Log pain"),
        group: "train",
        shortcuts: ["Mod+L"],
        words: t("rating back hurts soreness"),
        run: () => go({ kind: "pain", subject: { kind: "any" } }),
      },
      {
        id: "train.buildWeek",
        label: t("Build a week"),
        group: "train",
        shortcuts: ["Mod+B"],
        words: t("plan propose"),
        run: () => go({ kind: "plan", weekOf: null, building: true }),
      },
      {
        id: "file.newRoutine",
        label: t("New routine"),
        group: "file",
        shortcuts: ["Mod+N"],
        words: t("create add"),
        run: () => go({ kind: "routine", id: "new" }),
      },
      {
        id: "file.openRoutine",
        label: t("Open a routine file"),
        group: "file",
        shortcuts: ["Mod+O"],
        words: t("import share load"),
        run: openRoutineFile,
      },
      {
        id: "file.newExercise",
        label: t("New exercise of your own"),
        group: "file",
        words: t("create add own"),
        run: () => go({ kind: "customExercise", id: "new" }),
      },
      {
        id: "file.openFolder",
        label: t("Show the folder of your log"),
        group: "file",
        words: t("data file copy backup"),
        run: () => tell("app.openFolder", undefined),
      },
      ...viewCommands(),
      ...Theme.options.map((theme): Command => ({
        id: `view.theme.${theme}`,
        label: t(themeLabel[theme]),
        group: "view",
        words: t("theme appearance look mode night"),
        chosen: profile.theme === theme,
        run: () => {
          saveProfile({ ...profile, theme }).catch(announceProblem);
        },
      })),
      ...learnCommands(go),
      {
        id: "help.about",
        label: t("About Supine"),
        group: "help",
        words: t("version"),
        run: () => tell("app.about", undefined),
      },
    ],
    [go, back, running, profile, saveProfile, openRoutineFile],
  );
  useCommands(commands, "everywhere");
  return <NativeMenu />;
};
