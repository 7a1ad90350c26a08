import { CheckField, SelectField, TextField } from "./fields.js";
import type { Texts } from "./values-of.js";

/** The schema of a property, as far as a form needs it. */
export interface FieldSchema {
  title?: string;
  description?: string;
  type?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
}

export interface Choice {
  value: string;
  text: string;
}

interface SchemaFieldsProps {
  /** By the names of the properties. */
  schemas: Record<string, FieldSchema>;
  texts: Texts;
  onTexts: (texts: Texts) => void;
  /** The choices for properties whose schema does not list them. */
  choices?: Record<string, Choice[]>;
}

/** Renders a field for each property. The schema of the property decides which. */
export function SchemaFields({ schemas, texts, onTexts, choices = {} }: SchemaFieldsProps) {
  return Object.entries(schemas).map(([name, schema]) => {
    const common = { label: schema.title ?? name, hint: schema.description };
    const value = texts[name] ?? "";
    const onValue = (text: string) => onTexts({ ...texts, [name]: text });
    const options = choices[name] ?? schema.enum?.map((one) => ({ value: one, text: one }));
    if (options) {
      const all = [{ value: "", text: "–" }, ...options];
      return <SelectField key={name} {...common} value={value} onValue={onValue} options={all} />;
    }
    if (schema.type === "boolean") {
      const onChecked = (checked: boolean) => onValue(checked ? "on" : "");
      return <CheckField key={name} {...common} checked={value !== ""} onChecked={onChecked} />;
    }
    return <TextField key={name} {...common} {...limitsOf(schema)} value={value} onValue={onValue} />;
  });
}

function limitsOf({ type, minimum, maximum }: FieldSchema) {
  if (type !== "integer" && type !== "number") return {};
  return {
    type: "number" as const,
    step: type === "integer" ? "1" : "any",
    ...(minimum !== undefined && { min: String(minimum) }),
    ...(maximum !== undefined && { max: String(maximum) }),
  };
}
