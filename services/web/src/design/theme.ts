import { type ConvertCSSVariablesInput, createTheme, type MantineColorsTuple, type MantineTheme } from '@mantine/core';

/** From what lies behind text to what is written on white: 7 has a contrast of 5.6 to 1 to white. */
const brand: MantineColorsTuple = [
  '#edf4fc',
  '#dae7f6',
  '#b3cdec',
  '#88b1e2',
  '#649ad9',
  '#4c8ad1',
  '#3c7cc4',
  '#2f68ad',
  '#275a98',
  '#1b4a82',
];

/** 7 has a contrast of 6.5 to 1 to white. */
const red: MantineColorsTuple = [
  '#fdeceb',
  '#f8d4d1',
  '#f0aba6',
  '#e77f78',
  '#dd5a52',
  '#d0433a',
  '#c3342b',
  '#b3261e',
  '#981f18',
  '#7c1812',
];

/** From texts to what lies behind everything, in the dark: as blue as the rest. */
const dark: MantineColorsTuple = [
  '#d3dae4',
  '#b3bdcb',
  '#9aa6b7',
  '#5d6a7c',
  '#3a4453',
  '#303946',
  '#202833',
  '#1b212a',
  '#151a21',
  '#12161c',
];

/** The look of Candor: everything that has a colour, a size or a corner takes it from here. */
export const theme = createTheme({
  colors: { brand, dark, red },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: "'Inter', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  respectReducedMotion: true,
  components: {
    // the page behind stays as it is: locking it needs a style sheet that is written while the page runs
    Modal: { defaultProps: { lockScroll: false, centered: true } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
});

/** Design tokens on top of Mantine's; texts on them have a contrast of at least 4.5 to 1. */
export const tokens = (_: MantineTheme): ConvertCSSVariablesInput => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f7f9',
    '--mantine-color-text': '#1a2230',
    '--mantine-color-dimmed': '#566172',
    '--mantine-color-placeholder': '#6b7686',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#275a98',
    '--mantine-color-default-border': '#d5dbe3',
    '--candor-sheet': '#ffffff',
    '--candor-line': '#dde2e9',
    '--candor-good': '#1c7a4a',
    '--candor-attention': '#8a5a07',
    '--candor-bad': '#b3261e',
    '--candor-soft': '#eef3f9',
    '--candor-chart': '#2f68ad',
    '--candor-chart-soft': '#b3cdec',
    '--candor-chart-before': '#b45309',
  },
  dark: {
    '--mantine-color-body': '#12161c',
    '--mantine-color-text': '#e8ecf2',
    '--mantine-color-dimmed': '#9aa6b7',
    '--mantine-color-placeholder': '#8894a6',
    '--mantine-color-error': '#ff8d84',
    '--mantine-color-anchor': '#8fbbee',
    '--mantine-color-default': '#1b212a',
    '--mantine-color-default-hover': '#252d38',
    '--mantine-color-default-border': '#3a4453',
    '--candor-sheet': '#1b212a',
    '--candor-line': '#303946',
    '--candor-good': '#58c68d',
    '--candor-attention': '#e5b454',
    '--candor-bad': '#ff8d84',
    '--candor-soft': '#202a37',
    '--candor-chart': '#649ad9',
    '--candor-chart-soft': '#2b4566',
    '--candor-chart-before': '#eba24a',
  },
});
