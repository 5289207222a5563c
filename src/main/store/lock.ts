import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { hasCode, type Files } from './files.ts';

const attempts = 3;

/**
 * Takes the folder for this process. A crash leaves the lock file behind, so it names the process and
 * when it started: a process that is gone, or another one under its number, doesn't hold it.
 * @returns a function that gives it back, or the number of the process that has it
 */
export async function lockFolder(
  files: Files,
  folder: string,
): Promise<Result<() => Promise<void>, number>> {
  const path = join(folder, 'store.lock');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.writeFile(path, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
      return ok(() => files.rm(path, { force: true }));
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const [pid = '0', started] = (await files.readFile(path, 'utf8')).split(' ');
    const held = isAlive(Number(pid)) && startOf(Number(pid)) === started;
    if (held || attempt === attempts) return err(Number(pid));
    await files.rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** When a process started, in the kernel's ticks; where there is no /proc a living number has to be enough. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
