/** The values of the cookies that a response sets. */
export function findSetCookies(headers: Headers): string[] {
  return headers.getSetCookie().map((cookie) => cookie.split(";")[0]?.split("=").slice(1).join("=") ?? "");
}
