/** The hash of the rules in this build, see build/rules-hash.mjs at the root. */
// oxlint-disable-next-line no-underscore-dangle -- the underscores tell a constant of the build from a variable
declare const __RULES_HASH__: string;
