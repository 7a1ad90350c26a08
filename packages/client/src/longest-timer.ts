/** The longest that a timer of the platform can run, in milliseconds. */
export const longestTimer = 2 ** 31 - 1;
