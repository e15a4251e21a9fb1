/** How the process ends. Scripts of others depend on it. */
export const exitCode = {
  /** Nothing found but hints. */
  clean: 0,
  /** Issues or findings. */
  found: 1,
  /** It could not run. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
