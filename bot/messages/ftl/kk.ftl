# Assay қазақша не айтады. Дәйексөздер ешқашан аударылмайды; тұжырым құрылымынан айтылады («Тұжырымдар» бөлімі).
# Саннан кейін зат есім жекеше тұрады, сондықтан сөйлемдердің көбінің бір ғана түрі бар.

## Сәлемдесу және көмек
language-name = Қазақша
hello = <b>Assay</b> Орталық Азиядағы мәмілелер мен маңызды минералдардың тізілімін жүргізеді: әр тұжырым дәйексөзімен, ал тұжырымдар қайшы келген жерде – белгі.
hello-next = { $subscribe } деп бастаңыз немесе { $deals } арқылы шолып шығыңыз. Барлық бұйрықтар: { $help }
help-title = Не сұрауға болады
help-examples = Мысалы
help-ids = Тұжырымдардың (F-12), қайшылықтардың (A-7) және оқиғалардың (S-3) нөмірлері бар, оларды әр бұйрық таниды.
help-usage = { $usage } – { $about }

## Әр бұйрыққа бір жол
cmd-start = бұл не және неден бастау керек
cmd-help = барлық бұйрықтар немесе біреуі
cmd-subscribe = осы чатта тақырып бойынша хабар алу
cmd-unsubscribe = тақырып бойынша хабарды тоқтату
cmd-topics = чат неге жазылған және тағы не бар
cmd-settings = тіл, тыныш сағаттар, шолулар, хабар шегі
cmd-deals = тізілімдегі мәмілелер, жаңасы бірінші
cmd-facts = оқиға туралы айтылғанның бәрі, дәйексөзімен
cmd-timeline = оқиға күн сайын
cmd-contradictions = сәйкес келмейтін тұжырымдар және олардың тағдыры
cmd-compare = екі оқиға қатар
cmd-asof = белгілі бір күні не белгілі болды
cmd-sources = дереккөздер және олардың жайы
cmd-addfeed = тағы бір арнаны бақылау (әкімшілер)
cmd-pausefeed = арнаны тоқтата тұру (әкімшілер)
cmd-resumefeed = тоқтатылған арнаны қайта оқу (әкімшілер)
cmd-removefeed = арнаны бақылауды тоқтату (әкімшілер)
cmd-digest = не жаңалық бар, оқиғалар бойынша
cmd-export = тұжырымдар, қайшылықтар мен шешімдер файлмен
cmd-status = бәрі істеп тұр ма
cmd-why = хабар неге келді: ереже, дәйексөздер, сілтемелер
cmd-whynot = мақала неге ештеңе тудырмады
cmd-check = мәтінді тізіліммен салыстыру
cmd-confirm = қайшылық шын
cmd-dismiss = қайшылық жоқ
cmd-hold = кейін шешу
cmd-apart = екі тұжырым бір нәрсе туралы емес
cmd-undo = осы чаттағы соңғы өзгерісті қайтару

arg-topic = тақырып
arg-story = оқиға
arg-feed = мекенжай
arg-id = нөмір
arg-date = күн
arg-text = мәтін немесе сілтеме
arg-command = бұйрық
arg-setting = баптау мәні
arg-format = csv немесе jsonl

## Бірдеңе болмай қалса
unknown-command = { $name } деген бұйрық жоқ.
did-you-mean = { $choices } дегіңіз келді ме?
not-understood = Түсінбедім. { $help } не сұрауға болатынын көрсетеді.
not-allowed = Мұны тек осы чаттың редакторлары істей алады; чат әкімшісіне жүгініңіз.
not-admin = Мұны тек Assay әкімшілері істей алады.
went-wrong = Болмады, себебі журналда жазылды. Қайталап көріңіз.
nothing-to-undo = Бұл чатта қайтаратын ештеңе жоқ.
undone = Қайтарылды: { $what }
needs-argument = Нақтылаңыз: { $usage }
no-such-id = Тізілімде { $id } жоқ.
choose = Қайсысы?
no-story = Тізілімде «{ $query }» бойынша ештеңе жоқ. { $deals } барын көрсетеді.
more = Тағы
page = { NUMBER($total) } ішінен { $from }–{ $to }

