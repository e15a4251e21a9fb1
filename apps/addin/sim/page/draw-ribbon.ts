import type { Ribbon, RibbonButton } from './ribbon-model.ts';

/** Shows the add-in's tab with its buttons. */
export function drawRibbon(
  element: HTMLElement,
  { tab, buttons }: Ribbon,
  press: (button: RibbonButton) => void,
): void {
  const label = document.createElement('strong');
  label.textContent = tab;
  element.replaceChildren(label, ...buttons.map((button) => drawn(button, press)));
}

function drawn(model: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = model.tip;
  const icon = document.createElement('img');
  icon.src = model.icon;
  icon.alt = '';
  icon.width = icon.height = 32;
  button.append(icon, model.label);
  button.addEventListener('click', () => press(model));
  return button;
}
