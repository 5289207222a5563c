/** How much a person has, and has done. */
export interface Size {
  readonly name: string;
  readonly questions: number;
  readonly reviews: number;
  readonly notes: number;
}

export const small: Size = { name: 'small', questions: 100, reviews: 1_000, notes: 20 };
export const large: Size = { name: 'large', questions: 10_000, reviews: 100_000, notes: 2_000 };
