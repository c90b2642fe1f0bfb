# Assay ўзбекча нима дейди. Иқтибослар ҳеч қачон таржима қилинмайди; даъво тузилишидан айтилади («Даъволар» бўлими).
# Сондан кейин от бирликда туради, шунинг учун гапларнинг кўпи бир хил.

## Саломлашиш ва ёрдам
language-name = Ўзбекча (кирилл)
hello = <b>Assay</b> Марказий Осиёдаги битимлар ва муҳим минераллар дафтарини юритади: ҳар бир даъво иқтибоси билан, даъволар зид келган жойда эса белги.
hello-next = { $subscribe } билан бошланг ёки { $deals } орқали кўриб чиқинг. Барча буйруқлар: { $help }
help-title = Нимани сўраш мумкин
help-examples = Масалан
help-ids = Даъволар (F-12), зиддиятлар (A-7) ва воқеалар (S-3) рақамига эга, уларни ҳар бир буйруқ танийди.
help-usage = { $usage } – { $about }

## Ҳар бир буйруққа бир сатр
cmd-start = бу нима ва нимадан бошлаш керак
cmd-help = барча буйруқлар ёки улардан бири
cmd-subscribe = шу чатда мавзу бўйича хабар олиш
cmd-unsubscribe = мавзу бўйича хабарларни тўхтатиш
cmd-topics = чат нимага обуна ва яна нималар бор
cmd-settings = тил, сокин соатлар, шарҳлар, хабарлар чегараси
cmd-deals = дафтардаги битимлар, аввал янгилари
cmd-facts = воқеа ҳақида айтилганларнинг ҳаммаси, иқтибослари билан
cmd-timeline = воқеа кунма-кун
cmd-contradictions = мос келмайдиган даъволар ва уларнинг тақдири
cmd-compare = икки воқеа ёнма-ён
cmd-asof = муайян кунда нима маълум эди
cmd-sources = манбалар ва уларнинг ҳолати
cmd-addfeed = яна бир манбани кузатиш (маъмурлар)
cmd-pausefeed = манбани тўхтатиб туриш (маъмурлар)
cmd-resumefeed = тўхтатилган манбани яна ўқиш (маъмурлар)
cmd-removefeed = манбани кузатишни тўхтатиш (маъмурлар)
cmd-digest = нима янгилик, воқеалар бўйича
cmd-export = даъволар, зиддиятлар ва қарорлар файл ҳолида
cmd-status = ҳаммаси ишлаяптими
cmd-why = хабар нега келди: қоида, иқтибослар, ҳаволалар
cmd-whynot = мақола нега ҳеч нарса келтириб чиқармади
cmd-check = матнни дафтар билан солиштириш
cmd-confirm = зиддият ҳақиқий
cmd-dismiss = зиддият йўқ
cmd-hold = кейин ҳал қилиш
cmd-apart = икки даъво бир нарса ҳақида эмас
cmd-undo = шу чатдаги охирги ўзгаришни қайтариш

arg-topic = мавзу
arg-story = воқеа
arg-feed = манзил
arg-id = рақам
arg-date = сана
arg-text = матн ёки ҳавола
arg-command = буйруқ
arg-setting = созлама қиймати
arg-format = csv ёки jsonl

## Бирор нарса чиқмаса
unknown-command = { $name } деган буйруқ йўқ.
did-you-mean = { $choices } демоқчимидингиз?
not-understood = Тушунмадим. { $help } нимани сўраш мумкинлигини кўрсатади.
not-allowed = Буни фақат шу чат муҳаррирлари қила олади; чат маъмурига мурожаат қилинг.
not-admin = Буни фақат Assay маъмурлари қила олади.
went-wrong = Бўлмади, сабаби журналга ёзилди. Яна уриниб кўринг.
nothing-to-undo = Бу чатда қайтариладиган нарса йўқ.
undone = Қайтарилди: { $what }
needs-argument = Аниқлаштиринг: { $usage }
no-such-id = Дафтарда { $id } йўқ.
choose = Қайси бири?
no-story = Дафтарда «{ $query }» бўйича ҳеч нарса йўқ. { $deals } борини кўрсатади.
more = Яна
page = { NUMBER($total) } тадан { $from }–{ $to }

