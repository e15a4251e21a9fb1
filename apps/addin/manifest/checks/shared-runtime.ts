import { child, descendants, type Element } from '../xml-tree.ts';

/** A long runtime is one page: commands, functions and the pane must name the same, or Office starts two. */
export function checkSharedRuntime(manifest: Element): readonly string[] {
  const runtime = descendants(manifest, 'Runtime').find(({ attributes: { lifetime } }) => lifetime === 'long');
  if (!runtime) return [];
  return [...otherPages(manifest, runtime.attributes['resid']), ...notRequired(manifest)];
}

function otherPages(manifest: Element, shared: string | undefined): readonly string[] {
  const panes = descendants(manifest, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const pages = [
    ...descendants(manifest, 'FunctionFile'),
    ...[...panes, ...descendants(manifest, 'Page')].flatMap((element) => child(element, 'SourceLocation') ?? []),
  ];
  return pages
    .filter(({ attributes: { resid } }) => resid !== shared)
    .map(({ name, attributes: { resid } }) => `<${name} resid="${resid}"> is not the shared runtime "${shared}"`);
}

/** Where it is not required, an Excel without it loads the add-in, and commands run where nobody sees them. */
function notRequired(manifest: Element): readonly string[] {
  const sets = descendants(manifest, 'Set').map(({ attributes }) => attributes['Name']);
  return sets.includes('SharedRuntime') ? [] : ['the requirements lack SharedRuntime'];
}
