import { join } from 'node:path';
import { assertNever } from '../../core/assert-never.ts';
import type { Input, Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { toCsv } from '../../core/formats/csv.ts';
import { reasonOf } from '../../core/reason-of.ts';
import { err, ok } from '../../core/result.ts';
import type { Context } from './context.ts';
import { fileNameOf, writeWhole, type AskWhereToSave } from './exports.ts';

type Content = Input<'exports.chart'>['content'];

/** Writes charts where the person wants them. */
export function chartFilesService(
  { words }: Pick<Context, 'words'>,
  askWhereToSave: AskWhereToSave,
  documents: string,
) {
  return {
    save: async ({
      name,
      content,
    }: Input<'exports.chart'>): Promise<CallResult<Output<'exports.chart'>>> => {
      const { t } = words();
      const file = `${fileNameOf(name, t('exports.untitled'))}.${content.format}`;
      const path = await askWhereToSave(join(documents, file));
      if (path === null) return ok({ kind: 'cancelled' });
      try {
        await writeWhole(path, bytesOf(content));
      } catch (error) {
        const reason = reasonOf(error);
        return err({
          kind: 'storage',
          message: t('exports.notWritten', { reason }),
        });
      }
      return ok({ kind: 'saved', path });
    },
  };
}

function bytesOf(content: Content): string | Uint8Array {
  switch (content.format) {
    case 'csv':
      return toCsv(content.columns, content.rows);
    case 'svg':
      return content.text;
    case 'png':
      return Buffer.from(content.base64, 'base64');
    default:
      return assertNever(content);
  }
}
