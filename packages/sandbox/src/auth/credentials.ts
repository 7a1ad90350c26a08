/** The content of the `Authorization` header of a request. */
export interface PresentedCredentials {
  /** A token, with or without `Bearer`. */
  token?: string;
  /** The ID and the secret of an application, in the place of a token. */
  longLived?: { applicationId: string; sharedSecret: string };
}

/** Reads the `Authorization` header. A token has no comma. The text behind `Bearer` is always a token. */
export function presentedBy(request: Request): PresentedCredentials {
  const header = (request.headers.get("authorization") ?? "").trim();
  const [, applicationId, sharedSecret] = /^([^\s,]+),(.+)$/.exec(header) ?? [];
  if (applicationId !== undefined && sharedSecret !== undefined)
    return { longLived: { applicationId, sharedSecret } };
  const token = header.replace(/^bearer +/i, "").trim();
  return token === "" ? {} : { token };
}