## Обуна
subscribed = <b>{ $topic }</b> мавзусига обуна бўлинди.
subscribed-already = Чат <b>{ $topic }</b> мавзусига аввалдан обуна.
unsubscribed = <b>{ $topic }</b> мавзусига обуна бекор қилинди.
unsubscribed-all = Барча обуналар бекор қилинди.
not-subscribed = Чат <b>{ $topic }</b> мавзусига обуна эмас.
dry-run = { $count ->
    [0] Сўнгги 30 кунда ҳеч нарса келмаган бўларди; мавзу янги бўлиши мумкин.
    [one] Сўнгги 30 кунда { NUMBER($count) } та хабар келган бўларди:
   *[other] Сўнгги 30 кунда { NUMBER($count) } та хабар келган бўларди, масалан:
}
unknown-topic = «{ $word }» деган мавзуни билмайман.
unknown-topic-help = Минерал, мамлакат, компания, лойиҳа, битим тури, манба ёки тилни исталган тилда айтинг; + ва − билан бирлаштиринг; бошқа сўзларни қўштирноққа олинг.
topics-yours = Чат обуна бўлган мавзулар
topics-none = Чат ҳали ҳеч нарсага обуна эмас. { $example } ни синаб кўринг
topics-offer = Кўп танланади
topics-everything = ҳаммаси
topics-contradictions = фақат зиддиятлар
topic-without = { $topic } дан ташқари
topic-source = { $name } манбаси
topic-language = тили: { $name }
topic-words = «{ $words }» сўзлари
topic-speaker = { $name } айтгани
button-subscribe = Обуна: { $topic }
button-unsubscribe = Тўхтатиш: { $topic }
button-undo = Қайтариш

