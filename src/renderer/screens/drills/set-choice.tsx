import { MultiSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { questionKinds, questionLevels } from '../../../core/content/schema.ts';
import { t } from '../../app/words.ts';
import { kindInWords } from '../../components/words.ts';
import { Choice, HowMany, ofQuestions, Topics, type Bank } from './choice.tsx';

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
  return (
    <Choice
      about={t('drills.set.what')}
      label={t('drills.set.start')}
      request={{ request: { kind: 'set', filter, most } }}
    >
      <Switch
        label={t('drills.set.weak')}
        description={t('drills.set.weakHelp')}
        checked={weakOnly}
        onChange={(event) => setWeakOnly(event.currentTarget.checked)}
      />
      <Topics bank={bank} value={topics} onChange={setTopics} placeholder={t('drills.all')} />
      <MultiSelect
        label={t('drills.set.kinds')}
        placeholder={kinds.length > 0 ? '' : t('drills.all')}
        data={questionKinds.map((value) => ({ value, label: kindInWords(value) }))}
        value={kinds}
        onChange={setKinds}
        clearable
      />
      <MultiSelect
        label={t('drills.set.levels')}
        placeholder={levels.length > 0 ? '' : t('drills.all')}
        data={questionLevels.map((value) => ({ value, label: kindInWords(value) }))}
        value={levels}
        onChange={setLevels}
        clearable
      />
      <MultiSelect
        label={t('drills.set.tags')}
        placeholder={tags.length > 0 ? '' : t('drills.all')}
        data={bank.tags}
        attributes={ofQuestions}
        value={tags}
        onChange={setTags}
        searchable
        clearable
      />
      <HowMany value={most} onChange={setMost} />
    </Choice>
  );
}
