/** The exit codes of the command. */
export const exitCodes = { conforms: 0, broken: 1, usage: 2, unusable: 3, left: 4 } as const;
