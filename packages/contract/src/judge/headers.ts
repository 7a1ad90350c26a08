import { shownName } from "../shown.js";

/** Headers that say something of HTTP, of security or of a machine in between, and nothing of this API. */
const ordinary = new Set(
  `accept-ranges access-control-allow-credentials access-control-allow-headers access-control-allow-methods
  access-control-allow-origin access-control-expose-headers access-control-max-age age alt-svc cache-control connection
  content-encoding content-language content-length content-security-policy content-type
  cross-origin-embedder-policy cross-origin-opener-policy cross-origin-resource-policy date etag expect-ct expires
  keep-alive last-modified nel permissions-policy pragma referrer-policy report-to server server-timing
  strict-transport-security trailer transfer-encoding upgrade vary via www-authenticate x-content-type-options
  x-frame-options x-powered-by x-xss-protection`.split(/\s+/),
);

/** The names of the headers that are worth a line: no document lists them, and they are not of every server. */
export function undocumentedHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.keys(headers)
    .filter((name) => !ordinary.has(name))
    .map(shownName)
    .sort();
}
