import { useEffect, useState } from 'react';
import type { madeElsewhere } from './made-elsewhere.ts';

/**
 * What has been made of something; undefined until then, null where nothing can be made of it.
 * @param asked may be another object of the same content at each drawing
 * @param isEdited what was made of the one before stands until then
 */
export function useMade<Asked, Made>(
  elsewhere: ReturnType<typeof madeElsewhere<Asked, Made>>,
  asked: Asked,
  isEdited = false,
): Made | null | undefined {
  const made = elsewhere.made(asked);
  const [last, setLast] = useState({ made });
  const key = JSON.stringify(asked);
  useEffect(() => {
    let isWanted = true;
    void elsewhere
      .make(JSON.parse(key) as Asked)
      .then((found) => isWanted && setLast((old) => (old.made === found ? old : { made: found })));
    return () => {
      isWanted = false;
    };
  }, [elsewhere, key]);
  return made === undefined && isEdited ? last.made : made;
}
