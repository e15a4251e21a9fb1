const mebibyte = 2 ** 20;

/** What we take on. Beyond these a file is refused with the limit's name, before memory or time are spent. */
export const limits = {
  /** Bytes of a file as it comes. */
  fileBytes: 512 * mebibyte,
  /** Bytes of a text file. */
  textBytes: 128 * mebibyte,
  /** Bytes of one inflated part. 100,000 rows of 40 columns are 140 MB. */
  partBytes: 512 * mebibyte,
  /** Bytes of everything that is inflated to read one workbook. */
  totalBytes: 768 * mebibyte,
  /** DEFLATE cannot do better than 1032 to 1: a part that claims more is lying. */
  ratio: 1032,
  parts: 65_535,
  sheets: 4096,
  /** Texts that differ from one another, or stand apart in the file. */
  texts: 3_000_000,
  /** Characters of all these texts, and of all formulas as they are written. 100,000 rows of 40 columns have 20 million. */
  textCharacters: 128_000_000,
  /** Bytes of one text or formula as it is written: a cell of Excel takes 32,767 characters, some of them ten bytes long. */
  cellBytes: 4 * mebibyte,
  /** Cells with a formula. */
  formulas: 4_000_000,
  /** Characters of shared formulas, written out for every cell. */
  formulaCharacters: 64_000_000,
  /** Rows and columns of a text file, elements of rows in a sheet and of cells in one of them: Excel's own. */
  rows: 1_048_576,
  columns: 16_384,
  /** Merged areas, or stretches of hidden rows or columns, on one sheet. */
  areas: 500_000,
  /** Pages of 1,024 cells in one workbook, 9 KB each: a cell here and a cell there cost a page each. */
  pages: 60_000,
  /** Bytes of an .xls or .et file: its reader makes objects of all cells, some 35 bytes of memory for one in the file. */
  legacyBytes: 24 * mebibyte,
  /** Bytes of one small part (workbook, relations, tables) that is held as a tree. */
  treeBytes: 64 * mebibyte,
  /** Elements and attributes of such a part; tags of a sheet outside its rows. */
  nodes: 1_000_000,
  /**
   * Bytes of a part in another encoding than UTF-8, or of a sheet whose rows or cells are not in order: it is held three
   * times while it is written anew.
   */
  recodedBytes: 128 * mebibyte,
  /** Elements inside one another in a small part; real ones have ten. */
  depth: 256,
} as const;

export type Limit = keyof typeof limits;
