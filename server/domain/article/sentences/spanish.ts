import { language, words } from './language.ts'

export const SPANISH = language({
  beforeName: words(`
    sr sra srta dr dra prof lic ing gral Sr Sra Srta Sres Sras Srtas Dr Dra Dres Dras Prof Profa Lic Licda Ing Arq Abg Gral Gen Cap Cnel Cmdte
    Tte Sgto Almte Mons Pbro Fr Sor Sto Sta San D Dª Dña Da Excmo Excma Ilmo Ilma Hno Hna Ud Uds Vd Vds
    p.ej ej aprox Pdte Pdta Av Avda Avd
  `),
  beforeNumber: words(`
    núm num nro no n.º nº art arts pág págs pag pags p pp cap vol fig tel tlf ext ene feb mar abr jun jul
    ago sep sept set oct nov dic km
  `),
  anywhere: words('S.A S.L S.A.S EE.UU EE UU RR.HH Inc Ltd Cía Co Corp Jr a.C d.C pza c dpto depto'),
  measures: words('a.m p.m m h'),
  openers: words(`
    el la los las un una unos unas lo él ella ellos ellas yo tú usted ustedes nosotros este esta estos estas
    ese esa eso esto aquel aquella en de del al a con sin por para según desde hasta entre sobre tras durante
    ante y e o u pero sino aunque si cuando como donde mientras porque pues que qué quién quiénes cómo cuándo
    dónde cuál también además sin no sí su sus mi mis nuestro se le les nos me te hay fue es era son han ha
    había todo todos todas muchos algunos ningún nadie nada hoy ayer mañana después antes luego entonces así
    ahora aquí allí ya más
  `),
  openEnds: words('el la los las un una de del al y o en con por para que su se'),
})
