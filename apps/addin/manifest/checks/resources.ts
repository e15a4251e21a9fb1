import { descendants, everything, type Element } from '../xml-tree.ts';

/** Longest value, in characters. */
const limits: Readonly<Record<string, number>> = {
  'bt:Images': 2048,
  'bt:Urls': 2048,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

const longestId = 32;

/** What commands show is named by resource ids: each is defined once, used, short enough, and said in every language. */
export function checkResources(manifest: Element): readonly string[] {
  const used = everything(manifest).flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  const groups = descendants(manifest, 'Resources').flatMap(({ children }) => children);
  const defined = groups.flatMap(({ children }) => children.map(({ attributes }) => attributes['id'] ?? ''));
  return [
    ...[...new Set(used)].filter((id) => !defined.includes(id)).map((id) => `resid "${id}" is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is not used`),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `resource "${id}" is defined twice`),
    ...defined.filter((id) => id.length > longestId).map((id) => `resource id "${id}" is longer than ${longestId}`),
    ...groups.flatMap(tooLong),
    ...untranslated(manifest, groups),
  ];
}

function tooLong({ name, children }: Element): readonly string[] {
  const limit = limits[name] ?? Infinity;
  return children.flatMap((resource) =>
    valuesOf(resource)
      .filter((value) => value.length > limit)
      .map((value) => `resource "${resource.attributes['id']}" is longer than ${limit}: ${value.slice(0, 40)}…`),
  );
}

const valuesOf = (resource: Element): readonly string[] =>
  everything(resource).map(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? '');

/** A language that one text has, all have. */
function untranslated(manifest: Element, groups: readonly Element[]): readonly string[] {
  const strings = groups.filter(({ name }) => name.endsWith('Strings')).flatMap(({ children }) => children);
  const texts = [
    ...manifest.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
    ...strings,
  ];
  const languages = new Set(texts.flatMap(languagesOf));
  return texts.flatMap((text) =>
    [...languages]
      .filter((language) => !languagesOf(text).includes(language))
      .map((language) => `"${text.attributes['id'] ?? text.name}" has no text for ${language}`),
  );
}

const languagesOf = (text: Element): readonly string[] =>
  text.children.flatMap(({ attributes: { Locale } }) => (Locale === undefined ? [] : [Locale]));
