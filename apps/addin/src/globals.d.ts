/** The hash of the rules in this build, see build/rules-hash.mjs at the root. */
declare const __RULES_HASH__: string;
