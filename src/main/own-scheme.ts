import { protocol } from 'electron';
import { scheme, servePage, serveRecording } from './pages.ts';
import { recordingFile } from './services/recordings.ts';

/** Makes the app's scheme a standard origin; to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ]);
}

/**
 * Answers what the window asks of the app's scheme.
 * @param pages the folder of the window's own files
 * @param recordings the folder of spoken answers
 */
export function serveScheme(pages: string, recordings: string): void {
  protocol.handle(scheme, (request) => {
    const file = recordingFile(new URL(request.url).pathname, recordings);
    return file
      ? serveRecording(file, request.headers.get('range'))
      : servePage(request.url, pages);
  });
}
