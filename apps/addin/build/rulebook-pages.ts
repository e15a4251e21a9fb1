import { createRequire } from 'node:module';
import { runnerImport, type Plugin } from 'vite';

/** Writes the rule book beside the pane, generated from the rules that the pane runs. */
export const rulebookPages = (): Plugin => ({
  name: 'keshen-rulebook-pages',
  apply: 'build',
  async generateBundle() {
    const entry = createRequire(import.meta.url).resolve('@keshen/rulebook');
    const { module } = await runnerImport<typeof import('@keshen/rulebook')>(entry);
    for (const [file, source] of module.rulebook())
      this.emitFile({ type: 'asset', fileName: `rulebook/${file}`, source });
  },
});
