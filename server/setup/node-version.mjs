// Imported first by every script here: on an older Node the rest would fail with words that help nobody.
const [major, minor] = process.versions.node.split('.').map(Number)

const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (!fits) {
  console.error(
    `Stet needs Node 20.19, 22.12 or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
