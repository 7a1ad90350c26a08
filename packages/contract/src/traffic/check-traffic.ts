import type { Report } from "../report/report.js";
import { exchangesOf, type Har } from "./har.js";
import { TrafficChecker } from "./traffic-checker.js";

/**
 * Holds recorded traffic to the OpenAPI document. Requests to other paths are left out.
 *
 * @param har an HTTP archive, as browsers and proxies save it: the object, not its text
 * @returns what the responses have that the contract forbids or does not know; it holds no value of the traffic
 * @throws a `TypeError` where it is not an HTTP archive
 */
export function checkTraffic(har: Har): Report {
  const checker = new TrafficChecker();
  for (const exchange of exchangesOf(har)) checker.add(exchange);
  return checker.report();
}
