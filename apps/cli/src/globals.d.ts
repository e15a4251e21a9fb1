/** Set when the bundle is built, see vite.config.ts. */
declare const __RULES_HASH__: string;
