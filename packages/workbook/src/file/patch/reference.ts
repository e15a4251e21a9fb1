import { areaAddress, type ModelWorkbook } from '../../model/index.ts';
import type { Area } from '../../port.ts';

/** `'申报'!D2:E5` */
export const relativeReference = (model: ModelWorkbook, at: Area): string =>
  `${quoted(model.sheet(at.sheet).name)}!${areaAddress(at)}`;

/** A sheet's name as formulas write it. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'申报'!$D$2:$E$5` */
export const reference = (model: ModelWorkbook, at: Area): string =>
  absoluteArea({ ...at, sheet: model.sheet(at.sheet).name });

/** The same, of an area that calls its sheet by its name. */
export const absoluteArea = (at: Area): string =>
  `${quoted(at.sheet)}!${areaAddress(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
