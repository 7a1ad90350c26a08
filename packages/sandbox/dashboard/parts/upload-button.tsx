import { useRef } from "preact/hooks";

/** A button that asks for a file, and gives its text. */
export function UploadButton({ label, onText }: { label: string; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={async ({ currentTarget }) => {
          const text = await currentTarget.files?.[0]?.text();
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (text !== undefined) onText(text);
        }}
      />
    </>
  );
}
