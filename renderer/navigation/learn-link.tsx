import { Button } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import type { JSX } from "react";
import { type LearnPage, learnPages } from "./learn-pages.ts";
import { t } from "../i18n/t.ts";
import { useNavigation } from "./navigation.tsx";

/** The way to a page to read, named by its title. */
export const LearnLink = ({ page }: { readonly page: LearnPage }): JSX.Element => {
  const { go } = useNavigation();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      w="fit-content"
      h="auto"
      mih={28}
      styles={{ label: { whiteSpace: "normal", textAlign: "start", overflow: "visible", height: "auto" } }}
      leftSection={<IconBook2 size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() => go({ kind: "learn", page })}
    >
      {t(learnPages[page].title)}
    </Button>
  );
};
