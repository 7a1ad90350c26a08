import { useState } from "preact/hooks";
import known from "../../control-document/dist/dashboard.json" with { type: "json" };
import type { NewFault } from "../../src/faults/fault.js";
import { control } from "../connection/control.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { FieldSet } from "./fields.js";
import { FormDialog } from "./form-dialog.js";
import { type Choice, type FieldSchema, SchemaFields } from "./schema-fields.js";
import { type Texts, valuesOf } from "./values-of.js";

// The form is what the description of the control says about a fault.
const fields: Record<"effect" | "match" | "often", Record<string, FieldSchema>> = known.fault;

const onlyTheShown =
  "Lists the users that the page shows. For another one, close this form and search for the user first.";

export function NewFaultForm({ onClose }: { onClose: () => void }) {
  const { users, userCount } = useSandbox();
  const [effectTexts, setEffect] = useState<Texts>({});
  const [matchTexts, setMatch] = useState<Texts>({});
  const [oftenTexts, setOften] = useState<Texts>({ times: "1" });
  const choices: Record<string, Choice[]> = {
    userId: users.map(({ id, userId, name }) => ({ value: id, text: `${userId} (${name})` })),
  };
  const match =
    users.length < userCount.total
      ? { ...fields.match, userId: { ...fields.match.userId, description: onlyTheShown } }
      : fields.match;
  async function add() {
    const effect = valuesOf(fields.effect, effectTexts);
    if (Object.keys(effect).length === 0) throw new Error("Choose at least one thing that happens.");
    const chosen = valuesOf(fields.match, matchTexts);
    await control.addFault({ effect, match: chosen, ...valuesOf(fields.often, oftenTexts) } as NewFault);
  }
  return (
    <FormDialog
      title="Add a fault"
      action="Add the fault"
      onSubmit={add}
      done="The fault waits for requests."
      onClose={onClose}
    >
      <FieldSet legend="What happens">
        <SchemaFields schemas={fields.effect} texts={effectTexts} onTexts={setEffect} />
      </FieldSet>
      <FieldSet legend="To which requests">
        <SchemaFields schemas={match} texts={matchTexts} onTexts={setMatch} choices={choices} />
      </FieldSet>
      <FieldSet legend="How often">
        <SchemaFields schemas={fields.often} texts={oftenTexts} onTexts={setOften} />
      </FieldSet>
    </FormDialog>
  );
}
