import { inspect } from "node:util";
import { expect, it } from "vitest";
import { checkSmtp } from "../../../src/server/mail/check-smtp.js";

it.each([
  "smtp://localhost:1025",
  "smtps://user:pass%2Fword@mail.example.com",
  "smtp://[::1]:25?ignoreTLS=true",
])("%s is taken", (smtpUrl) => {
  expect(() => checkSmtp({ smtpUrl })).not.toThrow();
});

it.each([
  "localhost:1025",
  "http://u:hidden@mail.example.com",
  "smtp://",
  "smtp://u:hidden@",
  "smtp://u:hidden%zz@mail",
])("%s is refused, and what is hidden in it stays so", (smtpUrl) => {
  const check = () => checkSmtp({ smtpUrl });
  expect(check).toThrow("The SMTP URL is of no use: write smtp://host:port");
  try {
    check();
  } catch (error) {
    expect(inspect(error)).not.toContain("hidden");
  }
});

it.each(["ops@example.com", "Ops <ops@localhost>"])("%s can be a sender", (smtpFrom) => {
  expect(() => checkSmtp({ smtpFrom })).not.toThrow();
});

it.each(["", "ops", "a@b\r\nBcc: c@d", "@"])("%j cannot be a sender", (smtpFrom) => {
  expect(() => checkSmtp({ smtpFrom })).toThrow("The sender of e-mails is not an address");
});
