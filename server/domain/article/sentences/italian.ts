import { language, words } from './language.ts'

export const ITALIAN = language({
  beforeName: words(`
    sig sigg dott prof ing arch avv geom rag on sen mons Sig Sigg Sig.ra Sig.na Sig.re Dott Dott.ssa Dr Prof Prof.ssa Ing Arch Avv Geom Rag On Sen Gen Col Cap
    Ten Mar Mons Don S Ss Spett Egr Gent Gent.ma Cav Comm P.zza V.le cfr es p.es ca
  `),
  beforeNumber: words(`
    n nn nr art artt pag pagg p pp cap vol fig tel genn gen febb feb mar apr magg mag giu giugn lug ag ago
    sett set ott nov dic km
  `),
  anywhere: words('S.p.A S.r.l S.n.c Inc Ltd Co Corp a.C d.C Jr'),
  openers: words(`
    il lo la i gli le l' un uno una lui lei egli essi loro noi voi io tu questo questa questi queste quello
    quella in nel nella di del della dal dalla al alla a da con su sul sulla per tra fra secondo dopo prima
    ma e ed o però anche se quando come dove perché mentre che chi cosa non sì si ci è era sono ha hanno
    suo sua suoi sue tutti molti alcuni nessuno ieri oggi domani poi allora così ora qui già
  `),
  openEnds: words('il lo la i gli le un uno una di del della e o in nel con per che da al'),
})
