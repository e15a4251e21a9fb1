import { createContext, useContext } from 'react';
import { useMessages } from '../messages/messages.ts';
import type { Place } from '../session-port.ts';

/** Names of the workbooks of the case: a place names its workbook where there are several. */
export const WorkbookNames = createContext<readonly string[]>([]);

/** How a place reads: `企业申报 C7`, `企业申报 第 7 行`. */
export function usePlaceText(): (place: Place) => string {
  const say = useMessages();
  const workbooks = useContext(WorkbookNames);
  return ({ workbook, sheet, cell }) => {
    const row = /^[A-Z]+(\d+):[A-Z]+\1$/.exec(cell)?.[1];
    const inSheet = `${sheet} ${row === undefined ? cell : say.row(row)}`;
    return workbooks.length > 1 ? `${workbooks[workbook]} · ${inSheet}` : inSheet;
  };
}
