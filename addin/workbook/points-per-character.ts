/** A digit of the fonts that a Japanese Excel begins with is 8 pixels wide, which are 6 points. */
export const pointsPerCharacter = 6;
