import { language, words } from './language.ts'

const STATES = `
  Ala Alas Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont
  Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc W.Va Wyo N.C N.D N.H N.J N.M N.Y R.I S.C S.D
  D.C P.R V.I B.C Alta Ont Que Sask Man N.S N.B P.E.I
`
const MONTHS = 'Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
const DAYS = 'Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun'

/** English, American and British, with the abbreviations of the news agencies' style books. */
export const ENGLISH = language({
  beforeName: words(`
    Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Hon Pres Gov Govs Sen Sens Rep Reps
    Amb Atty Asst Assoc Insp Det Supt Dep Gen Gens Adm Adms Maj Brig Capt Capts Cmdr Comdr Cdr Col
    Cols Lt Lts Lieut Sgt Sgts Cpl Pvt Pfc Spc Ens Msgr Bro St Ste Mt Mtn Ft Pt Pte Vice-Adm Lt-Gen Lt-Col
    Lt-Gov Secy Treas e.g i.e eg ie viz cf vs ca approx v P.S P.P.S
    Wm Geo Chas Thos Jas Jos Robt Edw Benj Alex Jno
  `),
  beforeNumber: words(
    MONTHS,
    'Matt Ps Cor Rom Exod Lev Deut Isa Rev',
    `no nos N° Nº art arts sec secs sect fig figs vol vols ch chap p pp pg para paras par eq ex lot op ver
    approx app cl r rt rte hwy bldg apt rm pl tab ref item flt iss`,
  ),
  anywhere: words(
    DAYS,
    'Bn Regt Bde Sqn Bty Btn',
    STATES,
    `al Univ Dept Depts Div Assn Assns Natl Intl Inst Govt Bd Comm Cong Dist Mgr
    Ed Eds Trans Rte Hwy Bldg Ctr Hosp Acad Lib Mus Soc Fed Reg`,
  ),
  suffixes: words(`
    inc corp ltd co cos llc plc bros Jr Sr Esq Ph.D M.D B.A M.A B.Sc M.Sc B.S M.S D.D.S D.V.M R.N Ed.D J.D
    LL.B LL.M M.B.A Ave Av Blvd Rd Dr Ln Pl Sq Ct Hwy Pkwy Ter Cie S.p.A
  `),
  measures: words(`
    a.m p.m am pm A.D B.C B.C.E C.E m.p.h r.p.m ft in yd mi lb lbs oz sq cu gal pt qt mph min sec hr hrs
  `),
  places: words(STATES),
  openers: words(`
    the a an this that these those it it's he she they they're we we're you there there's here his her hers
    their our its my your i i'm i've i'd in on at by for from with after before since when while as if although
    though but and or nor so yet however meanwhile moreover instead still then thus also even just only now some
    many most much several both all each every any few other others another no none nobody not nothing never
    what what's who who's whose why how how's where which whether to under during between among against despite
    about according because once until unless perhaps maybe did do does is are was were has have had can could will
    would should let don't didn't can't won't isn't neither either such more less one two three that's he's she's
    mr. mrs. ms. mx. yes please earlier later last next today yesterday tomorrow over through within
    without across like unlike along amid given having asked
  `),
  offices: words(`
    chairman chairwoman chair chief ceo cfo coo president vice director founder co-founder executive
    spokesman spokeswoman spokesperson senior managing general
  `),
  verbs: words(`
    was were is are am had has have will would could can may might must should did does do said says told
    asked fell rose came went left began made took gave got saw found knew thought agreed denied declined refused
    called wrote added insisted responded argued noted warned expects expect want wanted who which also then
  `),
  lettered: words(`
    vitamin plan hepatitis group type class grade category section schedule exhibit point option team gate
    terminal appendix channel part pool block zone division series model letter influenza phase platform stage
    variant version
  `),
  exclaimed: words('yahoo jeopardy yum wham oklahoma panic ho e'),
  openEnds: words(`
    the a an of and or to in for with that by from at on as but is was were are his her their its our my
    than who which will would has had have not be been into over about
  `),
  continuesMeasure:
    /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\.|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|[A-Z]{1,3}T\b|GMT\b|UTC\b|(?:Eastern|Pacific)\b|(?:Central|Mountain)\b(?=[.,;]| time| Time| Standard| Daylight)|(?:[A-Z][a-z]{1,15} ){1,2}[Tt]ime\b)/y,
  attribution:
    /(?:I|\p{Lu}[\p{L}.’'-]{0,30}(?: (?:\p{Lu}[\p{L}.’'-]{0,30}|of|the|de|van|von|bin|al)){0,7}(?:,[^,.!?“”"]{1,80},)?) (?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|replies|shouted|yelled|cried|warned|wondered|insisted|exclaimed|demanded|tweeted|continued|responded|answered|joked|recalled|declared|repeated|chanted|screamed)\b/uy,
})
