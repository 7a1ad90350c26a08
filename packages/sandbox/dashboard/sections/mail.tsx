import { useState } from "preact/hooks";
import type { Overview } from "../../src/control/control.js";
import { Dialog } from "../parts/dialog.js";
import { keysOf } from "../parts/keys.js";
import { LinkCard } from "../parts/link-card.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";
import { Time } from "../parts/time.js";
import { useFirst } from "../parts/use-first.js";

/** The number of e-mails that are shown at first. */
const most = 10;

export function Mail() {
  const { emails, clockOffsetMs } = useSandbox();
  const [open, setOpen] = useState<Overview["emails"][number]>();
  const now = Date.now() + clockOffsetMs;
  const keys = keysOf(emails, ({ activationUrl }) => activationUrl);
  const [shown, more] = useFirst(emails, most);
  return (
    <Section id="mail" title="Mail" count={emails.length}>
      {emails.length === 0 && (
        <p class="empty">
          No mail yet. Create a face with an activation e-mail: it arrives here, with its link and QR code.
        </p>
      )}
      <ul class="mails">
        {shown.map((mail, i) => (
          <li key={keys[i]}>
            <button type="button" class="item" onClick={() => setOpen(mail)}>
              <b>{mail.to}</b> <Time at={mail.at} now={now} />
              <span class="quiet">{mail.subject}</span>
            </button>
          </li>
        ))}
      </ul>
      {more}
      {open && (
        <Dialog title={open.subject} onClose={() => setOpen(undefined)}>
          <p class="quiet">
            To {open.to}, <Time at={open.at} now={now} />
          </p>
          <p class="letter">{open.text}</p>
          <LinkCard url={open.activationUrl} />
        </Dialog>
      )}
    </Section>
  );
}
