import { control } from "../connection/control.js";
import { FormDialog } from "./form-dialog.js";

export function ResetForm({ onClose }: { onClose: () => void }) {
  return (
    <FormDialog
      title="Reset the sandbox?"
      action="Forget everything"
      isDangerous
      onSubmit={control.reset}
      done="Only the demo and the seed are left."
      onClose={onClose}
    >
      <p>
        Users, faces, mail, faults and settings are forgotten, every token becomes unknown, and the clock
        shows the real time. The demo and the seed are there again. A snapshot brings back what you have
        saved.
      </p>
    </FormDialog>
  );
}
