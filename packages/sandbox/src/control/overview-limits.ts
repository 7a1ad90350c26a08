/** The numbers of e-mails and requests that an overview shows, and of users that it searches: those with the lowest IDs. */
export const overviewLimits = { users: 10_000, emails: 50, requests: 100 };
