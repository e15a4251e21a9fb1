import { descendants, everything, type Element } from '../xml-tree.ts';

/** Whether the site holds a file, by its path below the site's root. */
export type HasFile = (path: string) => boolean;

/** Everything is loaded over https, and from one site that holds it. */
export function checkAddresses(manifest: Element, hasFile: HasFile): readonly string[] {
  const addresses = [...new Set(addressesOf(manifest))];
  return addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [`"${address}" is no address`];
    const { protocol, pathname } = new URL(address);
    if (protocol !== 'https:') return [`${address} is not https`];
    return hasFile(decodeURIComponent(pathname.slice(1))) ? [] : [`${address}: the site has no such file`];
  });
}

function addressesOf(manifest: Element): readonly string[] {
  const urls = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  const elements = urls.flatMap((name) => descendants(manifest, name)).flatMap(everything);
  return elements.flatMap(({ attributes: { DefaultValue, Value } }) =>
    [DefaultValue, Value].filter((value) => value !== undefined),
  );
}
