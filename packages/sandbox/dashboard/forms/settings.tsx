import { useState } from "preact/hooks";
import known from "../../control-document/dist/dashboard.json" with { type: "json" };
import { control } from "../connection/control.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { FormDialog } from "./form-dialog.js";
import { SchemaFields } from "./schema-fields.js";
import { type Texts, valuesOf } from "./values-of.js";

const schemas = known.settings;

export function SettingsForm({ onClose }: { onClose: () => void }) {
  const { settings } = useSandbox();
  const [texts, setTexts] = useState<Texts>(() =>
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
  );
  return (
    <FormDialog
      title="Settings of the account"
      action="Set them"
      onSubmit={async () => control.setSettings(valuesOf(schemas, texts))}
      done="The settings are set."
      onClose={onClose}
    >
      <SchemaFields schemas={schemas} texts={texts} onTexts={setTexts} />
    </FormDialog>
  );
}
