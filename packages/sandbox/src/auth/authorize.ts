import type { LocatedOperation } from "@idaas-face/spec/operations";
import { Refusal } from "../api/refusal.js";
import type { Hash } from "../platform/hash.js";
import type { Known } from "../store/store.js";

/** The hash of the token in an `Authorization` header, with or without `Bearer`; `undefined` where there is none. */
export function tokenHash(request: Request, hash: Hash): string | undefined {
  const token = (request.headers.get("authorization") ?? "").replace(/^bearer +/i, "").trim();
  return token === "" ? undefined : hash(token);
}

/**
 * @throws a {@link Refusal} where a request may not do what its operation does: it has no good token, or the application's
 * role lacks the permission
 */
export function authorize(
  { authenticated, permission }: LocatedOperation,
  { token, application }: Known,
  now: number,
): void {
  if (!authenticated) return;
  if (!token || token.expires <= now) throw new Refusal("tokenRejected");
  if (!application || application.disabled) throw new Refusal("tokenRejected");
  if (permission && !application.permissions.some((granted) => granted === permission)) {
    throw new Refusal("permissionMissing", {
      message: `The role of the application lacks the permission ${permission}.`,
      parameters: [{ permission }],
    });
  }
}
