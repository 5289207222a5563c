import type { TextSize } from '../../core/study/settings.ts';
import { useAnswer } from '../api.ts';

/** Of the browser's own size of text; everything is measured in it. */
export const textScale: Readonly<Record<TextSize, number>> = {
  small: 0.875,
  normal: 1,
  large: 1.15,
  larger: 1.3,
};

/** By how much the room for labels grows with the person's size of text; charts are drawn in pixels. */
export function useTextScale(): number {
  const { data } = useAnswer('settings.get', {});
  return textScale[data?.textSize ?? 'normal'];
}
