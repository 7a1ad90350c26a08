import type { FaceStatus } from "@idaas-face/types";
import { useState } from "preact/hooks";
import type { SandboxFace, SandboxUser } from "../../src/control/control.js";
import { isRegistering, isUsable } from "../../src/face/life.js";
import { control } from "../connection/control.js";
import { faceApi } from "../connection/face-api.js";
import { Dialog } from "../parts/dialog.js";
import { Icon } from "../parts/icon.js";
import { LinkCard } from "../parts/link-card.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { StatusChip, StatusSign } from "../parts/status-chip.js";
import { Time } from "../parts/time.js";

interface FaceProps {
  face: SandboxFace;
  user: SandboxUser;
}

/** A face, and the buttons for its possible changes. */
export function Face({ face, user }: FaceProps) {
  const { attempt, clockOffsetMs } = useSandbox();
  const [showsLink, setShowsLink] = useState(false);
  const [showsMore, setShowsMore] = useState(false);
  const { id, status, mobile, platform, serialNumber, created, expiry, lastUsed, link, moves } = face;
  const now = Date.now() + clockOffsetMs;
  const isWaiting = isRegistering(status);
  const hasLink = isWaiting && link !== null && moves.registration.length > 0;
  const move = (change: (to: FaceStatus) => Promise<unknown>) => (to: FaceStatus) =>
    attempt(() => change(to), `The face of ${user.name} is ${to}.`);
  return (
    <li class="face" tabIndex={-1} aria-label={`Face ${serialNumber} of ${user.name}`}>
      <div class="line">
        <StatusChip status={status} />
        <p class="facts">
          <span class="serial">{serialNumber}</span>
          <span>
            <Icon name={mobile ? "phone" : "globe"} />
            {platform ?? (mobile ? "mobile" : "web")}
          </span>
          <span>
            created <Time at={created} now={now} />
          </span>
          {lastUsed && (
            <span>
              used <Time at={lastUsed} now={now} />
            </span>
          )}
          {isWaiting && link && !hasLink && <span>its link has ended</span>}
        </p>
        {hasLink && (
          <button type="button" onClick={() => setShowsLink(true)}>
            QR code
          </button>
        )}
        <Moves
          label={mobile ? "as the phone" : "as Onfido"}
          moves={moves.registration}
          onMove={move((to) => control.setFaceStatus(id, to))}
        />
        <button type="button" class="more" aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)}>
          More
          <span class="unseen">
            {" "}
            of what an administrator can do with the face {serialNumber} of {user.name}
          </span>
        </button>
      </div>
      {showsMore && (
        <div class="line">
          <Moves
            label="as an administrator"
            moves={moves.administrator}
            onMove={move((to) => faceApi.update(user.id, id, to))}
          />
          {isUsable(status) && (
            <button
              type="button"
              onClick={() => attempt(() => control.useFace(id), `${user.name} has authenticated.`)}
            >
              Authenticate with it
            </button>
          )}
          {isWaiting && mobile && user.email !== null && (
            <button
              type="button"
              onClick={() =>
                attempt(
                  () => faceApi.sendActivationEmail(id),
                  `An activation e-mail is on its way to ${user.name}.`,
                )
              }
            >
              <Icon name="mail" />
              Send the e-mail again
            </button>
          )}
          <button
            type="button"
            class="danger"
            onClick={() => attempt(() => faceApi.delete(id), `The face of ${user.name} is deleted.`)}
          >
            Delete the face
          </button>
          <p class="facts">
            <span>
              expires <Time at={expiry} now={now} />
            </span>
            <code>{id}</code>
          </p>
        </div>
      )}
      {showsLink && (
        <Dialog title={`Activation link of ${user.name}`} onClose={() => setShowsLink(false)}>
          <p>
            <StatusChip status={status} />
          </p>
          {hasLink ? (
            <>
              <LinkCard url={location.origin + link.path} />
              <p>
                <code>{location.origin + link.path}</code>
              </p>
            </>
          ) : (
            <p>The link has been used.</p>
          )}
        </Dialog>
      )}
    </li>
  );
}

interface MovesProps {
  label: string;
  moves: FaceStatus[];
  onMove: (to: FaceStatus) => Promise<void>;
}

/** A button for each status that somebody can give the face now. */
function Moves({ label, moves, onMove }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <fieldset class="moves">
      <legend>
        Make it<span class="unseen">, {label}</span>
      </legend>
      {moves.map((to) => (
        <button key={to} type="button" onClick={() => onMove(to)}>
          <StatusSign status={to} />
        </button>
      ))}
    </fieldset>
  );
}
