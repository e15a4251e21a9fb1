/** What this Excel can beyond our floor, ExcelApi 1.9. */
export interface Features {
  /** Merged areas can be asked for, and a table can change its extent without moving cells: ExcelApi 1.13. */
  readonly since13: boolean;
}

/** `isSetSupported` is that of `Office.context.requirements`. */
export const featuresOf = (isSetSupported: (set: string, version: string) => boolean): Features => ({
  since13: isSetSupported('ExcelApi', '1.13'),
});
