import { language, words } from './language.ts'

export const POLISH = language({
  beforeName: words(`
    p pp pan inż mgr dr hab prof doc lic gen płk ppłk mjr kpt por ppor sierż st św bł ks o bp abp kard min
    red m.in np tzw tzn tj ok wg im ul al pl os woj pow gm bałt
  `),
  beforeNumber: words(
    'nr art ust pkt poz str s t tom rozdz rys tab tel sty lut mar kwi maj cze lip sie wrz paź lis gru',
  ),
  anywhere: words('m.in S.A sp.z.o.o z.o.o Inc Ltd Co Corp godz'),
  measures: words('r w zł tys mln mld km godz'),
  openers: words(`
    w we na do z ze od po przed przez pod nad za o u dla bez przy on ona ono oni one ja ty my wy to ten ta te
    tego tej tych jego jej ich nie tak i a ale lecz oraz lub albo czy gdy kiedy jeśli jeżeli ponieważ
    bo że co kto gdzie jak dlaczego jednak także również potem teraz dziś wczoraj jutro już tylko wszyscy
    wielu niektórzy według
  `),
  ordinals: true,
})
