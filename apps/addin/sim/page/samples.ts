/** The synthetic workbooks of the repository, by name. They are built into the simulator. */
const addresses = import.meta.glob<string>('../../../../samples/*.xlsx', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const samples: readonly (readonly [name: string, address: string])[] = Object.entries(addresses).map(
  ([path, address]) => [path.split('/').at(-1)!, address],
);
