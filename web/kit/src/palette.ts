import type { PaletteOptions } from '@mui/material/styles';

declare module '@mui/material/styles' {
  interface Palette {
    /** The calm ground behind pictures and quiet panels. */
    sand: string;
  }
  interface CssThemeVariables {
    enabled: true;
  }
  interface PaletteOptions {
    sand?: string;
  }
}

/** Daylight: warm paper, bottle green, brick. Every text colour has at least 4.5 : 1 on paper and on sand. */
export const light: PaletteOptions = {
  background: { default: '#faf7f0', paper: '#fffdf8' },
  sand: '#efeadf',
  text: { primary: '#1e2925', secondary: '#535e58' },
  primary: { main: '#1f4d3f', dark: '#163a2f', light: '#38705f', contrastText: '#fffdf8' },
  secondary: { main: '#9c4027', dark: '#7d301c', light: '#b8593e', contrastText: '#fffdf8' },
  success: { main: '#27633f', contrastText: '#fffdf8' },
  warning: { main: '#7d5200', contrastText: '#fffdf8' },
  error: { main: '#a1262c', contrastText: '#fffdf8' },
  info: { main: '#2b5874', contrastText: '#fffdf8' },
  divider: '#ddd5c6',
};

/** Evening: the same hues on a green-black ground. */
export const dark: PaletteOptions = {
  background: { default: '#131917', paper: '#1a2220' },
  sand: '#222c28',
  text: { primary: '#efe9dd', secondary: '#abb5ad' },
  primary: { main: '#a9d6bf', dark: '#86bda1', light: '#c9e7d7', contrastText: '#0f201a' },
  secondary: { main: '#f0a688', dark: '#d98a6a', light: '#f7c4ae', contrastText: '#2a120a' },
  success: { main: '#8fd0a6', contrastText: '#0f201a' },
  warning: { main: '#e7bd6a', contrastText: '#241a05' },
  error: { main: '#f2a09c', contrastText: '#2b0b0b' },
  info: { main: '#9cc7e2', contrastText: '#0b1b26' },
  divider: '#34403b',
};
