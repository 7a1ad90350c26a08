import { faceStatuses } from "@idaas-face/types";
import { useRef, useState } from "preact/hooks";
import { overviewLimits } from "../../src/control/overview-limits.js";
import { NewUserForm } from "../forms/new-user.js";
import { Filter } from "../parts/filter.js";
import { Icon } from "../parts/icon.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";
import { useSlash } from "../parts/use-slash.js";
import { Pages } from "./pages.js";
import { User } from "./user.js";

/** The length of a list whose rows are open at first. Longer lists begin folded. */
const mostOpen = 15;

export function Users() {
  const { users, userCount } = useSandbox();
  const [isAdding, setIsAdding] = useState(false);
  const [isFolded, setIsFolded] = useState<boolean>();
  const folded = isFolded ?? users.length > mostOpen;
  return (
    <Section
      id="users"
      title="Users"
      count={userCount.total}
      actions={
        <>
          {users.length > 1 && (
            <button type="button" onClick={() => setIsFolded(!folded)}>
              {folded ? "Unfold all" : "Fold all"}
            </button>
          )}
          <button type="button" class="primary" onClick={() => setIsAdding(true)}>
            <Icon name="plus" />
            New user
          </button>
        </>
      }
    >
      <Search />
      {users.length === 0 && (
        <p class="empty">
          {userCount.total === 0
            ? "There are no users here. Create one, or reset the sandbox: that brings the demo back."
            : "No user is like that. Search for something else."}
        </p>
      )}
      <ul class="users">
        {users.map((user) => (
          <User key={user.id} user={user} folded={folded} />
        ))}
      </ul>
      <Pages />
      {isAdding && <NewUserForm onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

/** The choice of users and of their order. */
function Search() {
  const { userCount, view, look } = useSandbox();
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const { total, found } = userCount;
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        aria-label="Search users"
        aria-keyshortcuts="/"
        placeholder="Name, login name or e-mail   ( / )"
        maxLength={255}
        autocomplete="off"
        value={view.search}
        onInput={(event) => look({ search: event.currentTarget.value, page: "1" }, "goes on")}
      />
      <Filter
        label="Status of a face"
        value={view.status}
        onValue={(status) => look({ status, page: "1" })}
        options={[
          { value: "", text: "Any status" },
          ...faceStatuses.map((status) => ({ value: status, text: status })),
        ]}
      />
      <Filter
        label="Order"
        value={view.sort}
        onValue={(sort) => look({ sort, page: "1" })}
        options={[
          { value: "newest", text: "Newest first" },
          { value: "name", text: "By name" },
        ]}
      />
      <p class="quiet" aria-live="polite">
        {found < total && `${found} of ${total} users`}
      </p>
      {total >= overviewLimits.users && (
        <p class="quiet">The sandbox searches the {overviewLimits.users} users with the lowest IDs only.</p>
      )}
    </search>
  );
}
