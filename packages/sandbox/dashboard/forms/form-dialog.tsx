import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "../parts/dialog.js";
import { messageOf, useSandbox } from "../parts/sandbox-context.js";

interface FormDialogProps {
  title: string;
  /** The label of the button that sends the form. */
  action: string;
  isDangerous?: boolean;
  /** Carries out the form. The window closes unless it throws: then it shows the error. */
  onSubmit: () => Promise<unknown>;
  /** The message after success. */
  done: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A form in a window of its own. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, isDangerous = false, onSubmit, done, onClose, children } = props;
  const { refresh, tell } = useSandbox();
  const [problem, setProblem] = useState("");
  const [isSending, setIsSending] = useState(false);
  async function send(event: Event) {
    event.preventDefault();
    setIsSending(true);
    try {
      await onSubmit();
      await refresh();
      onClose();
      tell(done);
    } catch (error) {
      setProblem(messageOf(error));
      setIsSending(false);
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send}>
        {children}
        <p role="alert" class="problem">
          {problem}
        </p>
        <footer>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class={isDangerous ? "danger primary" : "primary"} disabled={isSending}>
            {action}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
