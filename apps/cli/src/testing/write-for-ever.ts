import { writeOutput } from '../files.ts';

/** Writes a file again and again, whole files of one letter, until it is killed. Says so when the first one stands. */
const [file = ''] = process.argv.slice(2);
for (let i = 0; ; i++) {
  await writeOutput(file, new Uint8Array(2_000_000).fill(65 + (i % 26)), []);
  if (i === 0) process.stdout.write('begun');
}
