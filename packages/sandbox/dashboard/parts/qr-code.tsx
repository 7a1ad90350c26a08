import { useMemo } from "preact/hooks";
import { qrCodeUrl } from "../../src/qr/qr-code-url.js";

/** A QR code that a phone can scan from the screen. */
export function QrCode({ text }: { text: string }) {
  const url = useMemo(() => qrCodeUrl(text), [text]);
  return <img class="qr-code" src={url} alt="QR code of the activation link" />;
}
