/** What this Excel can beyond our floor, ExcelApi 1.9. */
export interface Features {
  /** Sorting is told: ExcelApi 1.10. */
  readonly since10: boolean;
  /** Merged areas can be asked for, and a table can change its extent without moving cells: ExcelApi 1.13. */
  readonly since13: boolean;
  /** It is told that a sheet was given another name: ExcelApi 1.17. */
  readonly since17: boolean;
}

/** `isSetSupported` is that of `Office.context.requirements`. */
export const featuresOf = (isSetSupported: (set: string, version: string) => boolean): Features => ({
  since10: isSetSupported('ExcelApi', '1.10'),
  since13: isSetSupported('ExcelApi', '1.13'),
  since17: isSetSupported('ExcelApi', '1.17'),
});
