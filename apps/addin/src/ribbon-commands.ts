/** The commands of the ribbon, by the names under which the manifest calls them. */
export const ribbonCommands = ['check', 'quotas', 'subsidies', 'export'] as const;
