import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkNames } from './vite-chunks.ts';
import { styledComponents } from './vite-styles.ts';
import { themeVariables } from './vite-theme.ts';

export default defineConfig({
  plugins: [react(), themeVariables(), styledComponents()],
  resolve: { conditions: ['@candor/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkNames() }] } } },
  },
  // the gateway of `npm start`, when the page is served by vite itself
  // which hears of the host that the page comes from: it takes no commands from other sites
  server: { proxy: { '/api': { target: process.env['CANDOR_GATEWAY'] ?? 'http://127.0.0.1:4200', changeOrigin: false } } },
});
