import { useEffect, useMemo, useState } from "preact/hooks";
import { queryOf, searchOf, viewOf } from "./connection/address.js";
import { controlKey } from "./connection/control-key.js";
import { type Live, LiveOverview } from "./connection/live.js";
import { changesBetween } from "./parts/changes.js";
import { Header } from "./parts/header.js";
import { keepFocus } from "./parts/keep-focus.js";
import { type Message, MessageBar } from "./parts/message-bar.js";
import { messageOf, type Sandbox, SandboxContext } from "./parts/sandbox-context.js";
import { Account } from "./sections/account.js";
import { Clock } from "./sections/clock.js";
import { Faults } from "./sections/faults.js";
import { Journal } from "./sections/journal.js";
import { KeyForm } from "./sections/key-form.js";
import { Mail } from "./sections/mail.js";
import { Users } from "./sections/users.js";

export function App() {
  const [{ overview, state, refusal }, setLive] = useState<Partial<Live>>({});
  const [view, setView] = useState(() => viewOf(location.search));
  const [message, setMessage] = useState<Message>();
  const live = useMemo(
    () =>
      new LiveOverview(queryOf(view), (next) => {
        const backToFocus = keepFocus();
        setLive((before) => {
          const news = changesBetween(before.overview, next.overview);
          if (news !== "") setMessage({ kind: "done", text: news });
          return next;
        });
        backToFocus();
      }),
    [],
  );
  useEffect(() => live.start(), [live]);
  useEffect(() => {
    const goBack = () => {
      const before = viewOf(location.search);
      setView(before);
      void live.look(queryOf(before));
    };
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, [live]);

  if (state === "locked") {
    const unlock = (key: string) => {
      controlKey.set(key);
      return live.refresh();
    };
    return <KeyForm refusal={refusal} onKey={unlock} />;
  }
  if (!overview) {
    return (
      <p class="waiting">
        {state === "lost" ? "The sandbox cannot be reached." : "Looking at the sandbox …"}
      </p>
    );
  }
  const sandbox: Sandbox = {
    ...overview,
    refresh: () => live.refresh(),
    view,
    look(change, how) {
      const next = { ...view, ...change };
      const address = location.pathname + searchOf(next);
      if (how === "goes on") history.replaceState(null, "", address);
      else history.pushState(null, "", address);
      setView(next);
      void live.look(queryOf(next));
    },
    async attempt(action, done) {
      try {
        await action();
        await live.refresh();
        setMessage({ kind: "done", text: done });
      } catch (error) {
        await live.refresh();
        setMessage({ kind: "failed", text: messageOf(error) });
      }
    },
    tell: (text) => setMessage({ kind: "done", text }),
  };
  return (
    <SandboxContext.Provider value={sandbox}>
      <a class="skip" href="#users">
        Skip to the users
      </a>
      <Header state={state ?? "live"} />
      <main>
        <div class="wide">
          <Users />
          <Journal />
        </div>
        <div class="narrow">
          <Clock />
          <Mail />
          <Faults />
          <Account />
        </div>
      </main>
      <MessageBar message={message} onClose={() => setMessage(undefined)} />
    </SandboxContext.Provider>
  );
}
