/** Makes so many calls, `atOnce` at a time. */
export async function makeCalls(call: () => Promise<unknown>, calls: number, atOnce: number): Promise<void> {
  if (atOnce === 1) {
    for (let i = 0; i < calls; i++) await call();
    return;
  }
  for (let i = 0; i < calls; i += atOnce) await Promise.all(Array.from({ length: atOnce }, call));
}
