import type { ParseKeys } from 'i18next';
import type { ReactElement } from 'react';
import { Trans } from 'react-i18next/TransWithoutContext';
import { formats } from '../app/words.ts';

/** A text of the catalogue with elements in it: `<b>so</b>` there becomes the part named `b`. */
export function Rich(props: {
  readonly of: ParseKeys;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly parts: Readonly<Record<string, ReactElement>>;
}) {
  const { catalogue } = formats();
  return (
    <Trans
      i18n={catalogue}
      t={catalogue.t}
      i18nKey={props.of}
      values={props.values ?? {}}
      components={props.parts}
    />
  );
}
