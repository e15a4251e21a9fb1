import { child, descendants, type Element } from '../xml-tree.ts';

const parts = ['Script', 'Page', 'Metadata', 'Namespace'];

/** Custom functions name their script, page, description and namespace, in this order, and one namespace in all languages. */
export function checkFunctions(manifest: Element): readonly string[] {
  const points = descendants(manifest, 'ExtensionPoint').filter(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  return points.flatMap((point) => [
    ...parts.filter((name) => !child(point, name)).map((name) => `the custom functions lack <${name}>`),
    ...disordered(point),
    ...namespaceFaults(manifest, child(point, 'Namespace')?.attributes['resid']),
  ]);
}

function disordered({ children }: Element): readonly string[] {
  const places = children.map(({ name }) => parts.indexOf(name));
  return places.some((place, i) => i > 0 && place < places[i - 1]!)
    ? [`custom functions are told in the order ${parts.join(', ')}`]
    : [];
}

/** A formula in a workbook holds the namespace: in another language it would not be found again. */
function namespaceFaults(manifest: Element, resid: string | undefined): readonly string[] {
  const text = descendants(manifest, 'bt:String').find(({ attributes }) => attributes['id'] === resid);
  if (!text) return [];
  const value = text.attributes['DefaultValue'] ?? '';
  const others = text.children.map(({ attributes }) => attributes['Value'] ?? '');
  return [
    ...(/^[A-Z][A-Z0-9_.]{2,31}$/i.test(value) ? [] : [`"${value}" is no namespace of functions`]),
    ...others.filter((other) => other !== value).map((other) => `the namespace is "${value}" and "${other}"`),
  ];
}
