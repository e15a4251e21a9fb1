/** What a version of Excel can: set → highest version, such as `{ ExcelApi: '1.9' }`. A set that is not named is not there. */
export type RequirementSets = Readonly<Record<string, string>>;

export function supports(sets: RequirementSets, set: string, version: string): boolean {
  const highest = sets[set];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = version.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
