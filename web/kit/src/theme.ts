import { createTheme, type TypographyVariantsOptions } from '@mui/material/styles';
import { dark, light } from './palette';

const SERIF = "'Fraunces', 'Fraunces Fallback', Georgia, serif";
const SANS = "'Figtree', 'Figtree Fallback', Arial, sans-serif";

const display = (size: string, weight = 400) => ({
  fontFamily: SERIF,
  fontSize: size,
  fontWeight: weight,
  lineHeight: 1.12,
  letterSpacing: '-0.018em',
});

const typography: TypographyVariantsOptions = {
  fontFamily: SANS,
  h1: display('clamp(2.125rem, 1.55rem + 2.6vw, 3.75rem)'),
  h2: display('clamp(1.625rem, 1.35rem + 1.2vw, 2.25rem)'),
  h3: display('1.375rem', 450),
  h4: { ...display('1.125rem', 500), lineHeight: 1.25, letterSpacing: '-0.01em' },
  body1: { fontSize: '1.0625rem', lineHeight: 1.6 },
  body2: { fontSize: '0.9375rem', lineHeight: 1.5 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
  overline: { fontSize: '0.8125rem', fontWeight: 600, letterSpacing: '0.08em', lineHeight: 1.4 },
  button: { fontSize: '1rem', fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
};

/** The look of the shop, in daylight and at night; `data-mode` on the root element says which. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-mode' },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  typography,
  shape: { borderRadius: 6 },
  components: {
    MuiCssBaseline: {
      styleOverrides: (base) => ({
        html: { scrollPaddingTop: '6rem' },
        body: { textWrap: 'pretty', overflowWrap: 'anywhere' },
        '::selection': { background: base.vars.palette.primary.main, color: base.vars.palette.primary.contrastText },
        ':focus-visible': { outline: `3px solid ${base.vars.palette.secondary.main}`, outlineOffset: '2px' },
        'h1:focus, main:focus': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '1ms !important', transitionDuration: '1ms !important' },
        },
      }),
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { borderRadius: 999, paddingInline: '1.4rem', minHeight: 44 },
        sizeLarge: { minHeight: 54, fontSize: '1.0625rem', paddingInline: '1.9rem' },
        sizeSmall: { minHeight: 36, paddingInline: '0.9rem', fontSize: '0.9375rem' },
        text: { paddingInline: '0.6rem' },
      },
    },
    MuiIconButton: { styleOverrides: { root: { color: 'inherit', width: 44, height: 44 } } },
    MuiLink: {
      defaultProps: { underline: 'hover', color: 'inherit' },
      styleOverrides: { root: { textUnderlineOffset: '0.22em' } },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: ({ theme: own }) => ({ backgroundColor: own.vars.palette.background.paper, minHeight: 48 }),
        input: { padding: '0.7rem 0.9rem' },
        notchedOutline: ({ theme: own }) => ({
          borderColor: `color-mix(in srgb, ${own.vars.palette.text.secondary} 65%, transparent)`,
        }),
      },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: ({ theme: own }) => ({
          color: own.vars.palette.text.primary,
          fontWeight: 550,
          fontSize: '0.9375rem',
          marginBottom: 4,
        }),
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.875rem' } } },
    MuiAlert: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: {
        root: ({ theme: own }) => ({
          color: own.vars.palette.text.primary,
          backgroundColor: own.vars.palette.background.paper,
        }),
      },
    },
    MuiSkeleton: {
      defaultProps: { animation: 'wave' },
      styleOverrides: { root: ({ theme: own }) => ({ backgroundColor: own.vars.palette.sand }) },
    },
    MuiChip: { styleOverrides: { root: { fontWeight: 550, borderRadius: 6 } } },
  },
});
