import { TextInput, type TextInputProps } from '@mantine/core';
import { formats } from '../app/words.ts';

// Without an end the year's part takes six digits, and the hours typed after four of them go into it.
const last = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59', time: undefined } as const;

/**
 * The browser's own field for a date, a time or both, written as the program's language writes them. Main switches on
 * that it goes by `lang`, and only the field's own counts.
 */
export function WhenField(
  props: Omit<TextInputProps, 'type' | 'lang' | 'max' | 'onChange'> & {
    readonly type: keyof typeof last;
    /** As the field's value is written; empty while it is half typed. */
    readonly onChange: (value: string) => void;
  },
) {
  const { onChange, ...others } = props;
  return (
    <TextInput
      {...others}
      lang={formats().locale}
      max={last[props.type]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
