const item = "sandbox-control-key";

/** The control key: the browser keeps it for this tab, and forgets it with the tab. */
export const controlKey = {
  get: () => sessionStorage.getItem(item),
  set: (key: string) => sessionStorage.setItem(item, key),
  forget: () => sessionStorage.removeItem(item),
};
