import type { FaceStatus } from "@idaas-face/types";
import { useState } from "preact/hooks";
import { life } from "../../src/face/life.js";
import { control } from "../connection/control.js";
import { CheckField, SelectField, TextField } from "./fields.js";
import { FormDialog } from "./form-dialog.js";

const outcomes = [
  { value: "", text: "The phone decides" },
  ...life.registration.ACTIVATING.map((status) => ({ value: status, text: `Becomes ${status} by itself` })),
];

export function NewUserForm({ onClose }: { onClose: () => void }) {
  const [userId, setUserId] = useState("");
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [hasEmail, setHasEmail] = useState(true);
  const [outcome, setOutcome] = useState("");
  const [delayMs, setDelayMs] = useState("0");
  const [busy, setBusy] = useState(false);
  const create = () =>
    control.createUser({
      ...(userId !== "" && { userId }),
      ...(name !== "" && { name }),
      ...(!hasEmail ? { email: null } : email !== "" && { email }),
      ...(outcome !== "" && { outcome: outcome as FaceStatus }),
      delayMs: Number(delayMs),
      busy,
    });
  return (
    <FormDialog
      title="New user"
      action="Create the user"
      onSubmit={create}
      done="The user is there."
      onClose={onClose}
    >
      <TextField
        label="Login name"
        value={userId}
        onValue={setUserId}
        maxLength={255}
        hint="Empty: one that is made up."
      />
      <TextField
        label="Name"
        value={name}
        onValue={setName}
        maxLength={200}
        hint="Empty: one that is made up."
      />
      {hasEmail && (
        <TextField
          label="E-mail address"
          type="email"
          value={email}
          onValue={setEmail}
          hint="Empty: one at example.com."
        />
      )}
      <CheckField
        label="Has no e-mail address"
        checked={!hasEmail}
        onChecked={(checked) => setHasEmail(!checked)}
      />
      <SelectField label="Registrations" value={outcome} onValue={setOutcome} options={outcomes} />
      <TextField
        label="Delay"
        type="number"
        min="0"
        max="3600000"
        required
        value={delayMs}
        onValue={setDelayMs}
        hint="Milliseconds that every operation on the user takes."
      />
      <CheckField
        label="Is busy"
        hint="Every operation on the user is a conflict."
        checked={busy}
        onChecked={setBusy}
      />
    </FormDialog>
  );
}
