/** A class says "B", not "the second one". */
export const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);
