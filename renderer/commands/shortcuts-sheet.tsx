import { Kbd, Modal } from "@mantine/core";
import type { JSX } from "react";
import { CommandGroup } from "#contract/menu.ts";
import { t } from "../i18n/t.ts";
import { groupName } from "./group-names.ts";
import type { CommandLook } from "./registry.ts";
import classes from "./shortcuts-sheet.module.css";
import { type Shortcut, shortcutKeys } from "./shortcut.ts";
import { useCommandList } from "./use-commands.ts";

const Keys = ({ shortcut }: { readonly shortcut: Shortcut }): JSX.Element => (
  <span className={classes["keys"]}>
    {shortcutKeys(shortcut).map((key) => (
      <Kbd key={key}>{key}</Kbd>
    ))}
  </span>
);

const Part = ({ title, looks }: { readonly title: string; readonly looks: readonly CommandLook[] }): JSX.Element => (
  <section className={classes["part"]} aria-label={title}>
    <h3 className={classes["title"]}>{title}</h3>
    <dl className={classes["list"]}>
      {looks.map(({ id, label, shortcuts }) => (
        <div key={id} className={classes["line"]}>
          <dt>{label}</dt>
          <dd className={classes["ways"]}>
            {shortcuts.map((shortcut) => (
              <Keys key={shortcut} shortcut={shortcut} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Every key of every command there is just now; first those of the screen. */
export const ShortcutsSheet = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const withKeys = useCommandList().filter(({ shortcuts }) => shortcuts.length > 0);
  const parts = [
    { title: t("On this screen"), looks: withKeys.filter(({ scope }) => scope === "screen") },
    ...CommandGroup.options.map((group) => ({
      title: groupName(group),
      looks: withKeys.filter((look) => look.scope === "everywhere" && look.group === group),
    })),
  ].filter(({ looks }) => looks.length > 0);
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t("Keyboard shortcuts")}
      size="min(760px, 92vw)"
      closeButtonProps={{ "aria-label": t("Close") }}
      radius={12}
      classNames={{ title: classes["heading"] ?? "" }}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes["parts"]}>
        {parts.map((part) => (
          <Part key={part.title} {...part} />
        ))}
      </div>
    </Modal>
  );
};
