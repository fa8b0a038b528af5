import { language, words } from './language.ts'

export const DUTCH = language({
  beforeName: words(`
    dhr mevr mw Hr Dr Drs Prof Ir Ing Mr Mrs St Gen Kol Kapt Lt bijv bv d.w.z dwz d.m.v m.b.t o.a t.o.v
    m.n i.p.v ca resp incl excl vgl m.a.w
  `),
  beforeNumber: words(
    'nr nrs art blz p pp hfst vol fig tel jan feb mrt apr jun jul aug sep sept okt nov dec',
  ),
  anywhere: words('B.V N.V Ltd Inc Co Corp mln mld v.Chr n.Chr Jr'),
  openers: words(`
    de het een hij zij ze wij we jij je u ik er dit dat deze die in op aan bij met na naar van voor tot uit
    door over onder tegen tussen tijdens sinds als toen terwijl omdat maar en of want dus ook nog nu dan daar
    hier wat wie waar hoe waarom wanneer welke niet geen alle veel sommige volgens vandaag gisteren morgen
    zijn haar hun ons onze
  `),
  openEnds: words('de het een van in op en of met voor te dat die aan bij'),
})
