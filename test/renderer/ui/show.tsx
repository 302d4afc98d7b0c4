import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";

/** Shows a part the way the app does, with the theme around it. */
export const show = (part: ReactNode): ReturnType<typeof render> =>
  render(part, { wrapper: ({ children }) => <MantineProvider>{children}</MantineProvider> });
