import { useState } from "preact/hooks";
import { NewUserForm } from "../forms/new-user.js";
import { Icon } from "../parts/icon.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";
import { User } from "./user.js";

/** How many users the sandbox gives at a time. */
const pageLength = 100;

export function Users() {
  const { users, turnTo } = useSandbox();
  const [isAdding, setIsAdding] = useState(false);
  const [isFirst, setIsFirst] = useState(true);
  const turn = (after: string | undefined) => {
    setIsFirst(after === undefined);
    void turnTo(after);
  };
  const last = users.at(-1);
  return (
    <Section
      id="users"
      title="Users"
      count={users.length}
      actions={
        <button type="button" class="primary" onClick={() => setIsAdding(true)}>
          <Icon name="plus" />
          New user
        </button>
      }
    >
      {users.length === 0 && (
        <p class="empty">
          There are no users here. Create one, or reset the sandbox: that brings the demo back.
        </p>
      )}
      <ul class="users">
        {users.map((user) => (
          <User key={user.id} user={user} />
        ))}
      </ul>
      {(!isFirst || users.length === pageLength) && (
        <p class="pages">
          <button type="button" disabled={isFirst} onClick={() => turn(undefined)}>
            First {pageLength}
          </button>
          <button type="button" disabled={users.length < pageLength} onClick={() => turn(last?.id)}>
            Next {pageLength}
          </button>
        </p>
      )}
      {isAdding && <NewUserForm onClose={() => setIsAdding(false)} />}
    </Section>
  );
}
