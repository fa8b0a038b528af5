/**
 * Words that are written with a full stop, by what the full stop can mean. Lower-cased, without the
 * last full stop.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Always followed by the name they introduce: their full stop never ends a sentence. */
export const BEFORE_A_NAME = words(`
  mr mrs ms mx messrs mme mlle dr prof rev fr hon pres gov lt-gov sen rep reps sens amb gen adm col
  maj capt cmdr lt sgt cpl pvt brig supt insp det atty st ste mt ft vs v cf e.g i.e eg ie viz ca approx
`)

/** Followed by a number they label ("No. 5", "Aug. 9", "p. 12"). */
export const BEFORE_A_NUMBER = words(`
  jan feb febr mar apr jun jul aug sep sept oct nov dec no nos art arts sec secs fig figs vol vols ch p
  pp para paras par eq ex lot op ver approx
`)

/** May stand in the middle of a sentence or end it: what follows decides. */
export const ANYWHERE = words(`
  inc corp ltd co cos llc plc bros jr sr esq ph.d m.d b.a m.a b.sc m.sc ll.b a.m p.m am pm etc al dept
  univ assn est ave blvd rd mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u d.c u.s.a
  u.s.s.r ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
  nev okla ore pa tenn tex va vt wash wis wyo
`)

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const OPENERS = words(`
  the a an this that these those it he she they we you i there here his her their our its in on at by
  for from with after before since when while as if although though but and so yet however meanwhile
  moreover some many most several both all no not what who why how where to under during between one
`)
