import { UsageError } from "@idaas-face/common/usage-error";

/** The options of a delivery by SMTP. */
export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with user and password if the server asks for them. */
  smtpUrl?: string | undefined;
  smtpFrom?: string | undefined;
}

/**
 * Checks the options for e-mails.
 *
 * @throws a {@link UsageError} that names an unusable option, without the URL, which may hold a password
 */
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
    // The name and the password of a URL have escapes. A malformed one throws here.
    decodeURIComponent(username + password);
    return ["smtp:", "smtps:"].includes(protocol) && hostname !== "";
  } catch {
    return false;
  }
}
