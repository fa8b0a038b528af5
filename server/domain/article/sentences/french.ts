import { language, words } from './language.ts'

export const FRENCH = language({
  beforeName: words(`
    dr pr M MM Mr Mme Mmes Mlle Mlles Me Dr Drs Pr St Ste Mgr Gal Col Cdt Cap Lt Ltt Adj Sgt cf av env apr hab
    p.ex ex c.-à-d resp
  `),
  beforeNumber: words('no n nos art chap fig vol p pp t tel tél al janv févr avr juil sept oct nov déc éd'),
  anywhere: words('bd boul av pl S.A S.A.R.L S.N.C.F Inc Ltd Cie Co Corp Jr J.-C apr.J.-C'),
  openers: words(`
    le la les l' un une des du de il elle ils elles on nous vous je tu ce cet cette ces c'est c’est ça
    dans en à au aux par pour avec sans sur sous selon depuis pendant après avant mais et ou or donc ni car
    si quand comme lorsque puis alors ainsi aussi enfin pourtant cependant toutefois son sa ses leur leurs
    notre votre que qui quoi où pourquoi comment quel quelle quels quelles tout tous toutes plusieurs
    certains aucun ici là hier demain mme
  `),
  openEnds: words('le la les un une des du de et ou à au aux en dans par pour avec sur que qui'),
})
