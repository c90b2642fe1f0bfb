# هغه څه چې Assay یې په پښتو وايي. نقل قولونه هېڅکله نه ژباړل کېږي؛ ادعا له خپل جوړښته ویل کېږي («ادعاوې» برخه).

## ستړي مه شئ او مرسته
language-name = پښتو
hello = <b>Assay</b> د منځنۍ اسیا د معاملو او مهمو منرالونو دفتر ساتي: هره ادعا له خپل نقل قول سره، او نښه هلته چې ادعاوې یو له بل سره ټکر لري.
hello-next = له { $subscribe } یې پیل کړئ یا په { $deals } وګورئ. ټول امرونه: { $help }
help-title = څه پوښتلای شئ
help-examples = د بېلګې په توګه
help-ids = ادعاوې (F-12)، ټکرونه (A-7) او کیسې (S-3) شمېرې لري چې هر امر یې پېژني.
help-usage = { $usage } – { $about }

## د هر امر لپاره یوه کرښه
cmd-start = دا څه دي او له کومه ځایه پیل وکړو
cmd-help = ټول امرونه یا یو یې
cmd-subscribe = په دې چټ کې د یوې موضوع خبرتیاوې ترلاسه کول
cmd-unsubscribe = د یوې موضوع خبرتیاوې بندول
cmd-topics = دا چټ څه تعقیبوي او نور څه شته
cmd-settings = ژبه، د چوپتیا ساعتونه، لنډیزونه، د خبرتیاوو حد
cmd-deals = په دفتر کې معاملې، نوې لومړی
cmd-facts = د یوې کیسې په اړه ټولې ادعاوې، له نقل قولونو سره
cmd-timeline = کیسه ورځ په ورځ
cmd-contradictions = هغه ادعاوې چې سره نه لګېږي او پایله یې
cmd-compare = دوې کیسې څنګ په څنګ
cmd-asof = په یوه ورځ څه معلوم وو
cmd-sources = سرچینې او حالت یې
cmd-addfeed = د یوې بلې سرچینې څارل (مدیران)
cmd-pausefeed = د یوې سرچینې ځنډول (مدیران)
cmd-resumefeed = د ځنډول شوې سرچینې بیا لوستل (مدیران)
cmd-removefeed = د یوې سرچینې څارل بندول (مدیران)
cmd-digest = څه نوي دي، د کیسو له مخې
cmd-export = ادعاوې، ټکرونه او پرېکړې په فایل کې
cmd-status = ایا هر څه کار کوي
cmd-why = خبرتیا ولې راغله: قاعده، نقل قولونه، لینکونه
cmd-whynot = یوې مقالې ولې څه ونه ښودل
cmd-check = متن له دفتر سره پرتله کول
cmd-confirm = ټکر رښتینی دی
cmd-dismiss = ټکر نشته
cmd-hold = پرېکړه وروسته
cmd-apart = دواړه ادعاوې د یوه شي په اړه نه دي
cmd-undo = په دې چټ کې وروستی بدلون بېرته اړول

arg-topic = موضوع
arg-story = کیسه
arg-feed = پته
arg-id = شمېره
arg-date = نېټه
arg-text = متن یا لینک
arg-command = امر
arg-setting = تنظیم ارزښت
arg-format = csv یا jsonl

## کله چې یو څه ونه شي
unknown-command = د { $name } په نوم امر نشته.
did-you-mean = ایا موخه مو { $choices } وه؟
not-understood = پوه نه شوم. { $help } ښيي چې څه پوښتلای شئ.
not-allowed = دا یوازې د دې چټ سمونګران کولای شي؛ د چټ له مدیر څخه وغواړئ.
not-admin = دا یوازې د Assay مدیران کولای شي.
went-wrong = ونه شول، لامل یې په راپور کې ثبت شو. بیا هڅه وکړئ.
nothing-to-undo = په دې چټ کې د بېرته اړولو څه نشته.
undone = بېرته واړول شو: { $what }
needs-argument = ووایاست کوم یو: { $usage }
no-such-id = { $id } په دفتر کې نشته.
choose = کوم یو؟
no-story = په دفتر کې د «{ $query }» لپاره څه نشته. { $deals } هغه څه ښيي چې شته.
more = نور
page = له { $from } تر { $to }، ټول { NUMBER($total) }

