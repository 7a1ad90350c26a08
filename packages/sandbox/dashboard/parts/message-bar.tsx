import { useEffect } from "preact/hooks";
import { Icon } from "./icon.js";

export interface Message {
  kind: "done" | "failed";
  text: string;
}

const shownForMs = 8000;

/** Shows and reads out the last message. A failure stays until the user closes it. */
export function MessageBar({ message, onClose }: { message: Message | undefined; onClose: () => void }) {
  useEffect(() => {
    if (message?.kind !== "done") return;
    const timer = setTimeout(onClose, shownForMs);
    return () => clearTimeout(timer);
  }, [message]);
  const content = message && (
    <div class={`message ${message.kind}`}>
      <Icon name={message.kind === "done" ? "check" : "cross"} />
      <p>{message.text}</p>
      <button type="button" class="plain" onClick={onClose}>
        Close<span class="unseen"> the message</span>
      </button>
    </div>
  );
  return (
    <div class="message-bar">
      <div role="status">{message?.kind === "done" && content}</div>
      <div role="alert">{message?.kind === "failed" && content}</div>
    </div>
  );
}
