import type { Session } from 'electron';
import { isOurPage } from './pages.ts';

/** The app's page may use the microphone, to record spoken answers; nothing else is allowed to anyone. */
export function allowMicrophoneOnly(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const onlySound = kinds.length > 0 && kinds.every((kind) => kind === 'audio');
    answer(permission === 'media' && onlySound && isOurPage(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const page = origin.endsWith('/') ? origin : `${origin}/`;
    return permission === 'media' && details.mediaType === 'audio' && isOurPage(page);
  });
}
