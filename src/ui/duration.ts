const two = (count: number): string => String(count).padStart(2, '0');

/** A length of time as on a telephone's display: `0:07`, `12:40`, `1:02:03`. Never negative. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const clock = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return minutes < 60 ? `${minutes}:${two(seconds % 60)}` : `${Math.floor(minutes / 60)}:${clock}`;
}
