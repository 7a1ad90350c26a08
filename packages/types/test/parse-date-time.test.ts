import { expect, it } from "vitest";
import { parseDateTime } from "../src/parse-date-time.js";

it.each([
  ["2020-01-23T16:30:58Z", "2020-01-23T16:30:58.000Z"],
  ["2018-05-28T19:07:50.328+0000", "2018-05-28T19:07:50.328Z"],
  ["2018-05-28T19:07:50.328-0530", "2018-05-29T00:37:50.328Z"],
  ["2018-05-28T19:07:50+02:00", "2018-05-28T17:07:50.000Z"],
])("%s is read as %s", (text, iso) => {
  expect(parseDateTime(text)?.toISOString()).toBe(iso);
});

it.each([undefined, null, 1, "", "tomorrow", "2020-01-23", "2020-99-23T16:30:58Z"])(
  "%s is not read",
  (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  },
);
