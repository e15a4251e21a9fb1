import { descendants, type Element } from '../xml-tree.ts';

/** Tabs, groups and controls are told apart by their ids. */
export function checkControls(manifest: Element): readonly string[] {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    descendants(manifest, name).map(({ attributes: { id } }) => id ?? ''),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" is given twice`),
    ...ids.filter((id) => id === '' || id.length > 125).map((id) => `"${id}" is no id of a control`),
  ];
}
