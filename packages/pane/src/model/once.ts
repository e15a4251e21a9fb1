/** Works out once for each object what follows from it. */
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    let standing = known.get(of);
    if (!standing) known.set(of, (standing = { value: work(of) }));
    return standing.value;
  };
}
