import type { Validator } from "../../validators/compiled-validators.js";

/** The exports of a module of validators that is run from its source. */
export interface LoadedValidators {
  validators: ReadonlyMap<string, Validator>;
  propertyNames: ReadonlySet<string>;
}

export function loadValidators(source: string): Promise<LoadedValidators> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);
}
