import { expect, it } from "vitest";
import { queryOf, searchOf, viewOf } from "../../dashboard/connection/address.js";

it("an address says what differs from the usual, and nothing else", () => {
  expect(searchOf(viewOf(""))).toBe("");
  const address = "?search=a+%26+b&status=ACTIVE&sort=name&page=3&user=u&operation=o&response=503";
  expect(searchOf(viewOf(address))).toBe(address);
});

it("an address cannot ask for more than the page offers", () => {
  expect(queryOf(viewOf("?search=ada&status=NONE&sort=up&page=-1"))).toEqual({ search: "ada" });
  expect(queryOf(viewOf("?status=ACTIVE&sort=name&page=9999"))).toEqual({
    status: "ACTIVE",
    sort: "name",
    page: "400",
  });
});