## Жазылу
subscribed = <b>{ $topic }</b> тақырыбына жазылдыңыз.
subscribed-already = Чат <b>{ $topic }</b> тақырыбына бұрыннан жазылған.
unsubscribed = <b>{ $topic }</b> тақырыбынан жазылым алынды.
unsubscribed-all = Барлық жазылым алынды.
not-subscribed = Чат <b>{ $topic }</b> тақырыбына жазылмаған.
dry-run = { $count ->
    [0] Соңғы 30 күнде ештеңе келмес еді; тақырып жаңа болуы мүмкін.
    [one] Соңғы 30 күнде { NUMBER($count) } хабар келер еді:
   *[other] Соңғы 30 күнде { NUMBER($count) } хабар келер еді, мысалы:
}
unknown-topic = «{ $word }» деген тақырыпты білмеймін.
unknown-topic-help = Минералды, елді, компанияны, жобаны, мәміле түрін, дереккөзді немесе тілді кез келген тілде атаңыз; + және − арқылы біріктіріңіз; басқа сөздерді тырнақшаға алыңыз.
topics-yours = Чат жазылған тақырыптар
topics-none = Чат әзірге ештеңеге жазылмаған. { $example } деп көріңіз.
topics-offer = Жиі таңдалады
topics-everything = бәрі
topics-contradictions = тек қайшылықтар
topic-without = { $topic } қоспағанда
topic-source = { $name } дереккөзі
topic-language = тілі: { $name }
topic-words = «{ $words }» сөздері
topic-speaker = { $name } айтқаны
button-subscribe = Жазылу: { $topic }
button-unsubscribe = Тоқтату: { $topic }
button-undo = Қайтару

