/**
 * An object of Excel as the wire sees it. What the library may ask for starts with a capital letter or an underscore,
 * letter by letter as Excel names it; what is ours starts small and is out of its reach.
 */
export abstract class ExcelObject {
  /** How the library finds the object again in a later request. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }
}
