import { dirname, join } from 'node:path';
import { contentOf, namesIn, replaceFile, type Files } from './files.ts';
import { parseSnapshot, toSnapshot } from './snapshot.ts';

const format = 1;

/**
 * The files of some folders beside the record, as one file with a checksum. Hidden and temporary files,
 * folders within and what can't be read are left out.
 * @param folders by their names in `folder`
 */
export async function gather(
  files: Files,
  folder: string,
  folders: readonly string[],
): Promise<Buffer> {
  const gathered: Record<string, string> = {};
  for (const within of folders) {
    for (const name of await namesIn(files, join(folder, within))) {
      if (name.startsWith('.') || name.endsWith('.tmp')) continue;
      const content = await contentOf(files, join(folder, within, name)).catch(() => null);
      // A letter a byte, so that whatever is in a file comes back as it was.
      if (content !== null) gathered[`${within}/${name}`] = content.toString('latin1');
    }
  }
  return toSnapshot(format, 0, gathered);
}

/**
 * Writes those gathered files that aren't there. What is there stays, whatever is in it.
 * @returns what was written, as `folder/name`; null for what isn't whole
 */
export async function bringBack(
  files: Files,
  folder: string,
  gathered: Buffer,
): Promise<readonly string[] | null> {
  const content = parseSnapshot(gathered);
  if (content.kind === 'damaged' || content.format !== format) return null;
  const brought: string[] = [];
  // Whole in its checksum: what `gather` wrote.
  for (const [name, letters] of Object.entries(content.state as Record<string, string>)) {
    const path = join(folder, name);
    if ((await contentOf(files, path)) !== null) continue;
    await files.mkdir(dirname(path), { recursive: true });
    await replaceFile(files, path, Buffer.from(letters, 'latin1'));
    brought.push(name);
  }
  return brought;
}