## تعقیبول
subscribed = <b>{ $topic }</b> تعقیبېږي.
subscribed-already = دا چټ له پخوا <b>{ $topic }</b> تعقیبوي.
unsubscribed = <b>{ $topic }</b> نور نه تعقیبېږي.
unsubscribed-all = نور هېڅ نه تعقیبېږي.
not-subscribed = دا چټ <b>{ $topic }</b> نه تعقیبوي.
dry-run = { $count ->
    [0] په تېرو ۳۰ ورځو کې به یې هېڅ نه وو لېږلي؛ ښايي موضوع نوې وي.
    [one] په تېرو ۳۰ ورځو کې به یې { NUMBER($count) } خبرتیا لېږلې وه:
   *[other] په تېرو ۳۰ ورځو کې به یې { NUMBER($count) } خبرتیاوې لېږلې وې، د بېلګې په توګه:
}
unknown-topic = د «{ $word }» موضوع نه پېژنم.
unknown-topic-help = منرال، هېواد، شرکت، پروژه، د معاملې ډول، سرچینه یا ژبه په هره ژبه یاده کړئ؛ په + او − یې یوځای کړئ؛ نور لغتونه په لیندیو کې ولیکئ.
topics-yours = دا چټ دا تعقیبوي
topics-none = دا چټ لا هېڅ نه تعقیبوي. { $example } وازمویئ
topics-offer = ډېر تعقیبېږي
topics-everything = هر څه
topics-contradictions = یوازې ټکرونه
topic-without = پرته له { $topic }
topic-source = د { $name } سرچینه
topic-language = په { $name } ژبه
topic-words = د «{ $words }» لغتونه
topic-speaker = د { $name } په وینا
button-subscribe = تعقیبول: { $topic }
button-unsubscribe = بندول: { $topic }
button-undo = بېرته اړول

