interface FilterProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  options: readonly { value: string; text: string }[];
}

/** Chooses what a list shows. Its label is for ears: what is chosen says it to eyes. */
export function Filter({ label, value, onValue, options }: FilterProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
