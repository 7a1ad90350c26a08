/** The number of processes that the tests of kills end. A longer campaign sets `KILLS`. */
export const kills = Number(process.env.KILLS ?? 4);

/** Chooses the number of writes before the next kill: another one each time. */
export function someWrites(): number {
  return 1 + Math.floor(Math.random() * 20);
}
