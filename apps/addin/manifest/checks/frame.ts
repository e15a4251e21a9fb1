import { child, descendants, type Element } from '../xml-tree.ts';

/** What an element must and may hold, in the order that the schema demands. */
interface Frame {
  readonly required: readonly string[];
  readonly order: readonly string[];
}

const names = (list: string): readonly string[] => list.trim().split(/\s+/);

const frames: Readonly<Record<string, Frame>> = {
  OfficeApp: {
    required: names(`
      Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts
      DefaultSettings Permissions`),
    order: names(`
      Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl
      AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides`),
  },
  VersionOverrides: {
    required: names('Hosts Resources'),
    order: names('Description Requirements Hosts Resources VersionOverrides'),
  },
  DesktopFormFactor: {
    required: names('FunctionFile ExtensionPoint'),
    order: names('GetStarted FunctionFile ExtensionPoint'),
  },
  CustomTab: { required: names('Group Label'), order: names('Group Label') },
  Group: { required: names('Label Icon Control'), order: names('Label Icon Control') },
  Control: { required: names('Label Supertip Icon Action'), order: names('Label Supertip Icon Action') },
};

/** Elements are there and in order. */
export function checkFrame(manifest: Element): readonly string[] {
  return Object.entries(frames).flatMap(([name, frame]) =>
    [...(manifest.name === name ? [manifest] : []), ...descendants(manifest, name)].flatMap((element) => [
      ...missing(element, frame),
      ...disordered(element, frame),
    ]),
  );
}

const missing = (element: Element, { required }: Frame): readonly string[] =>
  required.filter((name) => !child(element, name)).map((name) => `${called(element)} lacks <${name}>`);

function disordered(element: Element, { order }: Frame): readonly string[] {
  const places = element.children.map(({ name }) => order.indexOf(name));
  return element.children.flatMap(({ name }, index) => {
    if (places[index] === -1) return [`${called(element)} may not hold <${name}>`];
    return index > 0 && places[index]! < places[index - 1]! ? [`${called(element)}: <${name}> stands too late`] : [];
  });
}

const called = ({ name, attributes: { id } }: Element): string =>
  id === undefined ? `<${name}>` : `<${name} id="${id}">`;
