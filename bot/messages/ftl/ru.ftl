# Что Assay говорит по-русски. Цитаты не переводятся; факт рассказывается по его строению (раздел «Факты»).

## Приветствие и справка
language-name = Русский
hello = <b>Assay</b> ведёт реестр сделок и критических минералов Центральной Азии: каждое утверждение – с цитатой, и отметка там, где утверждения противоречат друг другу.
hello-next = Начните с { $subscribe } или осмотритесь: { $deals }. Все команды: { $help }
help-title = О чём можно спросить
help-examples = Например
help-ids = У фактов (F-12), противоречий (A-7) и сюжетов (S-3) есть номера, которые понимает каждая команда.
help-usage = { $usage } – { $about }

## По строке на команду
cmd-start = что это и с чего начать
cmd-help = все команды или одна из них
cmd-subscribe = получать оповещения по теме в этот чат
cmd-unsubscribe = отписаться от темы
cmd-topics = на что подписан чат и что есть ещё
cmd-settings = язык, тихие часы, сводки, предел оповещений
cmd-deals = сделки в реестре, сначала новые
cmd-facts = всё, что утверждают о сюжете, с цитатами
cmd-timeline = сюжет по дням
cmd-contradictions = что расходится и чем это кончилось
cmd-compare = два сюжета рядом
cmd-asof = что было известно на день
cmd-sources = ленты и их состояние
cmd-addfeed = следить за ещё одной лентой (администраторы)
cmd-pausefeed = приостановить ленту (администраторы)
cmd-resumefeed = снова читать приостановленную ленту (администраторы)
cmd-removefeed = больше не следить за лентой (администраторы)
cmd-digest = что нового, по сюжетам
cmd-export = факты, противоречия и решения файлом
cmd-status = всё ли работает
cmd-why = почему пришло оповещение: правило, цитаты, ссылки
cmd-whynot = почему статья ничего не вызвала
cmd-check = сверить текст с реестром
cmd-confirm = противоречие настоящее
cmd-dismiss = противоречия нет
cmd-hold = решить позже
cmd-apart = два утверждения не об одном и том же
cmd-undo = отменить последнее изменение в этом чате

arg-topic = тема
arg-story = сюжет
arg-feed = адрес
arg-id = номер
arg-date = дата
arg-text = текст или ссылка
arg-command = команда
arg-setting = настройка значение
arg-format = csv или jsonl

## Когда что-то не вышло
unknown-command = Команды { $name } нет.
did-you-mean = Может быть, { $choices }?
not-understood = Не понимаю. { $help } покажет, о чём можно спросить.
not-allowed = Это могут только редакторы чата; обратитесь к администратору чата.
not-admin = Это могут только администраторы Assay.
went-wrong = Не получилось, причина записана в журнал. Попробуйте ещё раз.
nothing-to-undo = В этом чате нечего отменять.
undone = Отменено: { $what }
needs-argument = Уточните: { $usage }
no-such-id = В реестре нет { $id }.
choose = Что именно?
no-story = По запросу «{ $query }» в реестре ничего нет. { $deals } покажет, что есть.
more = Ещё
page = { $from }–{ $to } из { NUMBER($total) }

## Подписка
subscribed = Подписка: <b>{ $topic }</b>.
subscribed-already = Чат уже подписан на тему <b>{ $topic }</b>.
unsubscribed = Подписка снята: <b>{ $topic }</b>.
unsubscribed-all = Все подписки сняты.
not-subscribed = Чат не подписан на тему <b>{ $topic }</b>.
dry-run = { $count ->
    [0] За последние 30 дней не пришло бы ничего; возможно, тема новая.
    [one] За последние 30 дней пришло бы { NUMBER($count) } оповещение:
    [few] За последние 30 дней пришло бы { NUMBER($count) } оповещения, например:
   *[other] За последние 30 дней пришло бы { NUMBER($count) } оповещений, например:
}
unknown-topic = Темы «{ $word }» я не знаю.
unknown-topic-help = Назовите минерал, страну, компанию, проект, вид сделки, источник или язык – на любом языке; соединяйте знаками + и −; другие слова берите в кавычки.
topics-yours = Чат подписан на
topics-none = Чат пока ни на что не подписан. Попробуйте { $example }
topics-offer = Часто выбирают
topics-everything = всё
topics-contradictions = только противоречия
topic-without = без: { $topic }
topic-source = источник { $name }
topic-language = на языке: { $name }
topic-words = слова «{ $words }»
topic-speaker = говорит { $name }
button-subscribe = Подписаться: { $topic }
button-unsubscribe = Отписаться: { $topic }
button-undo = Отменить

