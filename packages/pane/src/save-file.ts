import type { PaperFile } from './views.ts';

/** Offers a file through the browser. It never leaves the machine. */
export async function saveFile({ fileName, type, bytes }: PaperFile): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the file up after the click; the address must live so long.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
