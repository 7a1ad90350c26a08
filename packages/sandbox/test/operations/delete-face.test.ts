import { isNotFoundError } from "@idaas-face/client";
import { expect, it } from "vitest";
import { clientAndSandbox, idOf } from "../support/sandbox.js";
import { slowStore } from "../support/slow-store.js";

it("a face that is deleted is gone, and a second delete finds none", async () => {
  const { faces, users } = await clientAndSandbox();
  const id = idOf(await faces.create(users.ada.id));
  const { data, response } = await faces.delete(id).withResponse();
  expect([response.status, data]).toEqual([200, undefined]);
  expect(await faces.list(users.ada.id)).toEqual([]);
  await expect(faces.delete(id)).rejects.toSatisfy(isNotFoundError);
  await faces.create(users.ada.id);
});

it("of many deletes at a time one succeeds", async () => {
  const { faces, users } = await clientAndSandbox({ store: slowStore() });
  const id = idOf(await faces.create(users.ada.id));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => faces.delete(id)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("an ID in capitals is the same ID", async () => {
  const { faces, users } = await clientAndSandbox();
  await faces.delete(idOf(await faces.create(users.ada.id.toUpperCase())).toUpperCase());
  expect(await faces.list(users.ada.id)).toEqual([]);
});
