import {
  Button,
  Select,
  Chip,
  createTheme,
  Input,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const teal: MantineColorsTuple = [
  "#e8f5f2",
  "#dcefeb",
  "#b5ddd6",
  "#86c9be",
  "#4fc3b5",
  "#2aa597",
  "#178a7f",
  "#0f766e",
  "#0b5f59",
  "#084945",
];

/** Mantine's greys of the dark theme, brought in line with ours. */
const dark: MantineColorsTuple = [
  "#e8ecec",
  "#c9d1d3",
  "#9facb0",
  "#6d7a7f",
  "#3a464b",
  "#2a3439",
  "#1a2226",
  "#151c20",
  "#12181b",
  "#0c1113",
];

/** Supine's look in Mantine's terms; the colours themselves are the custom properties of theme.css. */
export const theme = createTheme({
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: "ui-monospace, monospace",
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { teal, dark },
  defaultRadius: 8,
  respectReducedMotion: true,
  fontSizes: { xs: "13px", sm: "13px", md: "15px", lg: "18px", xl: "24px" },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "24px", lineHeight: "1.25" },
      h2: { fontSize: "18px", lineHeight: "1.35" },
      h3: { fontSize: "15px", lineHeight: "1.4" },
    },
  },
  components: {
    Select: Select.extend({
      // With a list that opens on focus and scrolls by Tab, focus that returns to the field can never leave it.
      defaultProps: { openOnFocus: false, scrollAreaProps: { viewportProps: { tabIndex: -1 } } },
    }),
    Button: Button.extend({
      defaultProps: { size: "sm" },
      styles: { label: { fontWeight: 550 } },
      // Mantine works out one label colour for both schemes; ours differ.
      vars: (_theme, { variant }) => ({
        root:
          variant === undefined || variant === "filled"
            ? { "--button-bg": "var(--accent)", "--button-color": "var(--accent-ink)" }
            : variant === "light"
              ? { "--button-bg": "var(--wash)", "--button-color": "var(--ink)" }
              : {},
      }),
    }),
    // The same for a chosen chip.
    Chip: Chip.extend({
      vars: () => ({
        root: {
          "--chip-bg": "var(--accent)",
          "--chip-hover": "var(--accent)",
          "--chip-color": "var(--accent-ink)",
          "--chip-icon-color": "var(--accent-ink)",
        },
        label: {},
        iconWrapper: {},
      }),
    }),
    // What explains a field, or what is wrong with it, is small and still large enough to be read.
    InputWrapper: Input.Wrapper.extend({
      vars: () => ({
        label: {},
        error: { "--input-error-size": "13px" },
        success: {},
        description: { "--input-description-size": "13px" },
      }),
    }),
    // All of them at least 24 pixels high.
    Checkbox: { defaultProps: { size: "md" } },
    Switch: { defaultProps: { size: "md" } },
    Slider: { defaultProps: { thumbSize: 24 } },
    // Menus keep to menu items; the focus goes to the first one.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Notification: {
      styles: { root: { background: "var(--surface)", boxShadow: "var(--shadow-float)" } },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});

const surfaces = {
  "--mantine-color-body": "var(--ground)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--quiet)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--wash)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-placeholder": "var(--quiet)",
  "--mantine-color-error": "var(--stop-ink)",
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces });

/** The nonce of this response: Mantine's generated style elements need it to pass the content security policy. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
