import { child, descendants, type Element } from '../xml-tree.ts';

/** A long runtime is one page: commands, functions and the pane must name the same, or Office starts two. */
export function checkSharedRuntime(manifest: Element): readonly string[] {
  const runtime = descendants(manifest, 'Runtime').find(({ attributes: { lifetime } }) => lifetime === 'long');
  if (!runtime) return [];
  const shared = runtime.attributes['resid'];
  const panes = descendants(manifest, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const pages = [
    ...descendants(manifest, 'FunctionFile'),
    ...[...panes, ...descendants(manifest, 'Page')].flatMap((element) => child(element, 'SourceLocation') ?? []),
  ];
  return pages
    .filter(({ attributes: { resid } }) => resid !== shared)
    .map(({ name, attributes: { resid } }) => `<${name} resid="${resid}"> is not the shared runtime "${shared}"`);
}
