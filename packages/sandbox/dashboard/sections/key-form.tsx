import { useState } from "preact/hooks";
import { controlKey } from "../connection/control-key.js";
import type { RefusedError } from "../connection/refused.js";

interface KeyFormProps {
  refusal: RefusedError | undefined;
  onKey: (key: string) => Promise<void>;
}

/** Asks for the control key. */
export function KeyForm({ refusal, onKey }: KeyFormProps) {
  const [key, setKey] = useState("");
  const [wasGiven, setWasGiven] = useState(controlKey.get() !== null);
  return (
    <main class="lock">
      <h1>This sandbox is locked</h1>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          await onKey(key);
          setWasGiven(true);
        }}
      >
        <p>It was started with a control key. Type it in to see and change what the sandbox remembers.</p>
        <label>
          Control key
          <input
            type="password"
            required
            autocomplete="off"
            value={key}
            aria-describedby="key-kept"
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        <p role="alert" class="problem">
          {wasGiven && refusal?.message}
        </p>
        <p id="key-kept" class="quiet">
          The key stays in this tab, is sent to this sandbox only, and is forgotten when you close the tab.
        </p>
        <button type="submit" class="primary">
          Unlock
        </button>
      </form>
    </main>
  );
}
