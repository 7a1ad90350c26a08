import type { FaceCreateParms } from "@idaas-face/types";
import { useState } from "preact/hooks";
import type { SandboxUser } from "../../src/control/control.js";
import { faceApi } from "../connection/face-api.js";
import { CheckField, FieldSet, SelectField, TextField } from "./fields.js";
import { FormDialog } from "./form-dialog.js";

const flows = [
  { value: "mobile", text: "Mobile: on the user’s phone" },
  { value: "web", text: "Web: in your own page" },
];

export function NewFaceForm({ user, onClose }: { user: SandboxUser; onClose: () => void }) {
  const { id, name, email } = user;
  const [flow, setFlow] = useState("mobile");
  const [qrCode, setQrCode] = useState(true);
  const [mail, setMail] = useState(email !== null);
  const [applicantId, setApplicantId] = useState("");
  const [workflowRunId, setWorkflowRunId] = useState("");
  const params: FaceCreateParms =
    flow === "mobile"
      ? { returnQRCode: qrCode, deliverActivationEmail: mail }
      : { ...(applicantId !== "" && { applicantId }), ...(workflowRunId !== "" && { workflowRunId }) };
  return (
    <FormDialog
      title={`New face of ${name}`}
      action="Create the face"
      onSubmit={() => faceApi.create(id, params)}
      done={`A face of ${name} is there.`}
      onClose={onClose}
    >
      <SelectField label="Flow" value={flow} onValue={setFlow} options={flows} />
      {flow === "mobile" ? (
        <FieldSet legend="How the phone gets the link">
          <CheckField label="As a QR code" checked={qrCode} onChecked={setQrCode} />
          <CheckField
            label="By an activation e-mail"
            hint={email ?? "The user has no e-mail address."}
            checked={mail}
            disabled={email === null}
            onChecked={setMail}
          />
        </FieldSet>
      ) : (
        <>
          <TextField
            label="Applicant ID"
            value={applicantId}
            onValue={setApplicantId}
            hint="May be left out."
          />
          <TextField
            label="Workflow run ID"
            value={workflowRunId}
            onValue={setWorkflowRunId}
            hint="Without one, the face starts as NEW."
          />
        </>
      )}
    </FormDialog>
  );
}
