import { Button, Code, Stack, Text, Title } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { t } from "../i18n/t.ts";

type CalmProps = { readonly isRefusal: (error: Error) => boolean; readonly children: ReactNode };
type CalmState = { readonly error: Error | null };

const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus();

/** The one calm screen for bugs: what happened, what is kept, what to do. React asks for a class here. */
export class Calm extends Component<CalmProps, CalmState> {
  override state: CalmState = { error: null };

  static getDerivedStateFromError(error: unknown): CalmState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Stack component="main" maw={560} mx="auto" mt={96} p="lg" gap="md" role="alert">
        <Title order={1}>{t("This screen could not be shown")}</Title>
        <Text>
          {this.props.isRefusal(error)
            ? t("Your log could not be read just now. Everything you had saved is still on your machine.")
            : t(
                "Something in Supine went wrong. That is ours to mend, not yours. Everything you had saved is still on your machine.",
              )}
        </Text>
        <Code block>{error.message}</Code>
        {/* What had the focus is gone with the screen; there is one thing to do here. */}
        <Button ref={focusAtOnce} onClick={() => location.reload()} w="fit-content">
          {t("Show it again")}
        </Button>
      </Stack>
    );
  }
}
