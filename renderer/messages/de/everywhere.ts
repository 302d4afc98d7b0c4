export const everywhere = {} as const;
