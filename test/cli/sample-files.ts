import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './keshen.ts';
import { sampleWorkbook, type Sample } from './sample-workbook.ts';

/** A new folder with these files in it: workbooks of samples, or bytes and texts as they are. */
export async function sampleFiles(files: Readonly<Record<string, Sample | Uint8Array | string>>): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const bytes =
      typeof content === 'string' || content instanceof Uint8Array ? content : await sampleWorkbook(content);
    writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}
