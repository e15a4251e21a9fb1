import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildShell } from '@keshen/workbook/forms/shell';
import { layouts } from '../src/exports/layouts.ts';

// Run after a change of a layout or of how forms look: npx tsx packages/review/scripts/build-shells.ts
const shells = await Promise.all(layouts.map(buildShell));
const file = path.resolve(import.meta.dirname, '../src/exports/shells.generated.json');
await writeFile(file, `${JSON.stringify(shells, null, 1)}\n`);
