import { defineConfig } from 'vite';
import { rulesHash } from '../../build/rules-hash.mjs';

/** One bundle for Node with everything in it but Node's own modules: nothing is resolved when it starts. */
export default defineConfig({
  define: { __RULES_HASH__: JSON.stringify(rulesHash()) },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'keshen.js', chunkFileNames: '[name]-[hash].js' } },
  },
  ssr: { noExternal: true },
});
