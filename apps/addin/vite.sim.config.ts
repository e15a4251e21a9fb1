import path from 'node:path';
import { defineConfig } from 'vite';

/** The simulator: development only, beside the site and never in it. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, 'sim/page'),
  base: './',
  build: {
    outDir: path.resolve(import.meta.dirname, 'dist/sim'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
  },
});
