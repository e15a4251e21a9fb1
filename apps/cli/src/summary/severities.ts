/** The severities in the words of the office, gravest first. */
export const severities = { error: '须补正', confirm: '需核实', hint: '提示' } as const;

export type Severity = keyof typeof severities;
