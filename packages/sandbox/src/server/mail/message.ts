import { qrCodeUrl } from "../../qr/qr-code-url.js";
import type { MailRecord } from "../../store/records.js";

/** The name by which the HTML refers to the picture that comes with it. */
const qrCodeId = "qr-code@sandbox";

/** Writes an e-mail for SMTP: as text and as HTML, which also shows the QR code of its link. */
export function messageOf({ to, subject, text, activationUrl }: MailRecord, from: string) {
  const [, qrCode = ""] = qrCodeUrl(activationUrl).split("base64,");
  return {
    from,
    // An object, because a comma in a text would end an address.
    to: { name: "", address: to },
    subject,
    text,
    html: htmlOf(text, activationUrl),
    attachments: [
      {
        filename: "qr-code.png",
        contentType: "image/png",
        contentDisposition: "inline" as const,
        content: Buffer.from(qrCode, "base64"),
        cid: qrCodeId,
      },
    ],
  };
}

function htmlOf(text: string, link: string): string {
  const paragraphs = text.trim().split("\n\n").map(escapeHtml);
  const url = escapeHtml(link);
  const linked = paragraphs.map((one) => one.replace(url, () => `<a href="${url}">${url}</a>`));
  const picture = `<img src="cid:${qrCodeId}" alt="A QR code of the link, for the camera of your phone">`;
  return [...linked, picture].map((one) => `<p>${one}</p>`).join("\n");
}

function escapeHtml(text: string): string {
  const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => escapes[character] as string);
}
