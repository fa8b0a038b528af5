import { language, words } from './language.ts'

export const GERMAN = language({
  beforeName: words(`
    Hr Hrn Fr Frl Dr Prof Dipl Ing Mag St Sr Univ.-Prof Hptm Oblt Gen Kpt Pfr z d u i v o a s m h bzw ca
    vgl inkl exkl zzgl evtl ggf ggfs geb gest verh sog bspw gem lt insb insbes einschl od ehem dt frz engl
    amerik russ österr schweiz röm kath ev e.V
  `),
  beforeNumber: words(`
    Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Nr Nrn Art Abs Bd Bde Kap Ziff Abb Tab S Tel Pos
    § Anm Rn Vers
  `),
  anywhere: words(`
    Mio Mrd Tsd Str Abt Ltd Inc Co Corp Jh Jhd Min Std Sek Mo Di Mi Do Fr Sa So d.h z.B u.a z.T
    i.d.R o.ä u.U v.Chr n.Chr a.D jun sen Jr Dr.h.c
  `),
  openers: words(`
    der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man dies diese dieser
    dieses diesem diesen in im am an auf aus bei beim mit nach von vom zu zum zur für gegen ohne um über unter
    vor seit während als wenn weil da dann doch aber und oder denn so auch noch nur schon nun jetzt hier dort
    was wer wie wo warum wann welche welcher welches alle viele einige kein keine nicht sein seine ihre
    unser zuvor danach dabei dazu damit deshalb trotzdem allerdings jedoch außerdem laut heute gestern
    morgen bis durch nachdem ob obwohl sollte hat ist war
  `),
  openEnds: words('der die das und oder in im am an auf von zu mit für ein eine den dem des'),
  compounds: /\p{L}str$/u,
  ordinals: true,
})
