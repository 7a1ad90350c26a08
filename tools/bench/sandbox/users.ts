/** Users with IDs that are easy to tell, for a seed: `count` of them, the first with the number `from`. */
export function numberedUsers(count: number, from = 0): { id: string; name: string; email: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const number = from + i;
    return { id: userId(number), name: `User ${number}`, email: `user-${number}@example.com` };
  });
}

export function userId(number: number): string {
  return `be9c4000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
