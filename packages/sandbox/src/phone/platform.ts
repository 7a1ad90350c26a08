/** Reads the platform of a phone from the `User-Agent`. `null` for any other device. */
export function platformOf(request: Request): string | null {
  const agent = request.headers.get("user-agent") ?? "";
  if (/iPhone|iPad|iPod/.test(agent)) return "iOS";
  return /Android/.test(agent) ? "Android" : null;
}
