/** How a file is sent, by its name; what else there is, is plain lines. */
export function mediaTypeOf(name: string): 'text/vtt' | 'application/x-subrip' | 'text/plain' {
  const ending = name.toLowerCase().split('.').at(-1);
  return ending === 'vtt' ? 'text/vtt' : ending === 'srt' ? 'application/x-subrip' : 'text/plain';
}
