/** A catalogue in another language: the same places, other texts. */
export type TranslationOf<Catalogue> = {
  readonly [Place in keyof Catalogue]: Catalogue[Place] extends string
    ? string
    : TranslationOf<Catalogue[Place]>;
};
