import { ConfigurationError } from "./errors/configuration-error.js";

/** Refuses to work in a page, where everybody who opens it can read the shared secret. */
export function refuseBrowser(): void {
  const { window, navigator } = globalThis as { window?: { document?: unknown }; navigator?: unknown };
  if (!window?.document || !navigator) return;
  throw new ConfigurationError(
    "This is a browser, where everybody can read the secrets of the client: use it on a server. " +
      "In a page that nobody else opens, dangerouslyAllowBrowser permits it.",
  );
}
