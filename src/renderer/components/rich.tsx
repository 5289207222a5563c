import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { Trans } from 'react-i18next/TransWithoutContext';
import { formats } from '../app/words.ts';

/** A text of the catalogue with elements in it: `<b>so</b>` there becomes the part named `b`. */
export function Rich(props: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactElement>>;
}) {
  // The text has been looked up and filled in, which the compiler can follow only where its place is written.
  const lookUp = (() => props.text) as unknown as TFunction;
  return (
    <Trans i18n={formats().catalogue} t={lookUp} defaults={props.text} components={props.parts} />
  );
}
