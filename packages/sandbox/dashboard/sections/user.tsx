import { useState } from "preact/hooks";
import type { SandboxUser } from "../../src/control/control.js";
import { counts } from "../../src/face/life.js";
import { NewFaceForm } from "../forms/new-face.js";
import { CopyButton } from "../parts/copy-button.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { spanOf } from "../parts/time.js";
import { Face } from "./face.js";

/** A user, what is special about them, and their faces, the newest first. */
export function User({ user }: { user: SandboxUser }) {
  const { id, userId, aliases, name, email, faces } = user;
  const { settings } = useSandbox();
  const [isAdding, setIsAdding] = useState(false);
  const hasRoom = faces.filter(({ status }) => counts(status)).length < settings.maxFacesPerUser;
  return (
    <li class="user">
      <div class="who">
        <div>
          <h3>
            {name}
            {traitsOf(user).map((trait) => (
              <span key={trait} class="trait">
                {trait}
              </span>
            ))}
          </h3>
          <p class="facts">
            <b>{userId}</b>
            {aliases.length > 0 && <span>also {aliases.join(", ")}</span>}
            <span>{email ?? "no e-mail address"}</span>
            <span>
              <code>{id}</code> <CopyButton text={id} rest={`the ID of ${name}`} />
            </span>
          </p>
        </div>
        {hasRoom && (
          <button type="button" onClick={() => setIsAdding(true)}>
            New face<span class="unseen"> of {name}</span>
          </button>
        )}
      </div>
      {faces.length > 0 && (
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

function traitsOf({ outcome, delayMs, busy }: SandboxUser): string[] {
  return [
    ...(outcome ? [`becomes ${outcome} by itself`] : []),
    ...(delayMs > 0 ? [`takes ${spanOf(delayMs)}`] : []),
    ...(busy ? ["is busy"] : []),
  ];
}
