import { useState } from "preact/hooks";
import { control } from "../connection/control.js";
import { NewFaultForm } from "../forms/new-fault.js";
import { describeEffect, describeMatch, describeTimes } from "../parts/describe-fault.js";
import { Icon } from "../parts/icon.js";
import { useSandbox } from "../parts/sandbox-context.js";
import { Section } from "../parts/section.js";

export function Faults() {
  const { faults, userNames, attempt } = useSandbox();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Section
      id="faults"
      title="Faults"
      count={faults.length}
      actions={
        <>
          {faults.length > 1 && (
            <button
              type="button"
              class="plain"
              onClick={() => attempt(control.clearFaults, "All faults are removed.")}
            >
              Remove all
            </button>
          )}
          <button type="button" onClick={() => setIsAdding(true)}>
            <Icon name="plus" />
            Add a fault
          </button>
        </>
      }
    >
      {faults.length === 0 && (
        <p class="empty">
          None: every request gets its regular response. Add one to see what your program does when a response
          is late, wrong or lost.
        </p>
      )}
      <ul class="faults">
        {faults.map((fault) => (
          <li key={fault.id}>
            <div>
              <b>{describeEffect(fault)}</b>
              {fault.triggered === fault.times && <span class="chip trait">used up</span>}
              <p class="quiet">
                {describeMatch(fault, userNames)}; {describeTimes(fault)}
              </p>
            </div>
            <button
              type="button"
              class="plain"
              onClick={() => attempt(() => control.removeFault(fault.id), "The fault is removed.")}
            >
              Remove<span class="unseen"> the fault {describeEffect(fault)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isAdding && <NewFaultForm onClose={() => setIsAdding(false)} />}
    </Section>
  );
}
