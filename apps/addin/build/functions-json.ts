import type { Plugin } from 'vite';
import type { Words } from '../src/functions/custom-function.ts';
import { customFunctions } from '../src/functions/index.ts';
import { metadataOf } from '../src/functions/metadata.ts';

/** What Excel is told of the functions, by the language that the manifest asks for. */
const files: readonly (readonly [file: string, language: keyof Words])[] = [
  ['functions.json', 'zh'],
  ['functions.en-us.json', 'en'],
];

/** Writes the descriptions of the functions beside their script, from the functions themselves. */
export const functionsJson = (): Plugin => ({
  name: 'keshen-functions-json',
  generateBundle() {
    for (const [fileName, language] of files)
      this.emitFile({
        type: 'asset',
        fileName,
        source: `${JSON.stringify(metadataOf(customFunctions, language), null, 2)}\n`,
      });
  },
});
