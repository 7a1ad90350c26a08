import { useState } from "preact/hooks";
import { demoApplications } from "../../src/seed/demo.js";
import { control } from "../connection/control.js";
import { ResetForm } from "../forms/reset.js";
import { SettingsForm } from "../forms/settings.js";
import { CopyButton } from "../parts/copy-button.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { saveFile } from "../parts/save-file.js";
import { Section } from "../parts/section.js";
import { UploadButton } from "../parts/upload-button.js";

/** The parts without a user: applications, settings, and everything that the sandbox remembers. */
export function Account() {
  const { settings, attempt } = useSandbox();
  const [open, setOpen] = useState<"settings" | "reset">();
  const close = () => setOpen(undefined);
  return (
    <Section id="account" title="Account">
      <h3>Demo applications</h3>
      <ul class="applications">
        {Object.values(demoApplications).map(({ id, name, sharedSecret }) => (
          <li key={id}>
            <b>{name.replace(/^Demo: /, "")}</b>
            <CopyButton label="Copy ID" text={id} rest={`of ${name}`} />
            <CopyButton label="Copy secret" text={sharedSecret} rest={`of ${name}`} />
          </li>
        ))}
      </ul>
      <h3>Settings</h3>
      <p>
        Days that a new face lasts: {settings.lifetime}. Faces that a user may have:{" "}
        {settings.maxFacesPerUser}.
      </p>
      <div class="row">
        <button type="button" onClick={() => setOpen("settings")}>
          Change the settings
        </button>
      </div>
      <h3>What it remembers</h3>
      <div class="row">
        <button
          type="button"
          onClick={() =>
            attempt(
              async () => saveFile("sandbox-snapshot.json", JSON.stringify(await control.snapshot())),
              "The snapshot is saved.",
            )
          }
        >
          Save a snapshot
        </button>
        <UploadButton
          label="Go back to a snapshot"
          onText={(text) =>
            attempt(async () => control.restore(JSON.parse(text)), "The sandbox is as in the snapshot.")
          }
        />
        <button type="button" class="danger" onClick={() => setOpen("reset")}>
          Reset
        </button>
      </div>
      {open === "settings" && <SettingsForm onClose={close} />}
      {open === "reset" && <ResetForm onClose={close} />}
    </Section>
  );
}
