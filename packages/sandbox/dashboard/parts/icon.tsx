const paths = {
  check: "M4.5 8.5l2.4 2.4 4.6-5.3",
  cross: "M5 5l6 6M11 5l-6 6",
  dots: "M4.5 8h.01M8 8h.01M11.5 8h.01",
  question: "M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.4h.01",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M8 5.2V8l1.9 1.3",
  bar: "M5 8h6",
  plus: "M8 3.5v9M3.5 8h9",
  bolt: "M8.8 2.5L4 9h3.6l-.6 4.5L12 7H8.2z",
  mail: "M2.5 4h11v8h-11zM2.5 4.5L8 9l5.5-4.5",
  phone: "M5 1.8h6v12.4H5zM7.4 12h1.2",
  globe: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12",
  face: "M2 5V3.5A1.5 1.5 0 0 1 3.5 2H5M11 2h1.5A1.5 1.5 0 0 1 14 3.5V5M14 11v1.5a1.5 1.5 0 0 1-1.5 1.5H11M5 14H3.5A1.5 1.5 0 0 1 2 12.5V11M6 6v.6M10 6v.6M5.6 10a3.4 3.4 0 0 0 4.8 0",
} as const;

export type IconName = keyof typeof paths;

/** A picture beside a text that says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