## Факты
attribute-value = Сумма
attribute-stake = Доля участия
attribute-financing = Финансирование
attribute-quantity = Количество
attribute-reserve = Запасы
attribute-output = Добыча и выпуск
attribute-share = Доля
attribute-rank = Место
attribute-trade = Товарооборот
attribute-status = Стадия
attribute-date = Дата
attribute-party = Сторона
attribute-place = Место нахождения
hedge-exact = { $amount }
hedge-about = около { $amount }
hedge-atMost = до { $amount }
hedge-atLeast = более { $amount }
range = { $low } – { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount }, даёт { $name }
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }, { $period }
fact-planned = { $claim } (план)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } тыс.
amount-million = { NUMBER($n, maximumFractionDigits: 3) } млн
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } млрд
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } трлн
unit-percent = { $n } %
unit-t = { $n } т
unit-kg = { $n } кг
unit-g = { $n } г
unit-oz = { $n } унц.
unit-km = { $n } км
unit-m = { $n } м
unit-km2 = { $n } км²
unit-ha = { $n } га
unit-MW = { $n } МВт
unit-MWh = { $n } МВт·ч
unit-m3 = { $n } м³
unit-bbl = { $n } барр.
per-yr = { $amount } в год
per-d = { $amount } в сутки
count = { $kind ->
    [aircraft] { $count ->
        [one] { NUMBER($count) } самолёт
        [few] { NUMBER($count) } самолёта
       *[other] { NUMBER($count) } самолётов
    }
    [locomotives] { $count ->
        [one] { NUMBER($count) } локомотив
        [few] { NUMBER($count) } локомотива
       *[other] { NUMBER($count) } локомотивов
    }
    [companies] { $count ->
        [one] { NUMBER($count) } компания
        [few] { NUMBER($count) } компании
       *[other] { NUMBER($count) } компаний
    }
    [jobs] { $count ->
        [one] { NUMBER($count) } рабочее место
        [few] { NUMBER($count) } рабочих места
       *[other] { NUMBER($count) } рабочих мест
    }
    [agreements] { $count ->
        [one] { NUMBER($count) } соглашение
        [few] { NUMBER($count) } соглашения
       *[other] { NUMBER($count) } соглашений
    }
    [projects] { $count ->
        [one] { NUMBER($count) } проект
        [few] { NUMBER($count) } проекта
       *[other] { NUMBER($count) } проектов
    }
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = по слухам
status-hoped = надеются
status-planned = планируется
status-negotiating = идут переговоры
status-announced = объявлено
status-agreed = договорились
status-signed = подписано
status-approved = одобрено
status-underway = идёт
status-completed = завершено
status-suspended = приостановлено
status-cancelled = отменено
status-denied = опровергнуто
rank-largest = крупнейшее
rank-one-of-largest = одно из крупнейших
rank-second-largest = второе по величине
rank-third-largest = третье по величине
rank-fourth-largest = четвёртое по величине
rank-top-five = в первой пятёрке
scope-world = в мире
scope-region = в регионе
scope-country = в стране
scope-company = в компании
substance-ore = руда
substance-metal = металл
substance-concentrate = концентрат
substance-oxide = оксид
kind-deal = сделка
kind-agreement = соглашение
kind-partnership = партнёрство
kind-contract = контракт
kind-memorandum = меморандум
kind-venture = совместное предприятие
kind-accession = присоединение
kind-deposit = месторождение
kind-plant = завод
kind-station = электростанция
kind-railway = железная дорога
kind-pipeline = трубопровод
kind-line = линия
kind-purchase = покупка
kind-trade = торговля
kind-market = рынок
kind-relations = отношения
kind-fund = фонд
kind-summit = саммит
kind-loan = кредит
kind-investment = инвестиции
kind-licence = лицензия
kind-government = правительство
kind-energy = энергетика
kind-other = сюжет
goods-aircraft = самолёты
goods-locomotives = локомотивы
goods-wagons = вагоны
goods-companies = компании
goods-jobs = рабочие места
goods-agreements = соглашения
goods-machines = машины
goods-plants = заводы
goods-stations = электростанции
goods-homes = жильё
goods-gas = газ
goods-oil = нефть
goods-power = электроэнергия
goods-cargo = грузы
goods-chips = чипы

## Оповещения
alert-new = Новое
alert-follow-up = Продолжение
alert-source = { $source }, { $language }, { $time }
alert-source-undated = { $source }, { $language }, без даты; получено { $time }
alert-owner = владелец: { $owner }
owned-agency = агентство
owned-independent = независимое издание
owned-private = частное издание
owned-public = общественный вещатель
owned-state = государственное издание
alert-fetched = получено { $time }
alert-origins = { $articles ->
    [one] { NUMBER($articles) } статья
    [few] { NUMBER($articles) } статьи
   *[other] { NUMBER($articles) } статей
}, { $origins ->
    [one] { NUMBER($origins) } первоисточник
    [few] { NUMBER($origins) } первоисточника
   *[other] { NUMBER($origins) } первоисточников
}
alert-more = { $count ->
    [one] и ещё { NUMBER($count) } утверждение: { $command }
    [few] и ещё { NUMBER($count) } утверждения: { $command }
   *[other] и ещё { NUMBER($count) } утверждений: { $command }
}
speaker = Говорит { $name }
button-facts = Все утверждения
button-why = Почему
button-timeline = По дням
button-open = Открыть статью

## Карточки противоречий
card-conflict = Противоречие
card-update = Изменение
card-nuance = Рассказано по-разному
card-about = { $attribute }: <b>{ $a }</b> или <b>{ $b }</b>?
card-update-about = { $attribute }: <b>{ $a }</b> → <b>{ $b }</b>
card-earlier = Раньше
card-later = Позже
card-difference = Разница: { $difference }
card-points = Разница: { $points ->
    [one] { $points } процентный пункт
    [few] { $points } процентных пункта
    [many] { $points } процентных пунктов
   *[other] { $points } процентного пункта
 }
card-common = В одной единице: { $a } и { $b }
card-origins = Независимых источников: { $a } против { $b }
card-reason = Причина: { $reason }
card-open = Решения ещё нет
card-confirmed = Подтверждено: { $name }, { $time }
card-dismissed = Отклонено: { $name }, { $time }
card-held = Отложено: { $name }, { $time }
card-apart = Не одно и то же, решил(а) { $name }, { $time }
card-withdrawn = Снято: статью исправили
button-confirm = Подтвердить
button-dismiss = Отклонить
button-hold = Отложить
button-apart = Не одно и то же
button-all = Показать всё
decided = { $id }: решение записано.
decided-already = { $id }: уже решил(а) { $name }.
rule-values-apart = две величины расходятся больше, чем на округление и оговорки
rule-counts-apart = количества различаются
rule-shares-apart = доли одного владельца различаются
rule-value-moved = более поздняя статья даёт новую величину
rule-value-restated = величины расходятся, и даты не показывают, какая новее
rule-nearly-same = величины различаются лишь на несколько процентов
rule-status-clash = две стадии не могут быть верны в одно время
rule-status-advanced = более поздняя статья сообщает о следующей стадии
rule-rumour-confirmed = то, что было слухом или надеждой, объявлено
rule-status-step-back = более поздний текст сообщает о стадии, которая уже пройдена
rule-status-denied = одна сторона говорит, что это случилось, другая – что нет
rule-status-ended = то, о чём договорились, приостановлено или отменено
rule-status-loose = одно событие, рассказанное на разных стадиях
rule-same-number-other-substance = одно и то же число отнесено к двум разным веществам
rule-same-number-other-attribute = одно и то же число здесь названо запасами, там – добычей
rule-same-number-other-part = одно и то же число отнесено к целому и к его части
rule-currency-slip = одно и то же число стоит в двух валютах
rule-magnitude-slip = те же цифры расходятся в тысячу или миллион раз
rule-same-number-other-owner = одно и то же число отнесено к стране и к проекту в ней
rule-other-parties = перечни сторон исключают друг друга
rule-other-place = два места исключают друг друга
rule-dates-apart = одно событие, две даты
rule-date-slipped = срок перенесли
rule-rank-clash = два места в ряду не могут быть верны вместе
rule-rank-loose = в одном тексте крупнейшее, в другом – одно из крупнейших
rule-headline-body = заголовок и текст дают разные величины
rule-part-exceeds-whole = часть больше целого
rule-parts-do-not-add-up = части не складываются в названную сумму

## Исправления
correction-title = Исправление
correction-edited = { $source }: статью изменили.
correction-was = Было: { $claim }
correction-now = Стало: { $claim }
correction-gone = Этого в ней больше нет.
correction-marked = Исправлено: { $source } больше этого не утверждает.
correction-held = Эта величина меняется туда и обратно; ждём, пока она установится.

## Сделки, факты, хронология
deals-title = Сделки
deals-title-topic = Сделки: { $topic }
deals-empty = Сделок в реестре пока нет. Они появятся, когда будут прочитаны ленты: { $status } покажет, как идёт дело.
deals-empty-topic = По теме <b>{ $topic }</b> сделок пока нет. { $subscribe } – чтобы узнать о первой.
deals-head-story = Сюжет
deals-head-claims = Что утверждают
deals-head-latest = Последнее
facts-title = { $story }
facts-count = { $count ->
    [one] { NUMBER($count) } утверждение
    [few] { NUMBER($count) } утверждения
   *[other] { NUMBER($count) } утверждений
}
timeline-title = Хронология: { $story }
timeline-undated = без даты
compare-title = { $a } и { $b }
compare-neither = Ни у одного из сюжетов пока нет измеримых утверждений.
asof-title = { $story }: что было известно на { $date }
asof-empty = На { $date } об этом ничего не было известно.
asof-date = «{ $date }» – не дата, которую я могу прочесть; напишите, например, 2025-11-07.
contradictions-title = Противоречия
contradictions-title-topic = Противоречия: { $topic }
contradictions-empty = Противоречий нет: всё, что есть в реестре, согласуется.
contradictions-empty-topic = По теме <b>{ $topic }</b> противоречий нет.
export-done = { $count ->
    [one] { NUMBER($count) } строка
    [few] { NUMBER($count) } строки
   *[other] { NUMBER($count) } строк
} в файле { $file }
export-empty = Выгружать пока нечего.

## Источники и состояние
sources-title = Источники
sources-empty = Лент пока нет. { $addfeed } добавит ленту.
source-ok = в порядке, прочитана { $time }
source-waiting = ещё не читалась
source-failing = не отвечает с { $time }: { $error }
source-silent = молчит с { $time }
source-paused = приостановлена
source-gone = закончилась: сайт сообщает, что её больше не будет
source-rhythm = примерно { NUMBER($count) } в день
source-gap = вышло больше, чем она показывает, в последний раз { $time }
feed-added = Добавлена лента { $url }. Она будет прочитана в течение минуты.
feed-known = За лентой { $url } уже следим.
feed-removed = Лента { $url } удалена. Её статьи остаются в реестре.
feed-paused = Лента { $url } приостановлена.
feed-resumed = Лента { $url } снова читается.
feed-unknown = Ленты { $url } нет.
feed-bad = «{ $url }» – не адрес http(s).
feed-failing = Лента { $feed } больше не отвечает: { $error }
feed-recovered = Лента { $feed } снова отвечает.
feeds-imported = { $url } – это список лент: новых { NUMBER($count) }, уже известных { NUMBER($known) }.
status-title = Состояние
status-articles = Статей: { NUMBER($count) }, ждут { NUMBER($waiting) }
status-facts = Утверждений: { NUMBER($count) }, сюжетов: { NUMBER($stories) }
status-flags = Противоречий: { NUMBER($count) }, без решения { NUMBER($open) }
status-backlog = К отправке: { NUMBER($count) }
status-feeds = Лент: { NUMBER($count) }, не отвечают { NUMBER($failing) }
status-chats = Чатов: { NUMBER($count) }

## Почему да и почему нет
why-title = Почему { $id }
why-rule = Правило: { $rule }
why-read = Прочитано правилом { $rule }, версия { $version }
why-decisions = Решения
whynot-unknown = Статьи { $url } в реестре нет. Следим ли мы за её лентой? { $sources }
whynot-waiting = Статья ждёт чтения.
whynot-failed = Прочитать статью не удалось: { $error }
whynot-irrelevant = Статья прочитана, и она о другом: ни сделки, ни минерала, связанных с Центральной Азией.
whynot-no-facts = Статья прочитана и относится к делу, но величин, стадий или сторон, которые узнают правила, в ней нет.
whynot-same = { $count ->
    [one] Её { NUMBER($count) } утверждение совпадает с уже известным.
    [few] Её { NUMBER($count) } утверждения совпадают с уже известными.
   *[other] Её { NUMBER($count) } утверждений совпадают с уже известными.
}
whynot-copy = Это копия статьи { $source } ({ $id }), которая сказала то же первой.
whynot-raised = Она кое-что вызвала: { $ids }

## Сверка текста
check-summary = { $total ->
    [0] Величин и утверждений в нём не найдено.
    [one] { NUMBER($total) } утверждение: совпадает { NUMBER($agrees) }, расходится { NUMBER($differs) }, неизвестно { NUMBER($unknown) }
    [few] { NUMBER($total) } утверждения: совпадает { NUMBER($agrees) }, расходится { NUMBER($differs) }, неизвестно { NUMBER($unknown) }
   *[other] { NUMBER($total) } утверждений: совпадает { NUMBER($agrees) }, расходится { NUMBER($differs) }, неизвестно { NUMBER($unknown) }
}
check-agrees = совпадает
check-differs = расходится
check-unknown = в реестре нет
check-ledger = В реестре: { $claim }
check-unfetched = Ссылки я знаю только из лент, за которыми слежу, и этой среди них нет. Вставьте сам текст.

## Сводки
plain-number = { NUMBER($n) }
digest-daily = Сводка за день, { $date }
digest-weekly = Сводка за неделю, { $date }
digest-now = Что нового, { $date }
digest-empty = Ничего нового.
digest-stories = Новое и изменившееся
digest-flags = Противоречия
digest-decided = Решено
digest-held = Отложено из-за предела оповещений
digest-numbers = { $articles ->
    [one] { NUMBER($articles) } статья
    [few] { NUMBER($articles) } статьи
   *[other] { NUMBER($articles) } статей
}, { $facts ->
    [one] { NUMBER($facts) } утверждение
    [few] { NUMBER($facts) } утверждения
   *[other] { NUMBER($facts) } утверждений
}, { $flags ->
    [0] противоречий нет
    [one] { NUMBER($flags) } противоречие
    [few] { NUMBER($flags) } противоречия
   *[other] { NUMBER($flags) } противоречий
}
digest-silent = { $count ->
    [0] Все ленты слышны.
    [one] { NUMBER($count) } лента молчала: { $names }
    [few] { NUMBER($count) } ленты молчали: { $names }
   *[other] { NUMBER($count) } лент молчали: { $names }
}
digest-deaf = Совсем ничего не слышно на языках: { $languages }.
digest-more = { $count ->
    [one] и ещё { NUMBER($count) } сюжет
    [few] и ещё { NUMBER($count) } сюжета
   *[other] и ещё { NUMBER($count) } сюжетов
}

## Настройки
settings-title = Настройки этого чата
setting-language = Язык
setting-zone = Часовой пояс
setting-alerts = Оповещения
setting-threshold = Важность
setting-budget = Не больше оповещений в день
setting-quiet = Тихие часы
setting-digest = Сводка за день в
setting-weekly = Сводка за неделю
setting-threads = Ветка на сюжет
setting-muted = Заглушённые источники
setting-on = да
setting-off = нет
setting-both = сразу и в сводке
setting-digest-only = только в сводке
setting-alerts-only = только сразу
setting-unlimited = без предела
setting-all = всё
setting-important = только важное
setting-critical = только противоречия
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» не подходит для настройки «{ $setting }». { $examples }
setting-unknown = Настройки «{ $name }» нет.

## Администраторам
admin-stopped = Больше не могу писать в { $chat } ({ $platform }): { $reason }. Чат приостановлен; напишите мне там, и он заработает снова.
admin-token = { $platform } не принимает токен: { $reason }. Туда ничего не отправляется, пока его не заменят и не перезапустят Assay.
chat-joined = Здравствуйте. Подпишитесь на тему, чтобы получать оповещения здесь: { $example }

## Минералы, первая форма которых в словаре – основа
mineral-lithium = литий
mineral-zinc = цинк
mineral-aluminium = алюминий
mineral-bauxite = бокситы
mineral-beryllium = бериллий
mineral-niobium = ниобий
mineral-vanadium = ванадий
mineral-cobalt = кобальт
mineral-phosphate = фосфаты
mineral-potash = калийные соли
mineral-cadmium = кадмий
mineral-scandium = скандий
mineral-yttrium = иттрий
mineral-dysprosium = диспрозий
mineral-terbium = тербий
mineral-samarium = самарий
mineral-gadolinium = гадолиний
mineral-holmium = гольмий
mineral-ytterbium = иттербий
mineral-lutetium = лютеций
mineral-caesium = цезий
mineral-rubidium = рубидий
mineral-boron = бор
mineral-silicon = кремний
mineral-hafnium = гафний
mineral-zirconium = цирконий
mineral-palladium = палладий
mineral-iridium = иридий
mineral-ruthenium = рутений
mineral-strontium = стронций
mineral-feldspar = полевой шпат
mineral-soda-ash = кальцинированная сода
mineral-rare-earths = редкоземельные металлы
mineral-rare-metals = редкие металлы
mineral-critical-minerals = критические минералы

## Charts
chart-by-mineral = Сделки по минералам и товарам, доллары США
chart-deals = { $count ->
    [one] { NUMBER($count) } сделка
    [few] { NUMBER($count) } сделки
    [many] { NUMBER($count) } сделок
   *[other] { NUMBER($count) } сделки
}

## Roles, channels and menus
cmd-try = что прислала бы тема, прежде чем подписаться
cmd-roles = кто что может менять в этом чате
cmd-channels = настроить канал или группу из личного чата
cmd-changes = кто что изменил в этом чате
cmd-choose = выбрать темы из списков
arg-kind = вид
arg-person = человек
arg-role = роль
arg-chat = чат
not-owner = Это могут только владельцы чата; его администраторы — владельцы.
not-judge = Решение видно во всех чатах, поэтому его принимают только редакторы. Попросите владельца чата, в котором я есть, дать вам эту роль.
roles-title = Роли в этом чате
roles-platform = Администраторы чата на самой платформе — владельцы. Все остальные могут читать и спрашивать.
roles-how = Дать роль — по имени или ответом на сообщение: { $example }
role-owner = владелец
role-editor = редактор
role-reader = читатель
role-given = { $name } теперь { $role } этого чата.
role-taken = У { $name } здесь больше нет своей роли.
role-may-owner = Владельцы могут то же, что редакторы, и раздают роли.
role-may-editor = Редакторы подписывают на темы, меняют настройки и решают о противоречиях.
role-may-reader = Читатели спрашивают и читают.
role-bad = «{ $word }» — не роль: owner, editor, reader или off.
person-unknown = Я не знаю «{ $name }». Я знаю тех, кто мне писал; или ответьте на сообщение этого человека.
changes-title = Изменения в этом чате
changes-empty = В этом чате ещё ничего не меняли.
changes-undone = отменено
changes-joined = добавил(а) меня
changes-left = удалил(а) меня
nothing-changed = Ничего не изменилось.
channels-private = Каналы настраиваются из личного чата со мной. Напишите мне туда.
channels-none = Нет канала или группы, где есть я и где вы администратор. Сначала добавьте меня туда администратором.
channels-title = Каналы и группы, которые вы можете настраивать
channels-own = Сам этот чат
channel-own = Этот разговор снова говорит сам за себя.
channel-chosen = Теперь этот разговор настраивает { $chat }: темы, настройки, роли.
channel-back = { $back } — закончить.
channel-joined = Я теперь в { $chat }. Темы и настройки выбирайте здесь, читатели этого не увидят: { $command }
acting-for = Для { $chat }
button-topics = Темы
button-settings = Настройки
button-roles = Роли
button-changes = Изменения
button-choose = Выбрать из списков …
button-save = Сохранить
button-cancel = Отмена
button-all-same = Всё равно подписаться
button-budget = Не больше { NUMBER($count) } в день
menu-desk = Подборки
menu-mineral = Минералы
menu-country = Страны
menu-organisation = Организации
menu-project = Проекты
menu-kind = Виды сделок
menu-person = Люди
menu-place = Места
menu-language = Языки
menu-source = Источники
menu-words = Другие слова
menu-nothing = пока ничего
menu-back = Назад
menu-empty = Такого в реестре пока нет.
subscribe-many = <b>{ $topic }</b> — это примерно { NUMBER($count) } оповещений в день. Всё равно подписаться, сузить через + или сначала поставить предел?
rule-edited = статью изменили после публикации
