import type { Root } from 'hast';
import type { Answer, ToMake } from './made-elsewhere.ts';
import { treeOf } from './tree.ts';
import type { Source } from './trees.ts';

const answer = ({ id, asked }: ToMake<Source>): Answer<Root> => {
  try {
    return { id, made: treeOf(asked) };
  } catch (error) {
    console.error('Markdown:', error);
    return { id, made: null };
  }
};

addEventListener('message', ({ data }: MessageEvent<ToMake<Source>>) => postMessage(answer(data)));
