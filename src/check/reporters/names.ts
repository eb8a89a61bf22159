/** Ways to write what a check found out. */
export const REPORTERS = ['pretty', 'github', 'junit', 'json'] as const;
export type Reporter = (typeof REPORTERS)[number];
