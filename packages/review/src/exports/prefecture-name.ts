import { divisionName, type Maybe } from '@keshen/rules';

/** The prefecture in which a place lies, by its code; a zone that counts like one is called by its own name. */
export const prefectureName = (code: string): Maybe<string> =>
  divisionName(/^\d{6}$/.test(code) ? `${code.slice(0, 4)}00` : code) ?? divisionName(code);
