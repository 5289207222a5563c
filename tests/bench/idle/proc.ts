import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc: 100 on every Linux that runs a desktop (getconf CLK_TCK). */
const ticksPerSecond = 100;

/** User and system time of a process, in seconds. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold spaces: fields 14 and 15 of proc(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Times that a process's main thread went to sleep of its own accord: each is one wake-up. */
export const switchesOf = (pid: number): number => statusOf(pid, 'voluntary_ctxt_switches');

/** Resident memory in megabytes. */
export const memoryOf = (pid: number): number => statusOf(pid, 'VmRSS') / 1_024;

function statusOf(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? NaN);
}

/** The largest renderer process under a process, or null. */
export function rendererOf(pid: number): number | null {
  const renderers = descendantsOf(pid).filter((child) =>
    commandOf(child).includes('--type=renderer'),
  );
  const [largest] = renderers.sort((a, b) => memoryOf(b) - memoryOf(a));
  return largest ?? null;
}

function descendantsOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while the list was read.
    }
  }
  const isUnder = (child: number): boolean => {
    const parent = parents.get(child);
    return parent !== undefined && (parent === pid || isUnder(parent));
  };
  return [...parents.keys()].filter(isUnder);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
