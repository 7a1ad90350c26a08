import { operationTable } from "@idaas-face/types";
import { requireThat } from "./errors/configuration-error.js";

const loopback = /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1]$/;

/** The beginning of the paths of all operations, up to the version. */
const [apiPath = ""] = operationTable.getFacesUsingGET.path.split(/(?=\/v\d)/);

/** The address of a tenant without a slash at the end, after a check that paths can be put after it. */
export function parseBaseUrl(baseUrl: unknown, allowInsecureHttp: boolean): string {
  const check = (condition: unknown, problem: string) =>
    requireThat(condition, `\`baseUrl\` ${problem}: pass one like https://customer.region.trustedauth.com.`);
  const isAddress = typeof baseUrl === "string" && URL.canParse(baseUrl);
  const { protocol, hostname, origin, pathname, href } = new URL(isAddress ? baseUrl : "no:address");
  check(baseUrl, "is missing");
  check(/^https?:$/.test(protocol), "must be an https: address");
  check(
    protocol === "https:" || allowInsecureHttp || loopback.test(hostname),
    "must be an https: address, unless `allowInsecureHttp` is set",
  );
  const address = origin + pathname;
  check(href === address, "must have no more than a host and a path");
  check(!pathname.includes(apiPath), "must not hold the path of the API");
  return address.replace(/\/+$/, "");
}