## Даъволар: тузилишидан
attribute-value = Қиймати
attribute-stake = Улуши
attribute-financing = Молиялаштириш
attribute-quantity = Сони
attribute-reserve = Захираси
attribute-output = Ишлаб чиқариш
attribute-share = Фоизи
attribute-rank = Ўрни
attribute-trade = Товар айланмаси
attribute-status = Босқичи
attribute-date = Санаси
attribute-party = Томон
attribute-place = Жойи
hedge-exact = { $amount }
hedge-about = тахминан { $amount }
hedge-atMost = кўпи билан { $amount }
hedge-atLeast = камида { $amount }
range = { $low } – { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount }, берувчи { $name }
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }, { $period }
fact-planned = { $claim } (режа)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } минг
amount-million = { NUMBER($n, maximumFractionDigits: 3) } млн
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } млрд
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } трлн
unit-percent = { $n } фоиз
unit-t = { $n } тонна
unit-kg = { $n } кг
unit-g = { $n } грамм
unit-oz = { $n } унсия
unit-km = { $n } км
unit-m = { $n } метр
unit-km2 = { $n } км²
unit-ha = { $n } гектар
unit-MW = { $n } МВт
unit-MWh = { $n } МВт·соат
unit-m3 = { $n } м³
unit-bbl = { $n } баррел
per-yr = йилига { $amount }
per-d = кунига { $amount }
count = { $kind ->
    [aircraft] { NUMBER($count) } та самолёт
    [locomotives] { NUMBER($count) } та локомотив
    [companies] { NUMBER($count) } та компания
    [jobs] { NUMBER($count) } та иш ўрни
    [agreements] { NUMBER($count) } та битим
    [projects] { NUMBER($count) } та лойиҳа
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = миш-миш
status-hoped = умид қилинмоқда
status-planned = режалаштирилган
status-negotiating = музокара қилинмоқда
status-announced = эълон қилинган
status-agreed = келишилган
status-signed = имзоланган
status-approved = тасдиқланган
status-underway = давом этмоқда
status-completed = якунланган
status-suspended = тўхтатиб турилган
status-cancelled = бекор қилинган
status-denied = рад этилган
rank-largest = энг йирик
rank-one-of-largest = энг йирикларидан бири
rank-second-largest = иккинчи йирик
rank-third-largest = учинчи йирик
rank-fourth-largest = тўртинчи йирик
rank-top-five = энг йирик бешталикда
scope-world = дунёда
scope-region = минтақада
scope-country = мамлакатда
scope-company = компанияда
substance-ore = руда
substance-metal = металл
substance-concentrate = консентрат
substance-oxide = оксид
kind-deal = битим
kind-agreement = келишув
kind-partnership = ҳамкорлик
kind-contract = шартнома
kind-memorandum = меморандум
kind-venture = қўшма корхона
kind-accession = қўшилиш
kind-deposit = кон
kind-plant = завод
kind-station = электр станцияси
kind-railway = темир йўл
kind-pipeline = қувур
kind-line = линия
kind-purchase = харид
kind-trade = савдо
kind-market = бозор
kind-relations = муносабатлар
kind-fund = жамғарма
kind-summit = саммит
kind-loan = кредит
kind-investment = инвестиция
kind-licence = лицензия
kind-government = ҳукумат
kind-energy = энергетика
kind-other = воқеа
goods-aircraft = самолётлар
goods-locomotives = локомотивлар
goods-wagons = вагонлар
goods-companies = компаниялар
goods-jobs = иш ўринлари
goods-agreements = битимлар
goods-machines = машиналар
goods-plants = заводлар
goods-stations = электр станциялари
goods-homes = уйлар
goods-gas = газ
goods-oil = нефть
goods-power = электр энергияси
goods-cargo = юк
goods-chips = чиплар

## Хабарлар
alert-new = Янги
alert-follow-up = Давоми
alert-source = { $source }, { $language }, { $time }
alert-source-undated = { $source }, { $language }, санасиз; олинди { $time }
alert-owner = эгаси: { $owner }
owned-agency = ахборот агентлиги
owned-independent = мустақил
owned-private = хусусий
owned-public = жамоат ОАВи
owned-state = давлатники
alert-fetched = олинди { $time }
alert-origins = { NUMBER($articles) } та мақола, { NUMBER($origins) } та асл манба
alert-more = ва яна { NUMBER($count) } та даъво: { $command }
speaker = { $name } айтади
button-facts = Барча даъволар
button-why = Нега
button-timeline = Кунма-кун
button-open = Мақолани очиш

## Зиддият карталари
card-conflict = Зиддият
card-update = Ўзгариш
card-nuance = Турлича айтилган
card-about = { $attribute }: <b>{ $a }</b> ёки <b>{ $b }</b>?
card-update-about = { $attribute }: <b>{ $a }</b> → <b>{ $b }</b>
card-earlier = Аввал
card-later = Кейин
card-difference = Фарқи: { $difference }
card-points = Фарқи: { $points } фоиз пункти
card-common = Бир ўлчовда: { $a } ва { $b }
card-origins = Мустақил манбалар: { $a } га қарши { $b }
card-reason = Сабаби: { $reason }
card-open = Ҳали ҳал қилинмаган
card-confirmed = Тасдиқлади: { $name }, { $time }
card-dismissed = Рад этди: { $name }, { $time }
card-held = Кейинга қолдирди: { $name }, { $time }
card-apart = Бир нарса эмас деди: { $name }, { $time }
card-withdrawn = Олиб ташланди: мақола тузатилди
button-confirm = Тасдиқлаш
button-dismiss = Рад этиш
button-hold = Кейинга қолдириш
button-apart = Бир нарса эмас
button-all = Ҳаммасини кўрсатиш
decided = { $id }: қарор ёзилди.
decided-already = { $id } бўйича аввал қарор қилган: { $name }.
rule-values-apart = икки қиймат яхлитлаш ва изоҳлардан ташқари фарқ қилади
rule-counts-apart = икки сон фарқ қилади
rule-shares-apart = бир эгасининг икки улуши фарқ қилади
rule-value-moved = кейинги мақола янги қиймат беради
rule-value-restated = қийматлар фарқ қилади, саналар қайси бири янгилигини кўрсатмайди
rule-nearly-same = қийматлар бир неча фоизгагина фарқ қилади
rule-status-clash = икки босқич бир вақтда тўғри бўла олмайди
rule-status-advanced = кейинги мақола кейинги босқични айтади
rule-rumour-confirmed = миш-миш ёки умид бўлган нарса эълон қилинди
rule-status-step-back = кейинги матн ўтиб кетган босқични айтади
rule-status-denied = бири бўлди дейди, бошқаси бўлмади дейди
rule-status-ended = келишилган нарса тўхтатилди ёки бекор қилинди
rule-status-loose = бир воқеа турли босқичларда айтилган
rule-same-number-other-substance = бир сон икки хил моддага тегишли дейилган
rule-same-number-other-attribute = бир сон бу ерда захира, у ерда ишлаб чиқариш дейилган
rule-same-number-other-part = бир сон бутунга ҳам, унинг қисмига ҳам тегишли дейилган
rule-currency-slip = бир сон икки валютада турибди
rule-magnitude-slip = ўша рақамлар минг ёки миллион марта фарқ қилади
rule-same-number-other-owner = бир сон мамлакатга ҳам, ундаги лойиҳага ҳам тегишли дейилган
rule-other-parties = томонлар рўйхатлари бир-бирини истисно қилади
rule-other-place = икки жой бир-бирини истисно қилади
rule-dates-apart = бир воқеа, икки сана
rule-date-slipped = режалаштирилган сана кўчирилди
rule-rank-clash = икки ўрин бирга тўғри бўла олмайди
rule-rank-loose = бир матнда энг йирик, бошқасида энг йирикларидан бири
rule-headline-body = сарлавҳа ва матн турли қиймат беради
rule-part-exceeds-whole = қисм бутундан катта
rule-parts-do-not-add-up = қисмлар йиғиндиси айтилган суммага тенг эмас

## Тузатишлар
correction-title = Тузатиш
correction-edited = { $source } мақоласини ўзгартирди.
correction-was = Аввал айтгани: { $claim }
correction-now = Энди айтаётгани: { $claim }
correction-gone = Энди бундай демайди.
correction-marked = Тузатилди: { $source } энди буни айтмайди.
correction-held = Бу сон у ёқдан бу ёққа ўзгаряпти; барқарор бўлгунча кутилади.

## Битимлар, даъволар, солнома
deals-title = Битимлар
deals-title-topic = Битимлар: { $topic }
deals-empty = Дафтарда ҳали битим йўқ. Манбалар ўқилган сари пайдо бўлади: { $status } қаергача етганини кўрсатади.
deals-empty-topic = <b>{ $topic }</b> бўйича ҳали битим йўқ. Биринчисини билиш учун { $subscribe }
deals-head-story = Воқеа
deals-head-claims = Нима дейилган
deals-head-latest = Охиргиси
facts-title = { $story }
facts-count = { NUMBER($count) } та даъво
timeline-title = Солнома: { $story }
timeline-undated = санасиз
compare-title = { $a } ва { $b }
compare-neither = Иккаласида ҳам ўлчанадиган даъво ҳали йўқ.
asof-title = { $story }: { $date } кунги маълумот
asof-empty = { $date } куни бу ҳақда ҳеч нарса маълум эмас эди.
asof-date = «{ $date }» мен ўқий оладиган сана эмас; шундай ёзинг: 2025-11-07.
contradictions-title = Зиддиятлар
contradictions-title-topic = Зиддиятлар: { $topic }
contradictions-empty = Зиддият йўқ: дафтардагиларнинг ҳаммаси мос.
contradictions-empty-topic = <b>{ $topic }</b> бўйича зиддият йўқ.
export-done = { $file } файлида { NUMBER($count) } та сатр
export-empty = Ҳали чиқариладиган нарса йўқ.

## Манбалар ва ҳолат
sources-title = Манбалар
sources-empty = Ҳали манба йўқ. { $addfeed } манба қўшади.
source-ok = яхши, охирги ўқилгани { $time }
source-waiting = ҳали ўқилмаган
source-failing = { $time } дан бери жавоб бермайди: { $error }
source-silent = { $time } дан бери жим
source-paused = тўхтатиб турилган
source-gone = тугаган: сайт энди йўқ дейди
source-rhythm = кунига { NUMBER($count) } тага яқин
source-gap = кўрсатганидан кўп чиқди, охирги марта { $time }
feed-added = { $url } қўшилди. Бир дақиқа ичида ўқилади.
feed-known = { $url } аввалдан кузатилади.
feed-removed = { $url } олиб ташланди. Мақолалари дафтарда қолади.
feed-paused = { $url } тўхтатиб турилди.
feed-resumed = { $url } яна ўқилади.
feed-unknown = { $url } деган манба йўқ.
feed-bad = «{ $url }» http(s) манзили эмас.
feed-failing = { $feed } манбаси жавоб бермай қўйди: { $error }
feed-recovered = { $feed } манбаси яна жавоб беряпти.
feeds-imported = { $url } – манбалар рўйхати: { NUMBER($count) } та янги, { NUMBER($known) } таси аввалдан кузатилади.
status-title = Ҳолат
status-articles = Мақолалар: { NUMBER($count) }, кутмоқда { NUMBER($waiting) }
status-facts = Даъволар: { NUMBER($count) }, воқеалар: { NUMBER($stories) }
status-flags = Зиддиятлар: { NUMBER($count) }, ҳал қилинмагани { NUMBER($open) }
status-backlog = Юборилиши керак: { NUMBER($count) }
status-feeds = Манбалар: { NUMBER($count) }, жавоб бермаётгани { NUMBER($failing) }
status-chats = Чатлар: { NUMBER($count) }

## Нега ва нега йўқ
why-title = Нега { $id }
why-rule = Қоида: { $rule }
why-read = { $rule } қоидаси билан ўқилган, версияси { $version }
why-decisions = Қарорлар
whynot-unknown = Дафтарда { $url } мақоласи йўқ. Унинг манбаси кузатиладими? { $sources }
whynot-waiting = Мақола ўқилишини кутмоқда.
whynot-failed = Мақолани ўқиб бўлмади: { $error }
whynot-irrelevant = Мақола ўқилди, у бошқа нарса ҳақида: Марказий Осиёга оид битим ҳам, минерал ҳам йўқ.
whynot-no-facts = Мақола ўқилди, алоқадор, лекин қоидалар танийдиган сон, босқич ёки томон айтилмаган.
whynot-same = Унинг { NUMBER($count) } та даъвоси аввалдан маълумига мос.
whynot-copy = Бу – шуни биринчи айтган { $source } ({ $id }) нусхаси.
whynot-raised = У мана буларни келтириб чиқарди: { $ids }

## Матнни текшириш
check-summary = { $total ->
    [0] Унда сон ёки даъво топилмади.
   *[other] { NUMBER($total) } та даъво: { NUMBER($agrees) } мос, { NUMBER($differs) } фарқли, { NUMBER($unknown) } номаълум
}
check-agrees = мос келади
check-differs = фарқ қилади
check-unknown = дафтарда йўқ
check-ledger = Дафтарда: { $claim }
check-unfetched = Фақат кузатиладиган манбалар ҳаволаларини биламан, бу улар орасида йўқ. Матннинг ўзини қўйинг.

## Шарҳлар
plain-number = { NUMBER($n) }
digest-daily = Кунлик шарҳ, { $date }
digest-weekly = Ҳафталик шарҳ, { $date }
digest-now = Нима янгилик, { $date }
digest-empty = Янгилик йўқ.
digest-stories = Янги ва ўзгарган
digest-flags = Зиддиятлар
digest-decided = Ҳал қилинган
digest-held = Хабарлар чегараси туфайли қолдирилган
digest-numbers = { NUMBER($articles) } та мақола, { NUMBER($facts) } та даъво, { $flags ->
    [0] зиддият йўқ
   *[other] { NUMBER($flags) } та зиддият
}
digest-silent = { $count ->
    [0] Барча манбалардан хабар келди.
   *[other] { NUMBER($count) } та манба жим бўлди: { $names }
}
digest-deaf = Бу тилларда ҳеч нарса келмади: { $languages }.
digest-more = ва яна { NUMBER($count) } та воқеа

## Созламалар
settings-title = Шу чат созламалари
setting-language = Тил
setting-zone = Вақт минтақаси
setting-alerts = Хабарлар
setting-threshold = Муҳимлиги
setting-budget = Кунига кўпи билан хабар
setting-quiet = Сокин соатлар
setting-digest = Кунлик шарҳ вақти
setting-weekly = Ҳафталик шарҳ
setting-threads = Ҳар воқеага битта тармоқ
setting-muted = Ўчирилган манбалар
setting-on = ёқилган
setting-off = ўчирилган
setting-both = дарҳол ва шарҳда
setting-digest-only = фақат шарҳда
setting-alerts-only = фақат дарҳол
setting-unlimited = чегарасиз
setting-all = ҳаммаси
setting-important = фақат муҳими
setting-critical = фақат зиддиятлар
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» қиймати «{ $setting }» учун мос эмас. { $examples }
setting-unknown = «{ $name }» деган созлама йўқ.

## Маъмурларга
admin-stopped = { $chat } чатига ({ $platform }) энди ёза олмайман: { $reason }. Чат тўхтатилди; менга ўша ерда ёзсангиз, яна ишлайди.
admin-token = { $platform } токенни қабул қилмаяпти: { $reason }. У алмаштирилиб, Assay қайта ишга туширилгунча у ерга ҳеч нарса юборилмайди.
chat-joined = Салом. Шу ерда хабар олиш учун мавзуга обуна бўлинг: { $example }

## Луғатдаги биринчи шакли ўзак бўлган минераллар
mineral-rare-earths = нодир ер металлари
mineral-rare-metals = нодир металлар
mineral-critical-minerals = муҳим минераллар

## Charts
chart-by-mineral = Битимлар: фойдали қазилмалар ва маҳсулотлар бўйича, АҚШ доллари
chart-deals = { $count ->
    [one] { NUMBER($count) } битим
   *[other] { NUMBER($count) } битим
}

## Roles, channels and menus
cmd-try = обуна бўлишдан олдин: мавзу нима юборган бўларди
cmd-roles = шу чатда ким нимани ўзгартира олади
cmd-channels = канал ёки гуруҳни шу шахсий чатдан созлаш
cmd-changes = шу чатда ким нимани ўзгартирди
cmd-choose = мавзуларни рўйхатдан танлаш
arg-kind = тур
arg-person = одам
arg-role = роль
arg-chat = чат
not-owner = Буни фақат шу чат эгалари қила олади; чат маъмурлари — эгалар.
not-judge = Қарор ҳамма чатларда кўринади, шунинг учун уни фақат муҳаррирлар қабул қилади. Мен бор чат эгасидан сизни муҳаррир қилишни сўранг.
roles-title = Шу чатдаги роллар
roles-platform = Платформанинг ўзида шу чатни бошқарадиганлар — эгалар. Қолганлар ўқийди ва сўрайди.
roles-how = Роль бериш — исми билан ёки хабарга жавобан: { $example }
role-owner = эга
role-editor = муҳаррир
role-reader = ўқувчи
role-given = { $name } энди шу чатда: { $role }.
role-taken = { $name } энди бу ерда ўз ролига эга эмас.
role-may-owner = Эгалар муҳаррирлар қиладиган ишни қилади ва роль беради.
role-may-editor = Муҳаррирлар мавзуларга обуна қилади, созламаларни ўзгартиради ва зиддиятлар бўйича қарор қилади.
role-may-reader = Ўқувчилар сўрайди ва ўқийди.
role-bad = “{ $word }” роль эмас: owner, editor, reader ёки off.
person-unknown = “{ $name }”ни танимайман. Менга ёзганларни танийман; ёки унинг хабарига жавоб беринг.
changes-title = Шу чатдаги ўзгаришлар
changes-empty = Бу чатда ҳали ҳеч нарса ўзгартирилмаган.
changes-undone = қайтарилди
changes-joined = мени қўшди
changes-left = мени чиқарди
nothing-changed = Ҳеч нарса ўзгармади.
channels-private = Каналлар мен билан шахсий чатдан созланади. Менга ўша ерда ёзинг.
channels-none = Мен бўлган ва сиз маъмур бўлган канал ёки гуруҳ йўқ. Аввал мени у ерда маъмур қилинг.
channels-title = Сиз созлай оладиган канал ва гуруҳлар
channels-own = Шу чатнинг ўзи
channel-own = Бу суҳбат яна ўзи учун гапиради.
channel-chosen = Энди бу суҳбат { $chat }ни созлайди: мавзулар, созламалар, роллар.
channel-back = { $back } буни тугатади.
channel-joined = Мен энди { $chat }даман. Мавзу ва созламаларини шу ерда танланг, ўқувчилар кўрмайди: { $command }
acting-for = { $chat } учун
button-topics = Мавзулар
button-settings = Созламалар
button-roles = Роллар
button-changes = Ўзгаришлар
button-choose = Рўйхатдан танлаш …
button-save = Сақлаш
button-cancel = Бекор қилиш
button-all-same = Барибир обуна бўлиш
button-budget = Кунига кўпи билан { NUMBER($count) }
menu-desk = Тўпламлар
menu-mineral = Минераллар
menu-country = Мамлакатлар
menu-organisation = Ташкилотлар
menu-project = Лойиҳалар
menu-kind = Битим турлари
menu-person = Одамлар
menu-place = Жойлар
menu-language = Тиллар
menu-source = Манбалар
menu-words = Бошқа сўзлар
menu-nothing = ҳали ҳеч нарса
menu-back = Орқага
menu-empty = Дафтарда ҳали бундай нарса йўқ.
subscribe-many = <b>{ $topic }</b> кунига тахминан { NUMBER($count) } та хабар юборади. Барибир обуна бўласизми, + билан торайтирасизми ёки аввал чегара қўясизми?
rule-edited = мақола эълон қилингандан кейин таҳрирланган
