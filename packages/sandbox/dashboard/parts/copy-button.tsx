import { useSandbox } from "./sandbox-context.js";

interface CopyButtonProps {
  text: string;
  label?: string;
  /** The rest of the label, for readers who do not see the text beside it. */
  rest?: string;
}

/** Puts a text on the clipboard. */
export function CopyButton({ text, label = "Copy", rest = "" }: CopyButtonProps) {
  const { attempt } = useSandbox();
  // Pages that came over the network without TLS have no clipboard.
  const copy = async () => {
    if (!navigator.clipboard)
      throw new Error("The browser lets this page copy nothing: select the text instead.");
    await navigator.clipboard.writeText(text);
  };
  return (
    <button type="button" class="plain" onClick={() => attempt(copy, "It is on the clipboard.")}>
      {label}
      <span class="unseen"> {rest}</span>
    </button>
  );
}
