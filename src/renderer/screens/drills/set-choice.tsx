import { MultiSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { questionKinds, questionLevels } from '../../../core/content/schema.ts';
import { Choice, HowMany, topicOptions, type Bank } from './choices.tsx';

/** A set by topic, kind, level and tag, or of what is weak. */
export function SetChoice({ bank }: { readonly bank: Bank }) {
  const [topics, setTopics] = useState<string[]>([]);
  const [kinds, setKinds] = useState<string[]>([]);
  const [levels, setLevels] = useState<string[]>([]);
  const [tags, setTags] = useState<string[]>([]);
  const [weakOnly, setWeakOnly] = useState(false);
  const [most, setMost] = useState(10);
  const filter = {
    topics,
    kinds: questionKinds.filter((kind) => kinds.includes(kind)),
    levels: questionLevels.filter((level) => levels.includes(level)),
    tags,
    weakOnly,
  };
  const allTags = [...new Set(bank.questions.flatMap((question) => question.tags))].sort();
  return (
    <Choice
      about="Questions of your choice, the weakest first."
      label="Start the set"
      request={{ request: { kind: 'set', filter, most } }}
    >
      <Switch
        label="Weak spots only"
        description="Failed or hard at the last review, or likely forgotten by now."
        checked={weakOnly}
        onChange={(event) => setWeakOnly(event.currentTarget.checked)}
      />
      <MultiSelect
        label="Topics"
        placeholder={topics.length > 0 ? '' : 'All'}
        data={topicOptions(bank)}
        value={topics}
        onChange={setTopics}
        clearable
      />
      <MultiSelect
        label="Kinds"
        placeholder={kinds.length > 0 ? '' : 'All'}
        data={questionKinds.map((kind) => ({ value: kind, label: kind.replace('-', ' ') }))}
        value={kinds}
        onChange={setKinds}
        clearable
      />
      <MultiSelect
        label="Levels"
        placeholder={levels.length > 0 ? '' : 'All'}
        data={questionLevels}
        value={levels}
        onChange={setLevels}
        clearable
      />
      <MultiSelect
        label="Tags"
        placeholder={tags.length > 0 ? '' : 'All'}
        data={allTags}
        value={tags}
        onChange={setTags}
        searchable
        clearable
      />
      <HowMany value={most} onChange={setMost} />
    </Choice>
  );
}
