import type { Report } from "../report/report.js";
import { exchangesOf, type Har } from "./har.js";
import { TrafficChecker } from "./traffic-checker.js";

/**
 * Compares recorded traffic with the OpenAPI document. Skips requests to other paths.
 *
 * @param har an HTTP archive, as browsers and proxies save it: the object, not its text
 * @returns the parts of the responses that the contract forbids or does not know, without any value of the traffic
 * @throws a `TypeError` if `har` is not an HTTP archive
 */
export function checkTraffic(har: Har): Report {
  const checker = new TrafficChecker();
  for (const exchange of exchangesOf(har)) checker.add(exchange);
  return checker.report();
}
