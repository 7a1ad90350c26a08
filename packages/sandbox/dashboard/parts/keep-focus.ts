/**
 * Remembers the place of the focus before the page changes, and returns a function to call after that: if the element with the
 * focus has gone, the focus goes to an element that was around it.
 */
export function keepFocus(): () => void {
  const around: HTMLElement[] = [];
  for (let one = document.activeElement; one && one !== document.body; one = one.parentElement)
    around.push(one as HTMLElement);
  // The page is drawn in a moment.
  return () => setTimeout(() => restore(around));
}

function restore(around: HTMLElement[]): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  around.find((one) => one.isConnected && canHaveFocus(one))?.focus({ preventScroll: true });
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 ? !element.matches(":disabled") : element.hasAttribute("tabindex");
}
