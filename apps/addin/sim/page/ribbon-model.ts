/** A button of the ribbon as the manifest tells it, in one language. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of its picture of 32 pixels. */
  readonly icon: string;
  /** The function that it runs; null: it opens the pane. */
  readonly command: string | null;
}

export interface Ribbon {
  /** Label of the tab. */
  readonly tab: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the manifest as Excel does: its tab, and what its buttons say in this language. */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const texts = resources(document, locale);
  const textOf = (element: Element | null): string => texts.get(element?.getAttribute('resid') ?? '') ?? '';
  const controls = [...document.getElementsByTagName('Control')];
  return {
    tab: textOf(document.querySelector('CustomTab > Label')),
    buttons: controls.map((control) => ({
      label: textOf(control.querySelector('Label')),
      tip: textOf(control.querySelector('Description')),
      icon: new URL(textOf(control.querySelector('Icon [size="32"]'))).pathname,
      command: control.querySelector('FunctionName')?.textContent ?? null,
    })),
  };
}

/** What each resource id stands for: the text of the language, else the manifest's own. */
function resources(document: Document, locale: string): ReadonlyMap<string, string> {
  const defined = [...document.querySelectorAll('Resources > * > *')];
  return new Map(
    defined.map((resource) => {
      const override = [...resource.children].find((child) => child.getAttribute('Locale') === locale);
      const value = override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? '';
      return [resource.getAttribute('id') ?? '', value];
    }),
  );
}
