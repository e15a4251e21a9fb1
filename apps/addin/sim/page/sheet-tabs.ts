import type { ModelSheet } from '@keshen/workbook/model';

/** A button a sheet; hidden sheets have none. */
export function drawTabs(
  element: HTMLElement,
  sheets: readonly ModelSheet[],
  active: ModelSheet,
  choose: (sheet: ModelSheet) => void,
): void {
  const buttons = sheets
    .filter(({ shown }) => shown === 'yes')
    .map((sheet) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sheet.name;
      button.setAttribute('aria-current', String(sheet === active));
      button.addEventListener('click', () => choose(sheet));
      return button;
    });
  element.replaceChildren(...buttons);
}
