/** "I don't think that ..." and "it is not true that ..." deny what follows; by keys. */
export const beliefs: ReadonlySet<string> = new Set(
  'true think believ mean sai case correct right agre'.split(' '),
);

/** "It is false that ..." denies what follows without a negation; by keys. */
export const disbeliefs: ReadonlySet<string> = new Set(
  'fals wrong untru myth doubt incorrect deni'.split(' '),
);
