/** Something in a proof is not as it should be; the message says to people what. */
export class Mismatch extends Error {}
