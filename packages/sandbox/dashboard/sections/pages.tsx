import { useSandbox } from "../parts/sandbox-context.js";

/** The way to other pages of the users, in both directions. */
export function Pages() {
  const { userCount, look } = useSandbox();
  const { page, pages } = userCount;
  if (pages === 1) return null;
  const turn = (to: number) => {
    look({ page: `${to}` });
    document.querySelector("#users")?.scrollIntoView();
  };
  const steps = [
    { text: "First", to: 1, isOff: page === 1 },
    { text: "Previous", to: page - 1, isOff: page === 1 },
    { text: "Next", to: page + 1, isOff: page === pages },
    { text: "Last", to: pages, isOff: page === pages },
  ];
  const buttons = steps.map(({ text, to, isOff }) => (
    <button key={text} type="button" disabled={isOff} onClick={() => turn(to)}>
      {text}
      <span class="unseen"> page of the users</span>
    </button>
  ));
  return (
    <nav class="pages" aria-label="Pages of the users">
      {buttons.slice(0, 2)}
      <span aria-live="polite">
        Page {page} of {pages}
      </span>
      {buttons.slice(2)}
    </nav>
  );
}
