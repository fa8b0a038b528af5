/** What somebody reads who finds the archive in twenty years. */
export const READ_ME = `This archive holds an article, all that was found and decided when its facts were checked, and the means
to see that nothing of it was changed since.

  text.txt        the text that was checked, in UTF-8
  original/       what was imported, byte for byte
  exports/        the same check as documents, tables and data
  evidence/       files that prove something, each named by the SHA-256 of its bytes
  history.txt     who did what when: each line a hash, a space, and the entry as JSON; the hash is the
                  SHA-256 of the hash of the line before (64 zeros before the first) and the JSON
  decisions.json  what was signed off, if it was; its SHA-256 is the seal
  manifest.json   the size and the SHA-256 of every other file, and what was left out and why

With the desk's program: stet verify FILE.zip. Without: unpack it and compare the output of sha256sum with
manifest.json.

Sums show that the archive is whole. That nobody wrote all of it anew is shown only by a sum that somebody
noted elsewhere: keep the SHA-256 of manifest.json, or the seal, where others can find it.
`
