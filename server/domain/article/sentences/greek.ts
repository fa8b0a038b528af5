import { language, words } from './language.ts'

/** Its question mark looks like a semicolon. Headlines and notes in it often begin in lower case. */
export const GREEK = language({
  marks: '.!?…;\u037e',
  beforeName: words(`
    κ κκ κα δρ καθ αγ άγ στρ ταξ λοχ π.χ πχ δηλ βλ πρβλ περ λεωφ οδ μ π γ εκ τ
  `),
  beforeNumber: words(
    'αρ αριθ σ σσ σελ άρθρ κεφ τόμ εικ τηλ παρ Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπτ Οκτ Νοε Δεκ',
  ),
  anywhere: words('κ.λπ κλπ κ.ά κ.τ.λ κτλ μ.μ π.μ μ.Χ π.Χ Α.Ε Ε.Ε Η.Π.Α εκατ δισ χιλ ευρ χλμ'),
  openers: words(`
    ο η το οι τα του της των τον την στο στη στην στον στα σε από με για και αλλά όμως αν όταν όπως ότι που
    πως ποιος ποια τι πού πώς γιατί δεν μην να θα αυτός αυτή αυτό εγώ εμείς εσείς ένας μια ένα όλοι πολλοί
  `),
  lowerCaseOpens: true,
})
