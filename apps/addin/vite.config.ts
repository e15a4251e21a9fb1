import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rulesHash } from '../../build/rules-hash.mjs';
import { officeJs } from './build/office-js.ts';
import { rulebookPages } from './build/rulebook-pages.ts';

const outDir = path.resolve(import.meta.dirname, 'dist/site');

/** The site that the manifest points to. Relative addresses: an intranet may host it in any folder. */
export default defineConfig({
  base: './',
  plugins: [react(), officeJs(outDir), rulebookPages()],
  define: { __RULES_HASH__: JSON.stringify(rulesHash()) },
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: 'taskpane.html' },
  },
});
