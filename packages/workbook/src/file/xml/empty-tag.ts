/**
 * An empty element is opened to take something in, and is to be the same again when that goes. The slash gives way to a
 * space, by which it is known: `<dxfs count="0"/>` → `<dxfs count="0" >`.
 */
export const opening = (emptyTag: string): string => emptyTag.replace(/\/>$/, ' >');

/** The empty element that an opening tag came from; undefined where it was open from the start. */
export const emptied = (openTag: string): string | undefined =>
  openTag.endsWith(' >') ? openTag.replace(/ >$/, '/>') : undefined;
