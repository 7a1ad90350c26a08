/** How many processes are killed by the tests that do so. A longer campaign sets `KILLS`. */
export const kills = Number(process.env.KILLS ?? 4);

/** How many writes are waited for until the next kill: another number each time. */
export function someWrites(): number {
  return 1 + Math.floor(Math.random() * 20);
}
