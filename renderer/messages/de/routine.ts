export const routine = {} as const;
