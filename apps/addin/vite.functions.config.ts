import path from 'node:path';
import { defineConfig } from 'vite';
import { functionsJson } from './build/functions-json.ts';

/**
 * The functions of formulas: one classic script under a name that the manifest knows. The pane's page loads it, as one
 * runtime serves all; an Excel that ran functions without a page could load it alone.
 */
export default defineConfig({
  plugins: [functionsJson()],
  publicDir: false,
  build: {
    outDir: path.resolve(import.meta.dirname, 'dist/site'),
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: 'src/functions/main.ts', formats: ['iife'], name: 'keshenFunctions', fileName: () => 'functions.js' },
  },
});
