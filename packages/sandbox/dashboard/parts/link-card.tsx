import { CopyButton } from "./copy-button.js";
import { QrCode } from "./qr-code.js";

/** An activation link: to scan, to open, to copy. Its text is elsewhere. */
export function LinkCard({ url }: { url: string }) {
  return (
    <div class="link-card">
      <QrCode text={url} />
      <div>
        <p>
          <a class="button primary" href={url} target="_blank" rel="noreferrer">
            Open the phone’s page
          </a>
        </p>
        <p>
          <CopyButton label="Copy the link" text={url} />
        </p>
      </div>
    </div>
  );
}
