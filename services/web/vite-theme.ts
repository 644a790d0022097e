import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { theme, tokens } from './src/design/theme.ts';

const name = 'virtual:theme.css';

/**
 * The theme as a style sheet, made when the app is built. Mantine would otherwise write it into a `<style>` of the page, which
 * the content security policy does not let anybody do.
 */
export const themeVariables = (): Plugin => ({
  name: 'theme-variables',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    const merged = mergeMantineTheme(DEFAULT_THEME, theme);
    const usual = defaultCssVariablesResolver(merged);
    const own = tokens(merged);
    return convertCssVariables({
      variables: { ...usual.variables, ...own.variables },
      light: { ...usual.light, ...own.light },
      dark: { ...usual.dark, ...own.dark },
    });
  },
});
