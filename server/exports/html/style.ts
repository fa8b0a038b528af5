/** The whole look of a report: it loads nothing from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fff, #1b1a17); color: light-dark(#1c1b18, #ece7db); }
a { color: light-dark(#1d4a8f, #9cc0f5); }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { margin-top: 2.2rem; font-size: 1.15rem; } h3 { font-size: 1.1rem; }
.facts, .who, aside, th, td, dl, .seal { font-family: system-ui, sans-serif; font-size: .84rem; }
.facts, .who { color: color-mix(in srgb, currentcolor 72%, transparent); } .who { margin: .2rem 0; }
.block { display: grid; grid-template-columns: minmax(0, 38rem) minmax(10rem, 1fr); gap: 0 1.5rem; }
.block > :first-child { white-space: pre-wrap; overflow-wrap: anywhere; }
aside { border-inline-start: 2px solid color-mix(in srgb, currentcolor 25%, transparent); padding-inline-start: .6rem; }
aside p { margin: .8rem 0; overflow-wrap: anywhere; }
.list-item { padding-inline-start: 1.2rem; } .caption, .credit, .byline, .notice, .related { font-size: .88rem; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-skip-ink: none; text-underline-offset: .2em; }
mark.query { text-decoration-style: dotted; text-decoration-thickness: 2.5px; }
mark.minor { text-decoration-style: dashed; text-decoration-thickness: 1.5px; }
mark.major { text-decoration-style: solid; text-decoration-thickness: 2px; }
mark.blocker { text-decoration-style: double; text-decoration-thickness: 1.5px; }
sup { font: 600 .68rem system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; table-layout: auto; }
th, td { padding: .4rem .5rem; border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th, .short { white-space: nowrap; }
td p { margin: .2rem 0; } .reply { margin: .4rem 0 .4rem .8rem; }
.seal { margin-top: 2.2rem; padding: .2rem 1rem 1rem; border: 2px solid currentcolor; } code { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dd { margin: 0; }
.address { font-size: .76rem; overflow-wrap: anywhere; }
@media (width < 44rem) { .block { display: block; } }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  .block, tr, .seal, li { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; }
}
`
