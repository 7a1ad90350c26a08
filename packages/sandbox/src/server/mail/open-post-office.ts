import type { MailRecord } from "../../store/records.js";
import type { Log } from "../log.js";
import type { SmtpOptions } from "./check-smtp.js";
import { messageOf } from "./message.js";
import { PostOffice } from "./post-office.js";

const defaultFrom = "Face sandbox <face-sandbox@localhost>";

/** The times that the server may leave a connection alone, in milliseconds. The post office limits the whole. */
const timeLimits = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  socketCloseTimeout: 500,
};

/** Makes the sender of e-mails by SMTP, or `undefined` without an SMTP URL. A missing server shows only at the first e-mail. */
export async function openPostOffice(
  { smtpUrl, smtpFrom = defaultFrom }: SmtpOptions,
  log: Log,
): Promise<PostOffice | undefined> {
  if (smtpUrl === undefined) return undefined;
  // A sandbox without SMTP does not wait for this to load.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ url: smtpUrl, ...timeLimits });
  return new PostOffice({
    async send(mail: MailRecord, signal: AbortSignal) {
      await transport.sendMail({ ...messageOf(mail, smtpFrom), signal });
    },
    onFailure: log.error,
    end: () => transport.close(),
  });
}
