export const pain = {} as const;
