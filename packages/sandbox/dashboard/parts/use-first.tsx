import { useState } from "preact/hooks";

/**
 * Cuts a long list down to its first rows, until the reader wants all of them.
 *
 * @returns the rows to show, and the button below them. The button stays where it is, and with it the focus
 */
export function useFirst<Row>(rows: Row[], most: number) {
  const [isWhole, setIsWhole] = useState(false);
  const button = rows.length > most && (
    <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
      {isWhole ? `Show the first ${most}` : `Show all ${rows.length}`}
    </button>
  );
  return [isWhole ? rows : rows.slice(0, most), button] as const;
}
