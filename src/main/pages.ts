import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** The app's own scheme: a standard origin, so that the pages need no file access. */
export const scheme = 'app';
export const startPage = `${scheme}://rehearse/index.html`;

export const isOurPage = (url: string): boolean => url.startsWith(`${scheme}://rehearse/`);

// Mantine sets style attributes; everything else is the app's own files, and nothing is fetched from elsewhere.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  // Recorded answers, which main serves from the data folder.
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where diagrams are drawn: without an origin, so without the preload's calls or anything kept; Mermaid sets styles. */
const framePath = '/markdown/diagram-frame.html';
const framePolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Answers a request for one of the renderer's files; anything outside their folder is not found. */
export async function servePage(url: string, folder: string): Promise<Response> {
  const { host, pathname } = new URL(url);
  const file = normalize(join(folder, decodeURIComponent(pathname)));
  const type = types[extname(file)];
  if (host !== 'rehearse' || !file.startsWith(folder + sep) || type === undefined) {
    return new Response('not found', { status: 404 });
  }
  try {
    const body = await readFile(file);
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': type,
        'content-security-policy': pathname === framePath ? framePolicy : contentSecurityPolicy,
        // The frame has no origin of its own, and loads its scripts from this one.
        ...(extname(file) === '.js' ? { 'access-control-allow-origin': '*' } : {}),
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
}

/**
 * Answers a request for a recording, or for a part of it: players ask for parts when they seek.
 * @param range the request's Range header
 */
export async function serveRecording(file: string, range: string | null): Promise<Response> {
  const body = await readFile(file).catch(() => null);
  if (body === null) return new Response('not found', { status: 404 });
  const headers = {
    'content-type': 'audio/webm',
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '') return new Response(new Uint8Array(body), { headers });
  const from = Number(first);
  const to = Math.min(last === '' ? body.length - 1 : Number(last), body.length - 1);
  if (from > to) {
    const refusal = { ...headers, 'content-range': `bytes */${body.length}` };
    return new Response(null, { status: 416, headers: refusal });
  }
  return new Response(new Uint8Array(body.subarray(from, to + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${body.length}` },
  });
}
