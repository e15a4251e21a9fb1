import {
  cellKind,
  type Area,
  type CellBlock,
  type Job,
  type Runs,
  type Sheet,
  type Workbook,
} from '@keshen/workbook/port';

/** So many cells are read at a time, of nine bytes each. A table of 100,000 rows and 40 columns is read in one go. */
const atOnce = 1 << 22;

const noKinds = new Uint8Array(0);
const noNumbers = new Float64Array(0);

/**
 * The cells of a sheet's used area, up to the last column that holds something. One cell that somebody touched in XFD
 * makes the area 16,384 columns wide: of a large one only the columns are read that hold something, as far as the host can
 * tell, stretch by stretch, and of an empty column nothing is kept.
 */
export async function readUsed(
  workbook: Workbook,
  { used, filledColumns }: Pick<Sheet, 'filledColumns'> & { readonly used: Area },
  job?: Job,
  cells = atOnce,
): Promise<CellBlock> {
  if (used.rows * used.columns <= cells) return workbook.read(used, ['formulas'], job);
  const width = Math.max(1, Math.floor(cells / used.rows));
  const joined = new JoinedBlock(used);
  const everything: Runs = [[used.left, used.left + used.columns - 1]];
  for (const [first, last] of filledColumns ?? everything)
    for (let left = first; left <= last; left += width) {
      const columns = Math.min(width, last - left + 1);
      joined.add(await workbook.read({ ...used, left, columns }, ['formulas'], job));
    }
  return joined.block();
}

class JoinedBlock {
  private readonly used: Area;
  private readonly kinds: Uint8Array[];
  private readonly numbers: Float64Array[];
  private readonly formulas: (readonly [row: number, column: number, formula: string])[] = [];
  private readonly pool: string[] = [];
  private readonly offsets = new Map<readonly string[], number>();

  constructor(used: Area) {
    this.used = used;
    this.kinds = Array.from({ length: used.columns }, () => noKinds);
    this.numbers = Array.from({ length: used.columns }, () => noNumbers);
  }

  add(piece: CellBlock): void {
    const left = piece.at.left - this.used.left;
    const texts = this.textsOf(piece);
    for (const [key, formula] of piece.formulas)
      this.formulas.push([Math.floor(key / piece.at.columns), left + (key % piece.at.columns), formula]);
    piece.kinds.forEach((kinds, c) => {
      const filled = holdsSomething(kinds);
      this.kinds[left + c] = filled ? kinds : noKinds;
      this.numbers[left + c] = filled ? renumbered(kinds, piece.numbers[c]!, texts) : noNumbers;
    });
  }

  block(): CellBlock {
    const last = this.formulas.reduce(
      (right, [, column]) => Math.max(right, column),
      this.kinds.findLastIndex((kinds) => kinds !== noKinds),
    );
    const columns = Math.max(1, last + 1);
    return {
      at: { ...this.used, columns },
      kinds: this.kinds.slice(0, columns),
      numbers: this.numbers.slice(0, columns),
      pool: this.pool,
      formulas: new Map(this.formulas.map(([row, column, formula]) => [row * columns + column, formula])),
    };
  }

  /** By how much the texts of a piece are counted up. A host may have one pool for all pieces, or a pool for each. */
  private textsOf({ pool }: CellBlock): number {
    const known = this.offsets.get(pool);
    if (known !== undefined) return known;
    const before = this.pool.length;
    for (const text of pool) this.pool.push(text);
    this.offsets.set(pool, before);
    return before;
  }
}

/** Looks at four cells at a time: there may be thousands of millions. */
function holdsSomething(kinds: Uint8Array): boolean {
  const words = kinds.length >> 2;
  if (kinds.byteOffset % 4 === 0) {
    for (const word of new Uint32Array(kinds.buffer, kinds.byteOffset, words)) if (word !== 0) return true;
    return kinds.subarray(words << 2).some((kind) => kind !== cellKind.empty);
  }
  return kinds.some((kind) => kind !== cellKind.empty);
}

function renumbered(kinds: Uint8Array, numbers: Float64Array, by: number): Float64Array {
  if (by === 0) return numbers;
  return numbers.map((number, i) => (kinds[i] === cellKind.text || kinds[i] === cellKind.error ? number + by : number));
}
