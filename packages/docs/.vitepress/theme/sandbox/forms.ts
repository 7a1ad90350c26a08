import { data as forms, type OperationForm } from "./forms.data.js";

export { forms, type OperationForm };

export function formOf(operationId: string): OperationForm {
  const form = forms.find((one) => one.operationId === operationId);
  if (!form) throw new Error(`There is no operation ${operationId}.`);
  return form;
}
