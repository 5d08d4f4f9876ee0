const SECOND = 1000;
const MINUTE = 60;

/** `4:05`, and `−1:05` once it is over time. The last second is seen as 0:01, not as 0:00. */
export function showTime(left: number): string {
  const seconds = left < 0 ? Math.floor(-left / SECOND) : Math.ceil(left / SECOND);
  const time = `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
  return left < 0 && seconds > 0 ? `−${time}` : time;
}

/** Whole minutes, as one says them; never 0 while there is time. */
export const wholeMinutes = (milliseconds: number): number =>
  Math.ceil(Math.abs(milliseconds) / (SECOND * MINUTE));
