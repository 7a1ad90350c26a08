import type { ComponentChildren } from "preact";

interface SectionProps {
  id: string;
  title: string;
  /** The number of items in the section. */
  count?: number;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the page with a heading of its own. */
export function Section({ id, title, count, actions, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <h2 id={`${id}-title`}>
          {title} {count !== undefined && <span class="count">{count}</span>}
        </h2>
        <div class="actions">{actions}</div>
      </header>
      {children}
    </section>
  );
}
