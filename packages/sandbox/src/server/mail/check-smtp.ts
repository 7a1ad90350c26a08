import { UsageError } from "@idaas-face/common/usage-error";

/** How mail goes by SMTP as well. */
export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  smtpUrl?: string | undefined;
  smtpFrom?: string | undefined;
}

/** @throws a {@link UsageError} where a value is of no use, and says which, without the URL, which may have a password in it */
export function checkSmtp({ smtpUrl, smtpFrom }: SmtpOptions): void {
  if (smtpUrl !== undefined && !isSmtpUrl(smtpUrl))
    throw new UsageError(
      "The SMTP URL is of no use: write smtp://host:port, or smtps://user:password@host:port.",
    );
  if (smtpFrom !== undefined && !/^[^\r\n]*[^@\s]@[^@\s][^\r\n]*$/.test(smtpFrom))
    throw new UsageError(
      "The sender of e-mails is not an address: write name@example.com, or Name <name@example.com>.",
    );
}

function isSmtpUrl(text: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(text);
    // The name and the password of a URL have escapes; this throws where one is malformed.
    decodeURIComponent(username + password);
    return ["smtp:", "smtps:"].includes(protocol) && hostname !== "";
  } catch {
    return false;
  }
}
