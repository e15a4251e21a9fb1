/** Where the manifest at the root says that the site is: on the developer's machine. */
const development = 'https://localhost:3000/';

/** The manifest with the site elsewhere. `baseUrl` ends with a slash. */
export const readdressed = (manifest: string, baseUrl: string): string => manifest.replaceAll(development, baseUrl);

/** The address of a site as it was given: over https, without query, with a slash at its end; undefined for any other. */
export function baseUrlOf(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined;
  const { protocol, origin, pathname, search, hash } = new URL(given);
  if (protocol !== 'https:' || search !== '' || hash !== '') return undefined;
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
