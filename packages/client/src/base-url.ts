import { operationTable } from "@idaas-face/types";
import { requireThat } from "./errors/configuration-error.js";

const loopback = /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1]$/;

/** What the paths of all operations begin with, up to the version. */
const [apiPath = ""] = operationTable.getFacesUsingGET.path.split(/(?=\/v\d)/);

/** The address of a tenant without a slash at the end, after a check that paths can be put after it. */
export function parseBaseUrl(baseUrl: unknown, allowInsecureHttp: boolean): string {
  const check = (condition: unknown, problem: string) =>
    requireThat(
      condition,
      `The baseUrl ${problem}: pass one such as https://customer.region.trustedauth.com.`,
    );
  const isAddress = typeof baseUrl === "string" && URL.canParse(baseUrl);
  const { protocol, hostname, origin, pathname, href } = new URL(isAddress ? baseUrl : "no:address");
  check(baseUrl, "is missing");
  check(/^https?:$/.test(protocol), "is no https: address");
  check(
    protocol === "https:" || allowInsecureHttp || loopback.test(hostname),
    "is http: on another machine, where secrets can be read on the way (allowInsecureHttp permits it)",
  );
  const address = origin + pathname;
  check(href === address, "has more than a host and a path");
  check(!pathname.includes(apiPath), "holds the path of the API, which the client adds");
  return address.replace(/\/+$/, "");
}
