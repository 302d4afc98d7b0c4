import { MantineThemeProvider, Portal } from "@mantine/core";
import { type JSX, type ReactNode, useMemo, useState } from "react";

/**
 * Menus and lists that open float over everything, but stay a part of the landmark they were opened in: who moves from
 * landmark to landmark with a screen reader finds them there, and not behind the page.
 */
export const Floats = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const theme = useMemo(
    () => (place === null ? {} : { components: { Portal: Portal.extend({ defaultProps: { target: place } }) } }),
    [place],
  );
  return (
    <MantineThemeProvider theme={theme}>
      {children}
      <div ref={setPlace} />
    </MantineThemeProvider>
  );
};
