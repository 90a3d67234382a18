/** Letters left out, put in, replaced, or swapped with their neighbour. */
export interface Slips {
  readonly whole: number;
  /** Between the typed word and the best beginning of the known one: the typing may go on. */
  readonly beginning: number;
}

/** Counts the slips between the typed word and a known one; where more than `most` are certain, it says one more than that. */
export type SlipCounter = (known: string, most: number) => Slips;

/** Prepares counting (optimal string alignment) for one typed word. The rows are made once: thousands of words are compared. */
export function slipCounterOf(typed: string): SlipCounter {
  const width = typed.length;
  let [before, previous, current] = [new Uint16Array(width + 1), new Uint16Array(width + 1), new Uint16Array(width + 1)];
  return (known, most) => {
    const tooMany = most + 1;
    const compared = Math.min(known.length, width + most); // no beginning that is longer can be near
    for (let column = 0; column <= width; column++) previous[column] = column;
    let beginning = Math.min(width, tooMany);
    for (let row = 1; row <= compared; row++) {
      const letter = known[row - 1];
      let least = row;
      current[0] = row;
      for (let column = 1; column <= width; column++) {
        let slips = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (letter === typed[column - 1] ? 0 : 1));
        if (row > 1 && column > 1 && letter === typed[column - 2] && known[row - 2] === typed[column - 1]) slips = Math.min(slips, before[column - 2] + 1);
        current[column] = slips;
        if (slips < least) least = slips;
      }
      beginning = Math.min(beginning, current[width]);
      if (least > tooMany) return { whole: tooMany, beginning };
      [before, previous, current] = [previous, current, before];
    }
    return { whole: compared < known.length ? tooMany : Math.min(previous[width], tooMany), beginning };
  };
}
