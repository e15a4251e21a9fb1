const mebibyte = 2 ** 20;

/** What we take on. Beyond these a file is refused with the limit's name, before memory or time are spent. */
export const limits = {
  /** Bytes of one inflated part. 100,000 rows of 40 columns are 140 MB. */
  partBytes: 512 * mebibyte,
  /** Bytes of everything that is inflated to read one workbook. */
  totalBytes: 768 * mebibyte,
  /** DEFLATE cannot do better than 1032 to 1: a part that claims more is lying. */
  ratio: 1032,
  parts: 65_535,
  /** Pages of 1,024 cells in one workbook, 9 KB each: a cell here and a cell there cost a page each. */
  pages: 60_000,
  /** Bytes of an .xls or .et file: its reader makes an object of every cell. */
  legacyBytes: 48 * mebibyte,
  /** Bytes of one small part (workbook, relations, tables) that is held as a tree. */
  treeBytes: 64 * mebibyte,
  /** Elements inside one another in a small part; real ones have ten. */
  depth: 256,
} as const;

export type Limit = keyof typeof limits;
