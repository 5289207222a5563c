import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { z } from 'zod';
import { focusFirstRow } from './long-list.tsx';

const searchAskedSchema = z.object({ focusSearch: z.literal(true) });

interface SearchFieldProps {
  readonly label: string;
  /** As the address has them, which follows what is typed a moment later. */
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** A pasted page is no search: the index looks at fewer words than this holds. */
export const mostSearchLetters = 400;

/** A field to search a list with: each letter counts at once, the arrow down goes into the list. */
export function SearchField({ label, words, onChange }: SearchFieldProps) {
  const { state } = useLocation();
  const wasAskedFor = searchAskedSchema.safeParse(state).success;
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  if (words !== seen) {
    setSeen(words);
    if (words !== typed) setTyped(words);
  }
  return (
    <TextInput
      type="search"
      size="md"
      id="search"
      autoFocus={wasAskedFor}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} aria-hidden />}
      data-above-list
      maxLength={mostSearchLetters}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        focusFirstRow();
      }}
    />
  );
}
