/** Days for which a message is kept where nobody chose otherwise. */
export const USUAL_KEEPING_DAYS = 365;
