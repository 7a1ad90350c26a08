import { useId, useState } from "preact/hooks";
import { control } from "../connection/control.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { FormDialog } from "./form-dialog.js";

export function SettingsForm({ onClose }: { onClose: () => void }) {
  const { settings } = useSandbox();
  const [text, setText] = useState(JSON.stringify(settings, null, 2));
  const id = useId();
  return (
    <FormDialog
      title="Face settings"
      action="Set them"
      onSubmit={async () => control.setSettings(parse(text))}
      done="The settings are set."
      onClose={onClose}
    >
      <div class="field">
        <label for={id}>Any JSON object</label>
        <textarea
          id={id}
          rows={12}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
    </FormDialog>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is no JSON: ${(error as Error).message}.`);
  }
}
