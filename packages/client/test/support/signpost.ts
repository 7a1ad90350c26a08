/** Something to wait for, and the function that says that it is there. */
export function signpost(): { reached: Promise<void>; reach: () => void } {
  let resolve = () => {};
  const reached = new Promise<void>((onReached) => {
    resolve = onReached;
  });
  return { reached, reach: () => resolve() };
}
