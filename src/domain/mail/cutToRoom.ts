/** As much of a text as has room when it is encoded into an address, whole characters only. @param room characters @param end of a text that was cut */
export function cutToRoom(text: string, room: number, end: string): string {
  if (encodeURIComponent(text).length <= room) return text;
  let left = room - encodeURIComponent(end).length;
  let kept = '';
  for (const character of text) {
    left -= encodeURIComponent(character).length;
    if (left < 0) break;
    kept += character;
  }
  return kept.trimEnd() + end;
}
