import type { Fault } from "../../src/faults/fault.js";

/** Describes the effect of a fault in a few words. */
export function describeEffect({ effect }: Fault): string {
  const { delayMs, dropToken, status, close, html, truncate } = effect;
  const words = [
    ...(delayMs === undefined ? [] : [`waits ${delayMs} ms`]),
    ...(dropToken ? ["drops the token"] : []),
    ...(status === undefined ? [] : [`responds with ${status}`]),
    ...(close === undefined ? [] : [`closes the connection ${close} it is carried out`]),
    ...(html ? ["responds with HTML"] : []),
    ...(truncate ? ["cuts the response off"] : []),
  ].join(", ");
  return words === "" ? "does nothing" : words;
}

/**
 * Describes the requests that match it.
 *
 * @param userNames the names of users, by ID
 */
export function describeMatch({ match = {} }: Fault, userNames: Readonly<Record<string, string>>): string {
  const { operationId, method, userId } = match;
  const user = userId && (userNames[userId.toLowerCase()] ?? userId);
  if (!operationId && !method && !user) return "every request";
  return [method, operationId, user && `for ${user}`].filter(Boolean).join(" ");
}

/** Describes how often it triggers. */
export function describeTimes({ times, probability = 1, triggered }: Fault): string {
  const chance = probability < 1 ? `, ${Math.round(probability * 100)} % of them` : "";
  return `triggered ${triggered}${times === undefined ? "" : ` of ${times}`}${chance}`;
}
