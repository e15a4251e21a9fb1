import { descendants, type Element } from '../xml-tree.ts';

const sizes = ['16', '32', '80'];

/** Every icon of the ribbon is there in the sizes that Office asks for. */
export const checkIcons = (manifest: Element): readonly string[] =>
  descendants(manifest, 'Icon').flatMap((icon) => {
    const given = icon.children.map(({ attributes: { size } }) => size);
    return sizes.filter((size) => !given.includes(size)).map((size) => `an <Icon> lacks size ${size}`);
  });
