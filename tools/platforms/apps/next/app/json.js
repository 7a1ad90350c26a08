/** Shows a value so that it can be read back. */
export function Json({ value }) {
  return <pre data-json={JSON.stringify(value)} />;
}
