import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const atlas: MantineColorsTuple = [
  '#e8f6f7',
  '#d3eaec',
  '#a5d4d8',
  '#74bdc4',
  '#4daab3',
  '#349ea8',
  '#0f7f8c',
  '#0b6b78',
  '#075a65',
  '#024751',
];

/** System fonts only: the app asks no other origin for anything. */
const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'atlas',
  primaryShade: { light: 7, dark: 6 },
  colors: { atlas },
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
});

const QUIET_COLORS = ['teal', 'red', 'gray', 'blue', 'orange', 'yellow'] as const;

/** Mantine's quiet text is below the contrast of 4.5 : 1 that WCAG 2.2 asks for (1.4.3, AA): here it is above. */
export const readableVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    ...Object.fromEntries(
      QUIET_COLORS.map((color) => [`--mantine-color-${color}-light-color`, `var(--mantine-color-${color}-9)`])
    ),
    // The darkest shades of these are short of it on their own light ground.
    '--mantine-color-teal-light-color': '#066649',
    '--mantine-color-orange-light-color': '#a3360a',
    '--mantine-color-red-light-color': '#b32424',
  },
  dark: { '--mantine-color-dimmed': 'var(--mantine-color-dark-1)' },
});
