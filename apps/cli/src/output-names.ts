import path from 'node:path';

/**
 * File names for the annotated copies of these inputs, in their order: 长春市.xlsx → 长春市_审查.xlsx. Macros keep their
 * ending; anything else becomes .xlsx. Two inputs of one name from two folders get a number, also where only letter
 * case tells them apart, as it does not on Windows.
 */
export const annotatedNames = (inputs: readonly string[], taken: readonly string[] = []): string[] =>
  copyNames(inputs, '审查', taken);

/**
 * The same for copies of another kind: 长春市.xlsx → 长春市_规范.xlsx. A name that stands in the folder already gets a number: on an
 * earlier copy somebody may have worked.
 */
export function copyNames(inputs: readonly string[], kind: string, standing: readonly string[] = []): string[] {
  const taken = new Set(standing.map((name) => name.toLowerCase()));
  return inputs.map((input) => {
    const { name, ext } = path.parse(input);
    const ending = ext.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
    return unused(taken, fileName(`${name}_${kind}`), ending);
  });
}

function unused(taken: Set<string>, name: string, ending: string): string {
  for (let n = 1; ; n++) {
    const candidate = `${name}${n === 1 ? '' : `（${n}）`}${ending}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** File systems take 255 bytes for a name; some of them are kept for a number, the ending and the temporary file. */
const longestName = 200;

/** A name that Windows, too, can give a file: what it does not allow is replaced, and what is too long is cut. */
export function fileName(text: string): string {
  const allowed = text.replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]/gu, '_').replace(/[. ]+$/, '');
  const encoder = new TextEncoder();
  let name = '';
  let bytes = 0;
  for (const character of allowed) {
    bytes += encoder.encode(character).length;
    if (bytes > longestName) break;
    name += character;
  }
  return name || '未命名';
}
