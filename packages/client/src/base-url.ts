import { ConfigurationError } from "./errors/configuration-error.js";

/** The address of a tenant without a slash at the end, after a check that paths can be put after it. */
export function parseBaseUrl(baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const problem = problemOf(url);
  if (problem || !url) {
    throw new ConfigurationError(
      `The baseUrl ${problem}: pass one such as https://customer.region.trustedauth.com.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function problemOf(url: URL | undefined): string | undefined {
  if (!url) return "is not an address";
  if (url.protocol !== "https:" && url.protocol !== "http:") return "is neither https: nor http:";
  if (url.username || url.password) return "contains a user name or a password";
  if (url.search || url.hash) return "has a query or a fragment";
  return undefined;
}