## ادعاوې: له جوړښته یې
attribute-value = ارزښت
attribute-stake = ونډه
attribute-financing = تمویل
attribute-quantity = شمېر
attribute-reserve = زېرمې
attribute-output = تولید
attribute-share = سلنه
attribute-rank = درجه
attribute-trade = سوداګري
attribute-status = پړاو
attribute-date = نېټه
attribute-party = لوری
attribute-place = ځای
hedge-exact = { $amount }
hedge-about = شاوخوا { $amount }
hedge-atMost = تر { $amount } پورې
hedge-atLeast = له { $amount } ډېر
range = له { $low } تر { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount } د { $name } له خوا
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }، { $period }
fact-planned = { $claim } (پلان)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } زره
amount-million = { NUMBER($n, maximumFractionDigits: 3) } میلیونه
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } میلیارده
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } تریلیونه
unit-percent = { $n } سلنه
unit-t = { $n } ټنه
unit-kg = { $n } کیلوګرامه
unit-g = { $n } ګرامه
unit-oz = { $n } اونسه
unit-km = { $n } کیلومتره
unit-m = { $n } متره
unit-km2 = { $n } کیلومتر مربع
unit-ha = { $n } هکتاره
unit-MW = { $n } مېګاواټه
unit-MWh = { $n } مېګاواټ ساعته
unit-m3 = { $n } متر مکعب
unit-bbl = { $n } بېرله
per-yr = په کال کې { $amount }
per-d = په ورځ کې { $amount }
count = { $kind ->
    [aircraft] { $count ->
        [one] { NUMBER($count) } الوتکه
       *[other] { NUMBER($count) } الوتکې
    }
    [locomotives] { $count ->
        [one] { NUMBER($count) } لوکوموټیف
       *[other] { NUMBER($count) } لوکوموټیفونه
    }
    [companies] { $count ->
        [one] { NUMBER($count) } شرکت
       *[other] { NUMBER($count) } شرکتونه
    }
    [jobs] { $count ->
        [one] { NUMBER($count) } دنده
       *[other] { NUMBER($count) } دندې
    }
    [agreements] { $count ->
        [one] { NUMBER($count) } هوکړه
       *[other] { NUMBER($count) } هوکړې
    }
    [projects] { $count ->
        [one] { NUMBER($count) } پروژه
       *[other] { NUMBER($count) } پروژې
    }
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = اوازه ده
status-hoped = هیله کېږي
status-planned = پلان شوی
status-negotiating = خبرې روانې دي
status-announced = اعلان شوی
status-agreed = هوکړه شوې
status-signed = لاسلیک شوی
status-approved = تصویب شوی
status-underway = روان دی
status-completed = بشپړ شوی
status-suspended = ځنډول شوی
status-cancelled = لغوه شوی
status-denied = رد شوی
rank-largest = تر ټولو لوی
rank-one-of-largest = له تر ټولو لویو یو
rank-second-largest = دویم لوی
rank-third-largest = درېیم لوی
rank-fourth-largest = څلورم لوی
rank-top-five = له پنځو لویو
scope-world = په نړۍ کې
scope-region = په سیمه کې
scope-country = په هېواد کې
scope-company = په شرکت کې
substance-ore = کاني ډبره
substance-metal = فلز
substance-concentrate = کنسنټریټ
substance-oxide = اکسایډ
kind-deal = معامله
kind-agreement = هوکړه
kind-partnership = همکاري
kind-contract = تړون
kind-memorandum = د تفاهم یادښت
kind-venture = ګډه پانګونه
kind-accession = یوځای کېدل
kind-deposit = کان
kind-plant = فابریکه
kind-station = د برېښنا سټیشن
kind-railway = ریل پټلۍ
kind-pipeline = نل لیکه
kind-line = کرښه
kind-purchase = پېرل
kind-trade = سوداګري
kind-market = بازار
kind-relations = اړیکې
kind-fund = صندوق
kind-summit = غونډه
kind-loan = پور
kind-investment = پانګونه
kind-licence = جواز
kind-government = حکومت
kind-energy = انرژي
kind-other = کیسه
goods-aircraft = الوتکې
goods-locomotives = لوکوموټیفونه
goods-wagons = واګونونه
goods-companies = شرکتونه
goods-jobs = دندې
goods-agreements = هوکړې
goods-machines = ماشینونه
goods-plants = فابریکې
goods-stations = د برېښنا سټیشنونه
goods-homes = کورونه
goods-gas = ګاز
goods-oil = تېل
goods-power = برېښنا
goods-cargo = بار
goods-chips = چیپونه

## خبرتیاوې
alert-new = نوی
alert-follow-up = دوام
alert-source = { $source }، { $language }، { $time }
alert-source-undated = { $source }، { $language }، بې نېټې؛ ترلاسه شوی { $time }
alert-owner = مالک: { $owner }
owned-agency = خبري اژانس
owned-independent = خپلواک
owned-private = خصوصي
owned-public = عامه رسنۍ
owned-state = دولتي
alert-fetched = ترلاسه شوی { $time }
alert-origins = { $articles ->
    [one] { NUMBER($articles) } مقاله
   *[other] { NUMBER($articles) } مقالې
}، { $origins ->
    [one] { NUMBER($origins) } اصلي سرچینه
   *[other] { NUMBER($origins) } اصلي سرچینې
}
alert-more = { $count ->
    [one] او { NUMBER($count) } بله ادعا: { $command }
   *[other] او { NUMBER($count) } نورې ادعاوې: { $command }
}
speaker = { $name } وايي
button-facts = ټولې ادعاوې
button-why = ولې
button-timeline = ورځ په ورځ
button-open = مقاله پرانیستل

## د ټکر کارتونه
card-conflict = ټکر
card-update = بدلون
card-nuance = بېل ډول ویل شوی
card-about = { $attribute }: <b>{ $a }</b> که <b>{ $b }</b>؟
card-update-about = { $attribute }: <b>{ $a }</b> ← <b>{ $b }</b>
card-earlier = مخکې
card-later = وروسته
card-difference = توپیر: { $difference }
card-points = توپیر: { $points } سلنیز ټکي
card-common = په یوه واحد: { $a } او { $b }
card-origins = خپلواکې سرچینې: { $a } د { $b } پر وړاندې
card-reason = لامل: { $reason }
card-open = لا پرېکړه نه ده شوې
card-confirmed = تایید: { $name }، { $time }
card-dismissed = رد: { $name }، { $time }
card-held = وځنډول شو: { $name }، { $time }
card-apart = یو شی نه دی، د { $name } په پرېکړه، { $time }
card-withdrawn = بېرته واخیستل شو: مقاله سمه شوه
button-confirm = تاییدول
button-dismiss = ردول
button-hold = ځنډول
button-apart = یو شی نه دی
button-all = ټول ښودل
decided = { $id }: پرېکړه ثبت شوه.
decided-already = { $id } مخکې { $name } پرېکړه کړې.
rule-values-apart = دواړه ارزښتونه له ګردولو او قیدونو هاخوا سره لرې دي
rule-counts-apart = دواړه شمېرې سره توپیر لري
rule-shares-apart = د یوه مالک دوې ونډې سره توپیر لري
rule-value-moved = وروستۍ مقاله نوی ارزښت ورکوي
rule-value-restated = ارزښتونه سره لرې دي او نېټې نه ښيي چې کوم یې نوی دی
rule-nearly-same = ارزښتونه یوازې څو سلنه توپیر لري
rule-status-clash = دواړه پړاوونه په یوه وخت سم نه شي کېدای
rule-status-advanced = وروستۍ مقاله له راتلونکي پړاو خبر ورکوي
rule-rumour-confirmed = هغه څه چې اوازه یا هیله وه اعلان شول
rule-status-step-back = وروستی متن له هغه پړاو خبر ورکوي چې تېر شوی و
rule-status-denied = یو لوری وايي چې شوي دي او بل وايي چې نه دي شوي
rule-status-ended = هغه څه چې هوکړه پرې شوې وه وځنډېدل یا لغوه شول
rule-status-loose = یوه پېښه، په بېلو پړاوونو کې ویل شوې
rule-same-number-other-substance = یوه شمېره دوو بېلو موادو ته منسوب شوې
rule-same-number-other-attribute = یوه شمېره دلته زېرمه او هلته تولید بلل شوې
rule-same-number-other-part = یوه شمېره ټول ته هم او برخې ته یې هم منسوب شوې
rule-currency-slip = یوه شمېره په دوو اسعارو کې راغلې
rule-magnitude-slip = هماغه عددونه زر یا میلیون ځله توپیر لري
rule-same-number-other-owner = یوه شمېره هېواد ته هم او پکې یوې پروژې ته هم منسوب شوې
rule-other-parties = د لوریو لېستونه یو بل نفي کوي
rule-other-place = دوه ځایونه یو بل نفي کوي
rule-dates-apart = یوه پېښه، دوې نېټې
rule-date-slipped = پلان شوې نېټه بدله شوې
rule-rank-clash = دوې درجې یوځای سمې نه شي کېدای
rule-rank-loose = په یوه متن کې تر ټولو لوی، په بل کې له تر ټولو لویو یو
rule-headline-body = سرلیک او متن بېل ارزښتونه ورکوي
rule-part-exceeds-whole = برخه له ټول څخه لویه ده
rule-parts-do-not-add-up = د برخو ټولګه له ویل شوي مبلغ سره برابره نه ده

## سمونونه
correction-title = سمون
correction-edited = { $source } خپله مقاله بدله کړه.
correction-was = مخکې یې ویلي وو: { $claim }
correction-now = اوس وايي: { $claim }
correction-gone = نور داسې نه وايي.
correction-marked = سم شو: { $source } نور دا نه وايي.
correction-held = دا شمېره مخکې وروسته کېږي؛ تر ټینګېدو پورې ځنډول کېږي.

## معاملې، ادعاوې، مهال‌لړ
deals-title = معاملې
deals-title-topic = معاملې: { $topic }
deals-empty = په دفتر کې لا معامله نشته. د سرچینو په لوستلو سره راڅرګندېږي: { $status } ښيي چې کار چېرته رسېدلی.
deals-empty-topic = د <b>{ $topic }</b> په اړه لا معامله نشته. د لومړۍ د خبرېدو لپاره { $subscribe }
deals-head-story = کیسه
deals-head-claims = څه ادعا شوې
deals-head-latest = وروستی
facts-title = { $story }
facts-count = { $count ->
    [one] { NUMBER($count) } ادعا
   *[other] { NUMBER($count) } ادعاوې
}
timeline-title = مهال‌لړ: { $story }
timeline-undated = بې نېټې
compare-title = { $a } او { $b }
compare-neither = هېڅ یوه یې لا د اندازه کېدو وړ ادعا نه لري.
asof-title = { $story }: په { $date } معلومات
asof-empty = په { $date } د دې په اړه هېڅ معلوم نه وو.
asof-date = «{ $date }» داسې نېټه نه ده چې ولوستلای یې شم؛ داسې یې ولیکئ: 2025-11-07.
contradictions-title = ټکرونه
contradictions-title-topic = ټکرونه: { $topic }
contradictions-empty = ټکر نشته: په دفتر کې هر څه سره لګېږي.
contradictions-empty-topic = د <b>{ $topic }</b> په اړه ټکر نشته.
export-done = { $count ->
    [one] { NUMBER($count) } کرښه
   *[other] { NUMBER($count) } کرښې
} په { $file } کې
export-empty = لا د ایستلو څه نشته.

## سرچینې او حالت
sources-title = سرچینې
sources-empty = لا سرچینه نشته. { $addfeed } یوه زیاتوي.
source-ok = سمه ده، وروستی لوست { $time }
source-waiting = لا نه ده لوستل شوې
source-failing = له { $time } راهیسې ځواب نه ورکوي: { $error }
source-silent = له { $time } راهیسې چوپه ده
source-paused = ځنډول شوې
source-gone = پای ته رسېدلې: سایټ وايي چې نور نشته
source-rhythm = په ورځ کې شاوخوا { NUMBER($count) }
source-gap = تر ښودلو زیات خپاره شول، وروستی ځل { $time }
feed-added = { $url } زیاته شوه. په یوه دقیقه کې به ولوستل شي.
feed-known = { $url } له پخوا څارل کېږي.
feed-removed = { $url } لرې شوه. مقالې یې په دفتر کې پاتې کېږي.
feed-paused = { $url } وځنډول شوه.
feed-resumed = { $url } بیا لوستل کېږي.
feed-unknown = د { $url } سرچینه نشته.
feed-bad = «{ $url }» د http(s) پته نه ده.
feed-failing = د { $feed } سرچینه نور ځواب نه ورکوي: { $error }
feed-recovered = د { $feed } سرچینه بیا ځواب ورکوي.
feeds-imported = { $url } د سرچینو لړلیک دی: { NUMBER($count) } نوې سرچینې، { NUMBER($known) } له مخکې څارل کېدې.
status-title = حالت
status-articles = مقالې: { NUMBER($count) }، په تمه { NUMBER($waiting) }
status-facts = ادعاوې: { NUMBER($count) }، کیسې: { NUMBER($stories) }
status-flags = ټکرونه: { NUMBER($count) }، ناپرېکړه { NUMBER($open) }
status-backlog = د لېږلو په کتار کې: { NUMBER($count) }
status-feeds = سرچینې: { NUMBER($count) }، بې ځوابه { NUMBER($failing) }
status-chats = چټونه: { NUMBER($count) }

## ولې او ولې نه
why-title = ولې { $id }
why-rule = قاعده: { $rule }
why-read = په { $rule } لوستل شوې، نسخه { $version }
why-decisions = پرېکړې
whynot-unknown = د { $url } مقاله په دفتر کې نشته. ایا سرچینه یې څارل کېږي؟ { $sources }
whynot-waiting = مقاله د لوستلو په تمه ده.
whynot-failed = مقاله ونه لوستل شوه: { $error }
whynot-irrelevant = مقاله ولوستل شوه او د بل څه په اړه ده: نه معامله او نه له منځنۍ اسیا سره تړلی منرال.
whynot-no-facts = مقاله ولوستل شوه او اړونده ده، خو داسې شمېره، پړاو یا لوری نه لري چې قاعدې یې وپېژني.
whynot-same = { $count ->
    [one] { NUMBER($count) } ادعا یې له پخوانیو معلوماتو سره لګېږي.
   *[other] { NUMBER($count) } ادعاوې یې له پخوانیو معلوماتو سره لګېږي.
}
whynot-copy = د { $source } ({ $id }) کاپي ده چې همدا یې لومړی ویلي وو.
whynot-raised = دا یې راوپارول: { $ids }

## د متن کتل
check-summary = { $total ->
    [0] پکې شمېره یا ادعا ونه موندل شوه.
    [one] { NUMBER($total) } ادعا: لګېږي { NUMBER($agrees) }، توپیر لري { NUMBER($differs) }، نامعلومه { NUMBER($unknown) }
   *[other] { NUMBER($total) } ادعاوې: لګېږي { NUMBER($agrees) }، توپیر لري { NUMBER($differs) }، نامعلومې { NUMBER($unknown) }
}
check-agrees = لګېږي
check-differs = توپیر لري
check-unknown = په دفتر کې نشته
check-ledger = په دفتر کې: { $claim }
check-unfetched = یوازې د څارل شویو سرچینو لینکونه پېژنم او دا پکې نشته. پر ځای یې متن ولېږئ.

## لنډیزونه
plain-number = { NUMBER($n) }
digest-daily = ورځنی لنډیز، { $date }
digest-weekly = اوونیز لنډیز، { $date }
digest-now = څه نوي دي، { $date }
digest-empty = نوي څه نشته.
digest-stories = نوي او بدل شوي
digest-flags = ټکرونه
digest-decided = پرېکړه شوي
digest-held = د خبرتیاوو د حد له امله ساتل شوي
digest-numbers = { $articles ->
    [one] { NUMBER($articles) } مقاله
   *[other] { NUMBER($articles) } مقالې
}، { $facts ->
    [one] { NUMBER($facts) } ادعا
   *[other] { NUMBER($facts) } ادعاوې
}، { $flags ->
    [0] هېڅ ټکر
    [one] { NUMBER($flags) } ټکر
   *[other] { NUMBER($flags) } ټکرونه
}
digest-silent = { $count ->
    [0] له ټولو سرچینو خبر راغی.
    [one] { NUMBER($count) } سرچینه چوپه وه: { $names }
   *[other] { NUMBER($count) } سرچینې چوپې وې: { $names }
}
digest-deaf = په دې ژبو هېڅ خبر را نه غی: { $languages }.
digest-more = { $count ->
    [one] او { NUMBER($count) } بله کیسه
   *[other] او { NUMBER($count) } نورې کیسې
}

## تنظیمات
settings-title = د دې چټ تنظیمات
setting-language = ژبه
setting-zone = وخت‌سیمه
setting-alerts = خبرتیاوې
setting-threshold = اهمیت
setting-budget = په ورځ کې تر ټولو ډېرې خبرتیاوې
setting-quiet = د چوپتیا ساعتونه
setting-digest = د ورځني لنډیز وخت
setting-weekly = اوونیز لنډیز
setting-threads = د هرې کیسې لپاره یو لړ
setting-muted = چوپې شوې سرچینې
setting-on = چالان
setting-off = بند
setting-both = سمدستي او په لنډیز کې
setting-digest-only = یوازې په لنډیز کې
setting-alerts-only = یوازې سمدستي
setting-unlimited = بې حده
setting-all = هر څه
setting-important = یوازې مهم
setting-critical = یوازې ټکرونه
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» د «{ $setting }» لپاره سم نه دی. { $examples }
setting-unknown = د «{ $name }» په نوم تنظیم نشته.

## مدیرانو ته
admin-stopped = نور په { $chat } ({ $platform }) کې لیکلای نه شم: { $reason }. چټ وځنډول شو؛ که هلته راته ولیکئ بیا به کار وکړي.
admin-token = { $platform } ټوکن نه مني: { $reason }. تر هغه چې بدل او Assay بیا چالان شي، هلته هېڅ نه لېږل کېږي.
chat-joined = سلام. د خبرتیاوو لپاره دلته یوه موضوع تعقیب کړئ: { $example }

## منرالونه چې بل نوم لري
mineral-rare-metals = نادر فلزات

## Charts
chart-by-mineral = د کاني موادو او توکو له مخې معاملې، امریکايي ډالر
chart-deals = { $count ->
    [one] { NUMBER($count) } معامله
   *[other] { NUMBER($count) } معاملې
}

## Roles, channels and menus
cmd-try = یوه موضوع به څه لېږلي وای، مخکې له دې چې تعقیب یې کړئ
cmd-roles = په دې چټ کې څوک څه بدلولای شي
cmd-channels = له دې شخصي چټ څخه د چینل یا ډلې تنظیمول
cmd-changes = په دې چټ کې چا څه بدل کړل
cmd-choose = له لېستونو څخه د موضوعاتو ټاکل
arg-kind = ډول
arg-person = کس
arg-role = رول
arg-chat = چټ
not-owner = دا یوازې د دې چټ خاوندان کولای شي؛ د چټ مدیران خاوندان دي.
not-judge = پرېکړه په ټولو چټونو کې ښکاري، نو یوازې سمونګران یې کولای شي. د داسې چټ له خاوند څخه یې وغواړئ چې زه پکې یم.
roles-title = په دې چټ کې رولونه
roles-platform = څوک چې په خپله پلیټفارم کې د دې چټ مدیر وي خاوند دی. نور ټول لوستلای او پوښتلای شي.
roles-how = رول ورکول، په نوم یا د پیغام په ځواب کې: { $example }
role-owner = خاوند
role-editor = سمونګر
role-reader = لوستونکی
role-given = { $name } اوس د دې چټ { $role } دی.
role-taken = { $name } دلته نور خپل رول نه لري.
role-may-owner = خاوندان د سمونګرانو ټول کارونه کولای شي، او رولونه ورکوي.
role-may-editor = سمونګران موضوعات تعقیبوي، تنظیمات بدلوي او د تضادونو پرېکړه کوي.
role-may-reader = لوستونکي پوښتي او لولي.
role-bad = «{ $word }» رول نه دی: owner، editor، reader یا off.
person-unknown = «{ $name }» نه پېژنم. هغه کسان پېژنم چې ما ته یې لیکلي وي؛ یا د هغه یوه پیغام ته ځواب ورکړئ.
changes-title = په دې چټ کې بدلونونه
changes-empty = په دې چټ کې لا څه نه دي بدل شوي.
changes-undone = بېرته واړول شو
changes-joined = زه یې ور زیات کړم
changes-left = زه یې وایستم
nothing-changed = هېڅ بدل نه شول.
channels-private = چینلونه له ما سره په شخصي چټ کې تنظیمېږي. هلته راته ولیکئ.
channels-none = داسې چینل یا ډله نشته چې زه پکې یم او تاسو یې مدیر یئ. لومړی ما هلته مدیر کړئ.
channels-title = هغه چینلونه او ډلې چې تنظیمولای یې شئ
channels-own = په خپله دا چټ
channel-own = دا خبرې اترې بیا د ځان لپاره دي.
channel-chosen = له دې وروسته دا خبرې اترې { $chat } تنظیموي: موضوعات، تنظیمات، رولونه.
channel-back = { $back } دا پای ته رسوي.
channel-joined = زه اوس په { $chat } کې یم. موضوعات او تنظیمات یې دلته وټاکئ، لوستونکي یې نه ویني: { $command }
acting-for = د { $chat } لپاره
button-topics = موضوعات
button-settings = تنظیمات
button-roles = رولونه
button-changes = بدلونونه
button-choose = له لېستونو ټاکل …
button-save = ساتل
button-cancel = لغوه
button-all-same = بیا هم تعقیب کړه
button-budget = په ورځ کې تر { NUMBER($count) } پورې
menu-desk = ټولګې
menu-mineral = منرالونه
menu-country = هېوادونه
menu-organisation = سازمانونه
menu-project = پروژې
menu-kind = د معاملو ډولونه
menu-person = کسان
menu-place = ځایونه
menu-language = ژبې
menu-source = سرچینې
menu-words = نورې کلمې
menu-nothing = لا هېڅ
menu-back = شاته
menu-empty = له دې ډول څخه په دفتر کې لا څه نشته.
subscribe-many = <b>{ $topic }</b> به په ورځ کې نږدې { NUMBER($count) } خبرتیاوې ولېږي. بیا هم تعقیب شي، په + سره محدود شي، که لومړی حد وټاکل شي؟
rule-edited = مقاله له خپرېدو وروسته سمه شوې
