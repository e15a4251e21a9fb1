/** Which rules an application carries, as `sha256:…` over their sources; `folder` is that of `packages/rules/src`. */
export declare function rulesHash(folder?: string): string;
