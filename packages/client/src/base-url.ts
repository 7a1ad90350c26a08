import { ConfigurationError } from "./errors/configuration-error.js";

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The address of a tenant without a slash at the end, after a check that paths can be put after it. */
export function parseBaseUrl(baseUrl: unknown, allowInsecureHttp = false): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const problem = problemOf(url, allowInsecureHttp);
  if (problem || !url) {
    throw new ConfigurationError(
      `The baseUrl ${problem}: pass one such as https://customer.region.trustedauth.com.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function problemOf(url: URL | undefined, allowInsecureHttp: boolean): string | undefined {
  if (!url) return "is not an address";
  const isHttp = url.protocol === "http:";
  if (url.protocol !== "https:" && !isHttp) return "is neither https: nor http:";
  if (isHttp && !allowInsecureHttp && !loopback.test(url.hostname)) {
    return "is http: on another machine, where secrets can be read on the way (allowInsecureHttp permits it)";
  }
  if (url.username || url.password) return "contains a user name or a password";
  if (url.search || url.hash) return "has a query or a fragment";
  return undefined;
}
