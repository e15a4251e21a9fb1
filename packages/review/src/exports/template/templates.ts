import type { Template } from '@keshen/workbook';
import generated from './templates.generated.json';

/** The workbook that the applicants of a programme fill in; undefined for a programme that does not exist. */
export const templateOf = (programme: string): Template | undefined =>
  (generated as readonly Template[]).find(({ id }) => id === programme);
