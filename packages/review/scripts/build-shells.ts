import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildShell, buildTemplate } from '@keshen/workbook/forms/shell';
import { programmes } from '@keshen/rules';
import { layouts } from '../src/exports/layouts.ts';
import { templateLayout } from '../src/exports/template/template-layout.ts';

// Run after a change of a layout, a table, or how forms look: npx tsx packages/review/scripts/build-shells.ts
const exportsFolder = path.resolve(import.meta.dirname, '../src/exports');
const generate = (file: string, content: unknown): Promise<void> =>
  writeFile(path.join(exportsFolder, file), `${JSON.stringify(content, null, 1)}\n`);

await generate('shells.generated.json', await Promise.all(layouts.map(buildShell)));
const templates = programmes.map((programme) => buildTemplate(templateLayout(programme)));
await generate('template/templates.generated.json', await Promise.all(templates));
