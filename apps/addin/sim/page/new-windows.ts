/** A new workbook that the add-in has opened: in Excel a window of its own, here a button that opens it in its place. */
export function addWindow(element: HTMLElement, base64: string, open: (name: string) => void): void {
  const name = `新工作簿${element.childElementCount + 1}.xlsx`;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.dataset['size'] = String(bytesOf(base64).length);
  button.addEventListener('click', () => open(name));
  element.append(button);
}

export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
