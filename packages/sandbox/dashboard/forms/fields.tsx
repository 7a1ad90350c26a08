import type { ComponentChildren, InputHTMLAttributes } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  label: string;
  /** More words about the field. */
  hint?: string | undefined;
}

type TextFieldProps = FieldProps &
  Pick<InputHTMLAttributes, "min" | "max" | "step" | "maxLength" | "required" | "placeholder"> & {
    type?: "text" | "number" | "email";
    value: string;
    onValue: (value: string) => void;
  };

export function TextField({ label, hint, type = "text", value, onValue, ...attributes }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // The types know what goes with one type of input, not with one of several.
        type={type as "text"}
        autocomplete="off"
        {...attributes}
        value={value}
        {...described(id, hint)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <Hint id={id} hint={hint} />
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  /** Each value with its text. */
  options: readonly { value: string; text: string }[];
}

export function SelectField({ label, hint, value, onValue, options }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        {...described(id, hint)}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Hint id={id} hint={hint} />
    </div>
  );
}

interface CheckFieldProps extends FieldProps {
  checked: boolean;
  disabled?: boolean;
  onChecked: (checked: boolean) => void;
}

export function CheckField({ label, hint, checked, disabled = false, onChecked }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="field check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        {...described(id, hint)}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
    </div>
  );
}

export function FieldSet({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function described(id: string, hint: string | undefined) {
  return hint ? { "aria-describedby": `${id}-hint` } : {};
}

function Hint({ id, hint }: { id: string; hint: string | undefined }) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} class="hint">
      {hint}
    </p>
  );
}
