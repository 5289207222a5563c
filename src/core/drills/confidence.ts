import { z } from 'zod';

/** How sure somebody is of an answer before seeing the right one: a guess, unsure, fairly sure, sure. */
export const confidenceSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Confidence = z.infer<typeof confidenceSchema>;

export const confidences: readonly Confidence[] = [1, 2, 3, 4];

/** From here on somebody counts on an answer. */
export const sureFrom: Confidence = 3;

/** The share of such answers that is right if it is meant as it is said, 0..1. */
export const shareMeant: Readonly<Record<Confidence, number>> = {
  1: 0.25,
  2: 0.5,
  3: 0.75,
  4: 0.95,
};
