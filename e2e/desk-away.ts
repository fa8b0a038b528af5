/**
 * What a browser says in its console while the desk is away: nobody listens, or the line broke before, in or
 * behind an answer. `answers` are refusals that the story has besides, such as 412.
 */
export const deskAway = (...answers: number[]): RegExp =>
  new RegExp([...answers, ...BROKEN_LINES.map((name) => `ERR_${name}`)].join('|'))

const BROKEN_LINES = [
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'EMPTY_RESPONSE',
  'INCOMPLETE_CHUNKED_ENCODING',
  'INTERNET_DISCONNECTED',
  'FAILED',
]
