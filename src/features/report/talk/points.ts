/** Points as they are printed: whole where they are whole, else one decimal. */
export const showPoints = (points: number): string =>
  String(Math.round(Math.abs(points) * 10) / 10);
