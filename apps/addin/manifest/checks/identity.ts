import { child, type Element } from '../xml-tree.ts';

const forms: Readonly<Record<string, RegExp>> = {
  Id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  Version: /^\d{1,5}(\.\d{1,5}){1,3}$/,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/,
  Permissions: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
};

/** Id, version, language and permission have the form that Office reads. */
export const checkIdentity = (manifest: Element): readonly string[] =>
  Object.entries(forms).flatMap(([name, form]) => {
    const element = child(manifest, name);
    return element && !form.test(element.text) ? [`<${name}> may not be "${element.text}"`] : [];
  });
