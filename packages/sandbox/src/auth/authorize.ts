import type { LocatedOperation } from "@idaas-face/spec/operations";
import { Refusal } from "../api/refusal.js";
import type { Hash } from "../platform/hash.js";
import type { Moment } from "../world.js";

/** The hash of the token in an `Authorization` header, with or without `Bearer`; `undefined` where there is none. */
export function tokenHash(request: Request, hash: Hash): string | undefined {
  const token = (request.headers.get("authorization") ?? "").replace(/^bearer +/i, "").trim();
  return token === "" ? undefined : hash(token);
}

/**
 * @throws a {@link Refusal} where a request may not do what its operation does: it has no good token, or the application's
 * role lacks the permission
 */
export async function authorize(
  request: Request,
  operation: LocatedOperation,
  moment: Moment,
): Promise<void> {
  if (!operation.authenticated) return;
  const { store, hash } = moment.world;
  const key = tokenHash(request, hash);
  const token = key === undefined ? undefined : await store.token(key);
  if (!token || token.expires <= moment.now) throw new Refusal("tokenRejected");
  const application = await store.application(token.applicationId);
  if (!application || application.disabled) throw new Refusal("tokenRejected");
  const { permission } = operation;
  if (permission && !application.permissions.some((granted) => granted === permission)) {
    throw new Refusal("permissionMissing", {
      message: `The role of the application lacks the permission ${permission}.`,
      parameters: [{ permission }],
    });
  }
}
