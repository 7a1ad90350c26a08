import type { Live } from "../connection/live.js";
import { CopyButton } from "./copy-button.js";
import { Icon } from "./icon.js";

const words: Record<Live["state"], string> = {
  live: "Live",
  paused: "Paused",
  lost: "Not reached",
  locked: "Locked",
};

const parts = ["Users", "Requests", "Clock", "Mail", "Faults", "Account"];

export function Header({ state }: { state: Live["state"] }) {
  return (
    <header class="top">
      <h1>
        <Icon name="face" />
        idaas-face <span>sandbox</span>
      </h1>
      <p class="address">
        <code>{location.origin}</code> <CopyButton text={location.origin} rest="the base URL" />
      </p>
      <nav aria-label="Parts of the page">
        {parts.map((part) => (
          <a key={part} href={`#${part.toLowerCase()}`}>
            {part}
          </a>
        ))}
      </nav>
      <p class={`live ${state}`} role="status">
        {words[state]}
      </p>
    </header>
  );
}