## Тұжырымдар: құрылымынан
attribute-value = Құны
attribute-stake = Үлесі
attribute-financing = Қаржыландыру
attribute-quantity = Саны
attribute-reserve = Қоры
attribute-output = Өндірісі
attribute-share = Пайызы
attribute-rank = Орны
attribute-trade = Тауар айналымы
attribute-status = Кезеңі
attribute-date = Күні
attribute-party = Тарап
attribute-place = Жері
hedge-exact = { $amount }
hedge-about = шамамен { $amount }
hedge-atMost = ең көбі { $amount }
hedge-atLeast = кемінде { $amount }
range = { $low } – { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount }, беруші { $name }
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }, { $period }
fact-planned = { $claim } (жоспар)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } мың
amount-million = { NUMBER($n, maximumFractionDigits: 3) } млн
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } млрд
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } трлн
unit-percent = { $n } %
unit-t = { $n } т
unit-kg = { $n } кг
unit-g = { $n } г
unit-oz = { $n } унция
unit-km = { $n } км
unit-m = { $n } м
unit-km2 = { $n } км²
unit-ha = { $n } га
unit-MW = { $n } МВт
unit-MWh = { $n } МВт·сағ
unit-m3 = { $n } м³
unit-bbl = { $n } баррель
per-yr = жылына { $amount }
per-d = тәулігіне { $amount }
count = { $kind ->
    [aircraft] { NUMBER($count) } ұшақ
    [locomotives] { NUMBER($count) } локомотив
    [companies] { NUMBER($count) } компания
    [jobs] { NUMBER($count) } жұмыс орны
    [agreements] { NUMBER($count) } келісім
    [projects] { NUMBER($count) } жоба
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = қауесет
status-hoped = үміттенеді
status-planned = жоспарланған
status-negotiating = келіссөз жүруде
status-announced = жарияланған
status-agreed = келісілген
status-signed = қол қойылған
status-approved = бекітілген
status-underway = жүріп жатыр
status-completed = аяқталған
status-suspended = тоқтатыла тұрған
status-cancelled = күші жойылған
status-denied = теріске шығарылған
rank-largest = ең ірі
rank-one-of-largest = ең ірілердің бірі
rank-second-largest = екінші ірі
rank-third-largest = үшінші ірі
rank-fourth-largest = төртінші ірі
rank-top-five = ең ірі бестікте
scope-world = әлемде
scope-region = өңірде
scope-country = елде
scope-company = компанияда
substance-ore = кен
substance-metal = металл
substance-concentrate = концентрат
substance-oxide = оксид
kind-deal = мәміле
kind-agreement = келісім
kind-partnership = серіктестік
kind-contract = келісімшарт
kind-memorandum = меморандум
kind-venture = бірлескен кәсіпорын
kind-accession = қосылу
kind-deposit = кен орны
kind-plant = зауыт
kind-station = электр станциясы
kind-railway = теміржол
kind-pipeline = құбыр
kind-line = желі
kind-purchase = сатып алу
kind-trade = сауда
kind-market = нарық
kind-relations = қатынастар
kind-fund = қор
kind-summit = саммит
kind-loan = несие
kind-investment = инвестиция
kind-licence = лицензия
kind-government = үкімет
kind-energy = энергетика
kind-other = оқиға
goods-aircraft = ұшақтар
goods-locomotives = локомотивтер
goods-wagons = вагондар
goods-companies = компаниялар
goods-jobs = жұмыс орындары
goods-agreements = келісімдер
goods-machines = машиналар
goods-plants = зауыттар
goods-stations = электр станциялары
goods-homes = үйлер
goods-gas = газ
goods-oil = мұнай
goods-power = электр энергиясы
goods-cargo = жүк
goods-chips = чиптер

## Хабарлар
alert-new = Жаңа
alert-follow-up = Жалғасы
alert-source = { $source }, { $language }, { $time }
alert-source-undated = { $source }, { $language }, күні жоқ; алынды { $time }
alert-owner = иесі: { $owner }
owned-agency = ақпарат агенттігі
owned-independent = тәуелсіз
owned-private = жекеменшік
owned-public = қоғамдық БАҚ
owned-state = мемлекеттік
alert-fetched = алынды { $time }
alert-origins = { NUMBER($articles) } мақала, { NUMBER($origins) } түпкі дерек
alert-more = және тағы { NUMBER($count) } тұжырым: { $command }
speaker = { $name } айтады
button-facts = Барлық тұжырым
button-why = Неге
button-timeline = Күн сайын
button-open = Мақаланы ашу

## Қайшылық карталары
card-conflict = Қайшылық
card-update = Өзгеріс
card-nuance = Әртүрлі айтылған
card-about = { $attribute }: <b>{ $a }</b> әлде <b>{ $b }</b>?
card-update-about = { $attribute }: <b>{ $a }</b> → <b>{ $b }</b>
card-earlier = Бұрын
card-later = Кейін
card-difference = Айырма: { $difference }
card-points = Айырма: { $points } пайыздық тармақ
card-common = Бір өлшемде: { $a } және { $b }
card-origins = Тәуелсіз дерек: { $a } қарсы { $b }
card-reason = Себебі: { $reason }
card-open = Әлі шешілмеген
card-confirmed = Растаған: { $name }, { $time }
card-dismissed = Қабылдамаған: { $name }, { $time }
card-held = Кейінге қалдырған: { $name }, { $time }
card-apart = Бір нәрсе емес деген: { $name }, { $time }
card-withdrawn = Алынды: мақала түзетілді
button-confirm = Растау
button-dismiss = Қабылдамау
button-hold = Кейінге қалдыру
button-apart = Бір нәрсе емес
button-all = Бәрін көрсету
decided = { $id }: шешім жазылды.
decided-already = { $id } бойынша бұрын шешкен: { $name }.
rule-values-apart = екі мән дөңгелектеу мен ескертпелерден тыс алшақ
rule-counts-apart = екі сан әртүрлі
rule-shares-apart = бір иенің екі үлесі әртүрлі
rule-value-moved = кейінгі мақала жаңа мән береді
rule-value-restated = мәндер алшақ, қайсысы жаңа екенін күндер көрсетпейді
rule-nearly-same = мәндер бірнеше пайызға ғана ерекшеленеді
rule-status-clash = екі кезең бір уақытта дұрыс бола алмайды
rule-status-advanced = кейінгі мақала келесі кезеңді айтады
rule-rumour-confirmed = қауесет не үміт болған нәрсе жарияланды
rule-status-step-back = кейінгі мәтін өтіп кеткен кезеңді айтады
rule-status-denied = бірі болды дейді, екіншісі болған жоқ дейді
rule-status-ended = келісілген нәрсе тоқтатылды немесе күші жойылды
rule-status-loose = бір оқиға әр кезеңде айтылған
rule-same-number-other-substance = бір сан екі түрлі затқа телінген
rule-same-number-other-attribute = бір сан мұнда қор, анда өндіріс деп аталған
rule-same-number-other-part = бір сан бүтінге де, бөлігіне де телінген
rule-currency-slip = бір сан екі валютада тұр
rule-magnitude-slip = сол цифрлар мың не миллион есе ерекшеленеді
rule-same-number-other-owner = бір сан елге де, ондағы жобаға да телінген
rule-other-parties = тараптар тізімі бірін-бірі жоққа шығарады
rule-other-place = екі жер бірін-бірі жоққа шығарады
rule-dates-apart = бір оқиға, екі күн
rule-date-slipped = жоспарланған күн ауыстырылды
rule-rank-clash = екі орын қатар дұрыс бола алмайды
rule-rank-loose = бір мәтінде ең ірі, екіншісінде ең ірілердің бірі
rule-headline-body = тақырып пен мәтін әртүрлі мән береді
rule-part-exceeds-whole = бөлігі бүтіннен үлкен
rule-parts-do-not-add-up = бөліктердің қосындысы аталған сомаға тең емес

## Түзетулер
correction-title = Түзету
correction-edited = { $source } мақаласын өзгертті.
correction-was = Бұрын айтқаны: { $claim }
correction-now = Қазір айтатыны: { $claim }
correction-gone = Енді олай демейді.
correction-marked = Түзетілді: { $source } енді бұлай демейді.
correction-held = Бұл сан ары-бері өзгеруде; тұрақтағанша күтеміз.

## Мәмілелер, тұжырымдар, шежіре
deals-title = Мәмілелер
deals-title-topic = Мәмілелер: { $topic }
deals-empty = Тізілімде әлі мәміле жоқ. Арналар оқылған сайын пайда болады: { $status } барысын көрсетеді.
deals-empty-topic = <b>{ $topic }</b> бойынша әлі мәміле жоқ. Алғашқысын білу үшін { $subscribe }
deals-head-story = Оқиға
deals-head-claims = Не айтылған
deals-head-latest = Соңғысы
facts-title = { $story }
facts-count = { NUMBER($count) } тұжырым
timeline-title = Шежіре: { $story }
timeline-undated = күні жоқ
compare-title = { $a } және { $b }
compare-neither = Екеуінде де өлшенетін тұжырым әлі жоқ.
asof-title = { $story }: { $date } күнгі мәлімет
asof-empty = { $date } күні бұл туралы ештеңе белгісіз еді.
asof-date = «{ $date }» – мен оқи алатын күн емес; былай жазыңыз: 2025-11-07.
contradictions-title = Қайшылықтар
contradictions-title-topic = Қайшылықтар: { $topic }
contradictions-empty = Қайшылық жоқ: тізілімдегінің бәрі үйлеседі.
contradictions-empty-topic = <b>{ $topic }</b> бойынша қайшылық жоқ.
export-done = { $file } файлында { NUMBER($count) } жол
export-empty = Әзірге шығаратын ештеңе жоқ.

## Дереккөздер және жай-күй
sources-title = Дереккөздер
sources-empty = Әзірге арна жоқ. { $addfeed } арна қосады.
source-ok = дұрыс, соңғы оқылуы { $time }
source-waiting = әлі оқылған жоқ
source-failing = { $time } бері жауап бермейді: { $error }
source-silent = { $time } бері үнсіз
source-paused = тоқтатыла тұрған
source-gone = аяқталған: сайт енді жоқ дейді
source-rhythm = күніне шамамен { NUMBER($count) }
source-gap = көрсеткенінен көп шықты, соңғы рет { $time }
feed-added = { $url } қосылды. Бір минут ішінде оқылады.
feed-known = { $url } бұрыннан бақыланады.
feed-removed = { $url } алынды. Мақалалары тізілімде қалады.
feed-paused = { $url } тоқтатыла тұрды.
feed-resumed = { $url } қайта оқылады.
feed-unknown = { $url } деген арна жоқ.
feed-bad = «{ $url }» – http(s) мекенжайы емес.
feed-failing = { $feed } арнасы жауап бермей қойды: { $error }
feed-recovered = { $feed } арнасы қайта жауап береді.
feeds-imported = { $url } – арналар тізімі: { NUMBER($count) } жаңа, { NUMBER($known) } бұрыннан бақыланады.
status-title = Жай-күй
status-articles = Мақалалар: { NUMBER($count) }, күтуде { NUMBER($waiting) }
status-facts = Тұжырымдар: { NUMBER($count) }, оқиғалар: { NUMBER($stories) }
status-flags = Қайшылықтар: { NUMBER($count) }, шешілмегені { NUMBER($open) }
status-backlog = Жіберілуі керек: { NUMBER($count) }
status-feeds = Арналар: { NUMBER($count) }, жауап бермейтіні { NUMBER($failing) }
status-chats = Чаттар: { NUMBER($count) }

## Неге және неге жоқ
why-title = Неге { $id }
why-rule = Ереже: { $rule }
why-read = { $rule } ережесімен оқылды, нұсқасы { $version }
why-decisions = Шешімдер
whynot-unknown = Тізілімде { $url } мақаласы жоқ. Оның арнасы бақылана ма? { $sources }
whynot-waiting = Мақала оқылуын күтуде.
whynot-failed = Мақаланы оқу болмады: { $error }
whynot-irrelevant = Мақала оқылды, ол басқа нәрсе туралы: Орталық Азияға қатысты мәміле де, минерал да жоқ.
whynot-no-facts = Мақала оқылды, қатысы бар, бірақ ережелер танитын сан, кезең не тарап айтылмаған.
whynot-same = Оның { NUMBER($count) } тұжырымы бұрыннан белгіліге сай.
whynot-copy = Бұл – соны бірінші айтқан { $source } ({ $id }) мақаласының көшірмесі.
whynot-raised = Ол мыналарды тудырды: { $ids }

## Мәтінді тексеру
check-summary = { $total ->
    [0] Ішінен сан не тұжырым табылмады.
   *[other] { NUMBER($total) } тұжырым: { NUMBER($agrees) } сай, { NUMBER($differs) } басқаша, { NUMBER($unknown) } белгісіз
}
check-agrees = сай келеді
check-differs = басқаша
check-unknown = тізілімде жоқ
check-ledger = Тізілімде: { $claim }
check-unfetched = Тек бақыланатын арналардың сілтемелерін білемін, бұл олардың ішінде жоқ. Мәтіннің өзін қойыңыз.

## Шолулар
plain-number = { NUMBER($n) }
digest-daily = Күндік шолу, { $date }
digest-weekly = Апталық шолу, { $date }
digest-now = Не жаңалық, { $date }
digest-empty = Жаңалық жоқ.
digest-stories = Жаңа және өзгерген
digest-flags = Қайшылықтар
digest-decided = Шешілген
digest-held = Хабар шегіне байланысты кейінге қалған
digest-numbers = { NUMBER($articles) } мақала, { NUMBER($facts) } тұжырым, { $flags ->
    [0] қайшылық жоқ
   *[other] { NUMBER($flags) } қайшылық
}
digest-silent = { $count ->
    [0] Барлық арна естілді.
   *[other] { NUMBER($count) } арна үнсіз болды: { $names }
}
digest-deaf = Мына тілдерде ештеңе естілмеді: { $languages }.
digest-more = және тағы { NUMBER($count) } оқиға

## Баптаулар
settings-title = Осы чаттың баптаулары
setting-language = Тіл
setting-zone = Уақыт белдеуі
setting-alerts = Хабарлар
setting-threshold = Маңыздылығы
setting-budget = Күніне ең көп хабар
setting-quiet = Тыныш сағаттар
setting-digest = Күндік шолу уақыты
setting-weekly = Апталық шолу
setting-threads = Әр оқиғаға бір тармақ
setting-muted = Өшірілген дереккөздер
setting-on = қосулы
setting-off = өшірулі
setting-both = бірден және шолуда
setting-digest-only = тек шолуда
setting-alerts-only = тек бірден
setting-unlimited = шексіз
setting-all = бәрі
setting-important = тек маңыздысы
setting-critical = тек қайшылықтар
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» мәні «{ $setting }» баптауына сай емес. { $examples }
setting-unknown = «{ $name }» деген баптау жоқ.

## Әкімшілерге
admin-stopped = { $chat } чатына ({ $platform }) енді жаза алмаймын: { $reason }. Чат тоқтатылды; сонда маған жазсаңыз, қайта істейді.
admin-token = { $platform } токенді қабылдамайды: { $reason }. Ол ауыстырылып, Assay қайта қосылғанша онда ештеңе жіберілмейді.
chat-joined = Сәлеметсіз бе. Осында хабар алу үшін тақырыпқа жазылыңыз: { $example }

## Сөздіктегі бірінші түрі түбір болатын минералдар
mineral-rare-earths = сирек жер металдары
mineral-rare-metals = сирек металдар
mineral-critical-minerals = аса маңызды минералдар
mineral-boron = бор

## Charts
chart-by-mineral = Мәмілелер: пайдалы қазбалар мен тауарлар бойынша, АҚШ доллары
chart-deals = { $count ->
    [one] { NUMBER($count) } мәміле
   *[other] { NUMBER($count) } мәміле
}

## Roles, channels and menus
cmd-try = жазылмас бұрын: тақырып не жіберер еді
cmd-roles = осы чатта кім нені өзгерте алады
cmd-channels = арнаны не топты осы жеке чаттан баптау
cmd-changes = осы чатта кім нені өзгертті
cmd-choose = тақырыптарды тізімнен таңдау
arg-kind = түрі
arg-person = адам
arg-role = рөл
arg-chat = чат
not-owner = Мұны тек осы чаттың иелері істей алады; чат әкімшілері — иелер.
not-judge = Шешім барлық чатта көрінеді, сондықтан оны тек редакторлар қабылдайды. Мен бар чаттың иесінен сізді редактор етуін сұраңыз.
roles-title = Осы чаттағы рөлдер
roles-platform = Платформаның өзінде осы чатты басқаратындар — иелер. Қалғандары оқиды және сұрайды.
roles-how = Рөл беру — атымен не хабарламаға жауап ретінде: { $example }
role-owner = ие
role-editor = редактор
role-reader = оқырман
role-given = { $name } енді осы чатта: { $role }.
role-taken = { $name } мұнда енді өз рөліне ие емес.
role-may-owner = Иелер редакторлар істейтінді істейді және рөл береді.
role-may-editor = Редакторлар тақырыптарға жазылады, баптауларды өзгертеді және қайшылықтар туралы шешім қабылдайды.
role-may-reader = Оқырмандар сұрайды және оқиды.
role-bad = “{ $word }” рөл емес: owner, editor, reader не off.
person-unknown = “{ $name }” дегенді танымаймын. Маған жазғандарды танимын; не оның хабарламасына жауап беріңіз.
changes-title = Осы чаттағы өзгерістер
changes-empty = Бұл чатта әлі ештеңе өзгертілген жоқ.
changes-undone = қайтарылды
changes-joined = мені қосты
changes-left = мені шығарды
nothing-changed = Ештеңе өзгерген жоқ.
channels-private = Арналар менімен жеке чаттан бапталады. Маған сонда жазыңыз.
channels-none = Мен бар және сіз әкімші болған арна не топ жоқ. Алдымен мені сонда әкімші етіңіз.
channels-title = Сіз баптай алатын арналар мен топтар
channels-own = Осы чаттың өзі
channel-own = Бұл әңгіме қайтадан өзі үшін сөйлейді.
channel-chosen = Енді бұл әңгіме мынаны баптайды: { $chat } — тақырыптар, баптаулар, рөлдер.
channel-back = { $back } мұны аяқтайды.
channel-joined = Мен енді { $chat } ішіндемін. Тақырыптары мен баптауларын осында таңдаңыз, оқырмандар көрмейді: { $command }
acting-for = { $chat } үшін
button-topics = Тақырыптар
button-settings = Баптаулар
button-roles = Рөлдер
button-changes = Өзгерістер
button-choose = Тізімнен таңдау …
button-save = Сақтау
button-cancel = Болдырмау
button-all-same = Бәрібір жазылу
button-budget = Күніне ең көбі { NUMBER($count) }
menu-desk = Жинақтар
menu-mineral = Минералдар
menu-country = Елдер
menu-organisation = Ұйымдар
menu-project = Жобалар
menu-kind = Мәміле түрлері
menu-person = Адамдар
menu-place = Жерлер
menu-language = Тілдер
menu-source = Дереккөздер
menu-words = Басқа сөздер
menu-nothing = әзірге ештеңе
menu-back = Артқа
menu-empty = Кітапта мұндай нәрсе әлі жоқ.
subscribe-many = <b>{ $topic }</b> күніне шамамен { NUMBER($count) } хабар жібереді. Бәрібір жазыласыз ба, + арқылы тарылтасыз ба, әлде алдымен шек қоясыз ба?
rule-edited = мақала жарияланғаннан кейін өңделген
