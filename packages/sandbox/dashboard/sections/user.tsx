import { useEffect, useState } from "preact/hooks";
import type { SandboxUser } from "../../src/control/control.js";
import { counts } from "../../src/face/life.js";
import { NewFaceForm } from "../forms/new-face.js";
import { CopyButton } from "../parts/copy-button.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { StatusChip } from "../parts/status-chip.js";
import { spanOf } from "../parts/time.js";
import { Face } from "./face.js";

/** A user with their special settings, and their faces, the newest first. */
export function User({ user, folded }: { user: SandboxUser; folded: boolean }) {
  const { id, userId, aliases, name, email, faces } = user;
  const { settings } = useSandbox();
  const [isOpen, setIsOpen] = useState(!folded);
  // The button that folds all users folds this one too, whatever its state.
  useEffect(() => setIsOpen(!folded), [folded]);
  const [isAdding, setIsAdding] = useState(false);
  const hasRoom = faces.filter(({ status }) => counts(status)).length < settings.maxFacesPerUser;
  return (
    <li class={isOpen ? "user" : "user folded"} tabIndex={-1} aria-label={name}>
      <div class="who">
        <div>
          <h3>
            <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {name}
            </button>
            {traitsOf(user).map((trait) => (
              <span key={trait} class="chip trait">
                {trait}
              </span>
            ))}
          </h3>
          <p class="facts">
            <b>{userId}</b>
            {!isOpen && <Statuses faces={faces} />}
            {isOpen && aliases.length > 0 && <span>also {aliases.join(", ")}</span>}
            {isOpen && <span>{email ?? "no e-mail address"}</span>}
            {isOpen && (
              <span>
                <code>{id}</code> <CopyButton text={id} rest={`the ID of ${name}`} />
              </span>
            )}
          </p>
        </div>
        {isOpen && hasRoom && (
          <button type="button" onClick={() => setIsAdding(true)}>
            New face<span class="unseen"> of {name}</span>
          </button>
        )}
      </div>
      {isOpen && faces.length > 0 && (
        <ul class="faces" aria-label={`Faces of ${name}`}>
          {faces.toReversed().map((face) => (
            <Face key={face.id} face={face} user={user} />
          ))}
        </ul>
      )}
      {isAdding && <NewFaceForm user={user} onClose={() => setIsAdding(false)} />}
    </li>
  );
}

/** The statuses of faces, the newest first. */
function Statuses({ faces }: Pick<SandboxUser, "faces">) {
  if (faces.length === 0) return null;
  return (
    <span class="statuses">
      {faces.toReversed().map(({ id, status }) => (
        <StatusChip key={id} status={status} />
      ))}
    </span>
  );
}

function traitsOf({ outcome, delayMs, busy }: SandboxUser): string[] {
  return [
    ...(outcome ? [`becomes ${outcome} by itself`] : []),
    ...(delayMs > 0 ? [`takes ${spanOf(delayMs)}`] : []),
    ...(busy ? ["is busy"] : []),
  ];
}
