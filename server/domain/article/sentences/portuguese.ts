import { language, words } from './language.ts'

export const PORTUGUESE = language({
  beforeName: words(`
    sr sra dr dra prof eng gen Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Eng Arq Adv Gen Cel Cap Ten Sgto Maj Alm Pe Fr D Dom
    Exmo Exma Ilmo Ilma Mons Av R Rod Al Pça p.ex ex aprox cf
  `),
  beforeNumber: words(
    'n nº núm art arts pág págs p pp cap vol fig tel jan fev mar abr mai jun jul ago set out nov dez',
  ),
  anywhere: words('S.A Ltda Ltd Inc Cia Co Corp Jr a.C d.C E.U.A EUA km'),
  openers: words(`
    o a os as um uma uns umas ele ela eles elas eu tu você vocês nós este esta estes estas esse essa isso
    isto aquele aquela em no na nos nas de do da dos das ao à com sem por pelo pela para segundo desde até
    entre sobre após durante e ou mas porém contudo se quando como onde enquanto porque que quem qual não
    sim seu sua seus suas há foi é era são tem todos todas muitos alguns ninguém hoje ontem amanhã depois
    antes então assim agora aqui já mais também
  `),
  openEnds: words('o a os as um uma de do da e ou em no na com por para que'),
})
