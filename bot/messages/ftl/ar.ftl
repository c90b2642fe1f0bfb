# ما يقوله Assay بالعربية. لا تُترجم الاقتباسات أبدًا؛ ويُروى الادعاء من بنيته (قسم «الادعاءات»).

## التحية والمساعدة
language-name = العربية
hello = يمسك <b>Assay</b> سجلًا للصفقات والمعادن الحرجة في آسيا الوسطى: كل ادعاء مع اقتباسه، وتنبيه حيث تتناقض الادعاءات.
hello-next = ابدأ بـ { $subscribe } أو ألقِ نظرة عبر { $deals }. كل الأوامر: { $help }
help-title = ما الذي يمكن أن تسأل عنه
help-examples = مثلًا
help-ids = للادعاءات (F-12) والتناقضات (A-7) والقصص (S-3) أرقام يفهمها كل أمر.
help-usage = { $usage } – { $about }

## سطر لكل أمر
cmd-start = ما هذا وكيف تبدأ
cmd-help = كل الأوامر، أو واحد منها
cmd-subscribe = تلقّي التنبيهات عن موضوع في هذه المحادثة
cmd-unsubscribe = إيقاف تنبيهات موضوع
cmd-topics = ما تتابعه هذه المحادثة وما يمكن متابعته
cmd-settings = اللغة وساعات الهدوء والملخصات وحد التنبيهات
cmd-deals = الصفقات في السجل، الأحدث أولًا
cmd-facts = كل ما قيل عن قصة، مع الاقتباسات
cmd-timeline = القصة يومًا بيوم
cmd-contradictions = الادعاءات المتعارضة وما آلت إليه
cmd-compare = قصتان جنبًا إلى جنب
cmd-asof = ما كان معروفًا في يوم معيّن
cmd-sources = المصادر وحالها
cmd-addfeed = متابعة مصدر آخر (للمديرين)
cmd-pausefeed = إيقاف مصدر مؤقتًا (للمديرين)
cmd-resumefeed = استئناف قراءة مصدر موقوف (للمديرين)
cmd-removefeed = التوقف عن متابعة مصدر (للمديرين)
cmd-digest = الجديد، مرتبًا حسب القصص
cmd-export = الادعاءات والتناقضات والأحكام في ملف
cmd-status = هل كل شيء يعمل
cmd-why = لماذا جاء التنبيه: القاعدة والاقتباسات والروابط
cmd-whynot = لماذا لم تُثر مقالة شيئًا
cmd-check = مقارنة نص بالسجل
cmd-confirm = التناقض حقيقي
cmd-dismiss = لا تناقض
cmd-hold = الحكم لاحقًا
cmd-apart = الادعاءان ليسا عن الشيء نفسه
cmd-undo = التراجع عن آخر تغيير في هذه المحادثة

arg-topic = موضوع
arg-story = قصة
arg-feed = عنوان
arg-id = رقم
arg-date = تاريخ
arg-text = نص أو رابط
arg-command = أمر
arg-setting = إعداد قيمة
arg-format = csv أو jsonl

## حين لا ينجح شيء
unknown-command = لا يوجد أمر { $name }.
did-you-mean = هل تقصد { $choices }؟
not-understood = لم أفهم ذلك. يعرض { $help } ما يمكن أن تسأل عنه.
not-allowed = هذا للمحررين في هذه المحادثة فقط؛ اسأل مدير المحادثة.
not-admin = هذا لمديري Assay فقط.
went-wrong = لم ينجح ذلك، والسبب في السجل التقني. حاول مرة أخرى.
nothing-to-undo = لا شيء للتراجع عنه في هذه المحادثة.
undone = تم التراجع عن: { $what }
needs-argument = حدّد المطلوب: { $usage }
no-such-id = لا يوجد { $id } في السجل.
choose = أيّها؟
no-story = لا شيء في السجل يطابق «{ $query }». يعرض { $deals } الموجود.
more = المزيد
page = { $from } إلى { $to } من { NUMBER($total) }

## المتابعة
subscribed = تجري متابعة <b>{ $topic }</b>.
subscribed-already = هذه المحادثة تتابع <b>{ $topic }</b> من قبل.
unsubscribed = توقفت متابعة <b>{ $topic }</b>.
unsubscribed-all = توقفت كل المتابعات.
not-subscribed = هذه المحادثة لا تتابع <b>{ $topic }</b>.
dry-run = { $count ->
    [0] في آخر 30 يومًا لم يكن ليُرسل شيئًا؛ ربما كان الموضوع جديدًا.
    [one] في آخر 30 يومًا كان سيُرسل تنبيهًا واحدًا:
    [two] في آخر 30 يومًا كان سيُرسل تنبيهين:
    [few] في آخر 30 يومًا كان سيُرسل { NUMBER($count) } تنبيهات، مثلًا:
    [many] في آخر 30 يومًا كان سيُرسل { NUMBER($count) } تنبيهًا، مثلًا:
   *[other] في آخر 30 يومًا كان سيُرسل { NUMBER($count) } تنبيه، مثلًا:
}
unknown-topic = لا أعرف موضوعًا باسم «{ $word }».
unknown-topic-help = سمِّ معدنًا أو بلدًا أو شركة أو مشروعًا أو نوع صفقة أو مصدرًا أو لغة، بأي لغة؛ واجمع بينها بـ + و −؛ وضع الكلمات الأخرى بين علامتي تنصيص.
topics-yours = تتابع هذه المحادثة
topics-none = لا تتابع هذه المحادثة شيئًا بعد. جرّب { $example }
topics-offer = الأكثر متابعة
topics-everything = كل شيء
topics-contradictions = التناقضات فقط
topic-without = من دون { $topic }
topic-source = المصدر { $name }
topic-language = باللغة: { $name }
topic-words = الكلمات «{ $words }»
topic-speaker = على لسان { $name }
button-subscribe = متابعة { $topic }
button-unsubscribe = إيقاف { $topic }
button-undo = تراجع

## الادعاءات: من بنيتها
attribute-value = القيمة
attribute-stake = الحصة
attribute-financing = التمويل
attribute-quantity = العدد
attribute-reserve = الاحتياطي
attribute-output = الإنتاج
attribute-share = النسبة
attribute-rank = المرتبة
attribute-trade = التبادل التجاري
attribute-status = المرحلة
attribute-date = التاريخ
attribute-party = الطرف
attribute-place = المكان
hedge-exact = { $amount }
hedge-about = نحو { $amount }
hedge-atMost = ما يصل إلى { $amount }
hedge-atLeast = أكثر من { $amount }
range = { $low } إلى { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount } من { $name }
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }، { $period }
fact-planned = { $claim } (مخطط)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } ألف
amount-million = { NUMBER($n, maximumFractionDigits: 3) } مليون
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } مليار
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } تريليون
unit-percent = { $n }%
unit-t = { $n } طن
unit-kg = { $n } كغ
unit-g = { $n } غرام
unit-oz = { $n } أونصة
unit-km = { $n } كم
unit-m = { $n } م
unit-km2 = { $n } كم²
unit-ha = { $n } هكتار
unit-MW = { $n } ميغاواط
unit-MWh = { $n } ميغاواط ساعة
unit-m3 = { $n } م³
unit-bbl = { $n } برميل
per-yr = { $amount } سنويًا
per-d = { $amount } يوميًا
count = { $kind ->
    [aircraft] { $count ->
        [one] طائرة واحدة
        [two] طائرتان
        [few] { NUMBER($count) } طائرات
       *[other] { NUMBER($count) } طائرة
    }
    [locomotives] { $count ->
        [one] قاطرة واحدة
        [two] قاطرتان
        [few] { NUMBER($count) } قاطرات
       *[other] { NUMBER($count) } قاطرة
    }
    [companies] { $count ->
        [one] شركة واحدة
        [two] شركتان
        [few] { NUMBER($count) } شركات
       *[other] { NUMBER($count) } شركة
    }
    [jobs] { $count ->
        [one] وظيفة واحدة
        [two] وظيفتان
        [few] { NUMBER($count) } وظائف
       *[other] { NUMBER($count) } وظيفة
    }
    [agreements] { $count ->
        [one] اتفاقية واحدة
        [two] اتفاقيتان
        [few] { NUMBER($count) } اتفاقيات
       *[other] { NUMBER($count) } اتفاقية
    }
    [projects] { $count ->
        [one] مشروع واحد
        [two] مشروعان
        [few] { NUMBER($count) } مشاريع
        [many] { NUMBER($count) } مشروعًا
       *[other] { NUMBER($count) } مشروع
    }
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = شائعات
status-hoped = مأمول
status-planned = مخطط له
status-negotiating = قيد التفاوض
status-announced = معلن
status-agreed = متفق عليه
status-signed = موقّع
status-approved = مُقَرّ
status-underway = جارٍ
status-completed = مكتمل
status-suspended = معلّق
status-cancelled = ملغى
status-denied = منفي
rank-largest = الأكبر
rank-one-of-largest = من الأكبر
rank-second-largest = ثاني أكبر
rank-third-largest = ثالث أكبر
rank-fourth-largest = رابع أكبر
rank-top-five = ضمن أكبر خمسة
scope-world = في العالم
scope-region = في المنطقة
scope-country = في البلد
scope-company = في الشركة
substance-ore = خام
substance-metal = معدن
substance-concentrate = مركّز
substance-oxide = أكسيد
kind-deal = صفقة
kind-agreement = اتفاق
kind-partnership = شراكة
kind-contract = عقد
kind-memorandum = مذكرة تفاهم
kind-venture = مشروع مشترك
kind-accession = انضمام
kind-deposit = منجم
kind-plant = مصنع
kind-station = محطة كهرباء
kind-railway = سكة حديد
kind-pipeline = خط أنابيب
kind-line = خط
kind-purchase = شراء
kind-trade = تجارة
kind-market = سوق
kind-relations = علاقات
kind-fund = صندوق
kind-summit = قمة
kind-loan = قرض
kind-investment = استثمار
kind-licence = ترخيص
kind-government = حكومة
kind-energy = طاقة
kind-other = قصة
goods-aircraft = طائرات
goods-locomotives = قاطرات
goods-wagons = عربات
goods-companies = شركات
goods-jobs = وظائف
goods-agreements = اتفاقيات
goods-machines = آلات
goods-plants = مصانع
goods-stations = محطات كهرباء
goods-homes = مساكن
goods-gas = غاز
goods-oil = نفط
goods-power = كهرباء
goods-cargo = بضائع
goods-chips = رقائق

## التنبيهات
alert-new = جديد
alert-follow-up = متابعة
alert-source = { $source }، { $language }، { $time }
alert-source-undated = { $source }، { $language }، بلا تاريخ؛ جُلب { $time }
alert-owner = المالك: { $owner }
owned-agency = وكالة أنباء
owned-independent = مستقل
owned-private = خاص
owned-public = إعلام عام
owned-state = حكومي
alert-fetched = جُلب { $time }
alert-origins = { $articles ->
    [one] مقالة واحدة
    [two] مقالتان
    [few] { NUMBER($articles) } مقالات
   *[other] { NUMBER($articles) } مقالة
}، { $origins ->
    [one] أصل واحد
    [two] أصلان
    [few] { NUMBER($origins) } أصول
    [many] { NUMBER($origins) } أصلًا
   *[other] { NUMBER($origins) } أصل
}
alert-more = { $count ->
    [one] وادعاء آخر: { $command }
    [two] وادعاءان آخران: { $command }
    [few] و{ NUMBER($count) } ادعاءات أخرى: { $command }
    [many] و{ NUMBER($count) } ادعاءً آخر: { $command }
   *[other] و{ NUMBER($count) } ادعاء آخر: { $command }
}
speaker = يقول { $name }
button-facts = كل الادعاءات
button-why = لماذا
button-timeline = يومًا بيوم
button-open = فتح المقالة

## بطاقات التناقض
card-conflict = تناقض
card-update = تغيّر
card-nuance = رواية مختلفة
card-about = { $attribute }: <b>{ $a }</b> أم <b>{ $b }</b>؟
card-update-about = { $attribute }: <b>{ $a }</b> ← <b>{ $b }</b>
card-earlier = سابقًا
card-later = لاحقًا
card-difference = الفرق: { $difference }
card-points = الفرق: { $points ->
    [one] نقطة مئوية واحدة
    [two] نقطتان مئويتان
    [few] { $points } نقاط مئوية
   *[other] { $points } نقطة مئوية
 }
card-common = بوحدة واحدة: { $a } و{ $b }
card-origins = الأصول المستقلة: { $a } مقابل { $b }
card-reason = السبب: { $reason }
card-open = لم يُحكم فيه بعد
card-confirmed = أكّده { $name }، { $time }
card-dismissed = رفضه { $name }، { $time }
card-held = أجّله { $name }، { $time }
card-apart = ليسا الشيء نفسه، بحسب { $name }، { $time }
card-withdrawn = سُحب: صُححت المقالة
button-confirm = تأكيد
button-dismiss = رفض
button-hold = تأجيل
button-apart = ليسا الشيء نفسه
button-all = عرض الكل
decided = { $id }: سُجّل الحكم.
decided-already = { $id }: حكم فيه { $name } من قبل.
rule-values-apart = القيمتان متباعدتان بما يتجاوز التقريب والتحفظات
rule-counts-apart = العددان مختلفان
rule-shares-apart = حصتا المالك نفسه مختلفتان
rule-value-moved = مقالة لاحقة تذكر قيمة جديدة
rule-value-restated = القيمتان متباعدتان ولا تبيّن التواريخ أيهما أحدث
rule-nearly-same = لا تختلف القيمتان إلا بنسبة ضئيلة
rule-status-clash = لا يمكن أن تصح المرحلتان في وقت واحد
rule-status-advanced = مقالة لاحقة تذكر مرحلة أبعد
rule-rumour-confirmed = ما كان شائعة أو أملًا أُعلن عنه
rule-status-step-back = النص اللاحق يذكر مرحلة سبق تجاوزها
rule-status-denied = طرف يقول إنه حدث وآخر يقول إنه لم يحدث
rule-status-ended = ما اتُّفق عليه عُلّق أو أُلغي
rule-status-loose = حدث واحد رُوي على مراحل مختلفة
rule-same-number-other-substance = الرقم نفسه منسوب إلى مادتين مختلفتين
rule-same-number-other-attribute = الرقم نفسه سُمّي هنا احتياطيًا وهناك إنتاجًا
rule-same-number-other-part = الرقم نفسه منسوب إلى الكل وإلى جزء منه
rule-currency-slip = الرقم نفسه مذكور بعملتين
rule-magnitude-slip = الأرقام نفسها تختلف بألف ضعف أو مليون
rule-same-number-other-owner = الرقم نفسه منسوب إلى البلد وإلى مشروع فيه
rule-other-parties = قائمتا الأطراف تنفي إحداهما الأخرى
rule-other-place = مكانان ينفي أحدهما الآخر
rule-dates-apart = حدث واحد وتاريخان
rule-date-slipped = تغيّر موعد مخطط له
rule-rank-clash = لا يمكن أن تصح المرتبتان معًا
rule-rank-loose = الأكبر في نص، ومن الأكبر في الآخر
rule-headline-body = العنوان والمتن يذكران قيمتين مختلفتين
rule-part-exceeds-whole = الجزء أكبر من الكل
rule-parts-do-not-add-up = مجموع الأجزاء لا يساوي المبلغ المذكور

## التصحيحات
correction-title = تصحيح
correction-edited = عدّل { $source } مقالته.
correction-was = كانت تقول: { $claim }
correction-now = تقول الآن: { $claim }
correction-gone = لم تعد تقول ذلك.
correction-marked = صُحح: لم يعد { $source } يقول ذلك.
correction-held = هذا الرقم يتقلب؛ يُنتظر حتى يستقر.

## الصفقات والادعاءات والتسلسل
deals-title = الصفقات
deals-title-topic = الصفقات: { $topic }
deals-empty = لا صفقات في السجل بعد. ستظهر مع قراءة المصادر: يبيّن { $status } إلى أين وصل العمل.
deals-empty-topic = لا صفقات عن <b>{ $topic }</b> بعد. { $subscribe } لتعلم بأولها.
deals-head-story = القصة
deals-head-claims = ما يُدّعى
deals-head-latest = الأحدث
facts-title = { $story }
facts-count = { $count ->
    [0] لا ادعاءات
    [one] ادعاء واحد
    [two] ادعاءان
    [few] { NUMBER($count) } ادعاءات
    [many] { NUMBER($count) } ادعاءً
   *[other] { NUMBER($count) } ادعاء
}
timeline-title = التسلسل الزمني: { $story }
timeline-undated = بلا تاريخ
compare-title = { $a } و{ $b }
compare-neither = لا ادعاءات قابلة للقياس في أي من القصتين بعد.
asof-title = { $story }: المعروف في { $date }
asof-empty = لم يكن معروفًا عنها شيء في { $date }.
asof-date = «{ $date }» ليس تاريخًا أستطيع قراءته؛ اكتبه هكذا: 2025-11-07.
contradictions-title = التناقضات
contradictions-title-topic = التناقضات: { $topic }
contradictions-empty = لا تناقضات: ما في السجل متفق.
contradictions-empty-topic = لا تناقضات عن <b>{ $topic }</b>.
export-done = { $count ->
    [one] سطر واحد
    [two] سطران
    [few] { NUMBER($count) } أسطر
    [many] { NUMBER($count) } سطرًا
   *[other] { NUMBER($count) } سطر
} في { $file }
export-empty = لا شيء للتصدير بعد.

## المصادر والحالة
sources-title = المصادر
sources-empty = لا مصادر بعد. { $addfeed } يضيف مصدرًا.
source-ok = سليم، آخر قراءة { $time }
source-waiting = لم يُقرأ بعد
source-failing = لا يستجيب منذ { $time }: { $error }
source-silent = صامت منذ { $time }
source-paused = متوقف
source-gone = انتهى: يقول الموقع إنه لم يعد موجودًا
source-rhythm = نحو { NUMBER($count) } في اليوم
source-gap = نُشر أكثر مما يعرضه، آخر مرة { $time }
feed-added = أُضيف { $url }. سيُقرأ خلال دقيقة.
feed-known = { $url } متابَع من قبل.
feed-removed = أُزيل { $url }. تبقى مقالاته في السجل.
feed-paused = أُوقف { $url } مؤقتًا.
feed-resumed = يُقرأ { $url } من جديد.
feed-unknown = لا يوجد مصدر { $url }.
feed-bad = «{ $url }» ليس عنوان http(s).
feed-failing = لم يعد المصدر { $feed } يستجيب: { $error }
feed-recovered = عاد المصدر { $feed } إلى الاستجابة.
feeds-imported = { $url } قائمة مصادر: { NUMBER($count) } جديد، و{ NUMBER($known) } متابَع من قبل.
status-title = الحالة
status-articles = المقالات: { NUMBER($count) }، في الانتظار { NUMBER($waiting) }
status-facts = الادعاءات: { NUMBER($count) }، القصص: { NUMBER($stories) }
status-flags = التناقضات: { NUMBER($count) }، بلا حكم { NUMBER($open) }
status-backlog = في انتظار الإرسال: { NUMBER($count) }
status-feeds = المصادر: { NUMBER($count) }، لا تستجيب { NUMBER($failing) }
status-chats = المحادثات: { NUMBER($count) }

## لماذا ولِمَ لا
why-title = لماذا { $id }
why-rule = القاعدة: { $rule }
why-read = قُرئ بالقاعدة { $rule }، الإصدار { $version }
why-decisions = الأحكام
whynot-unknown = لا توجد المقالة { $url } في السجل. هل مصدرها متابَع؟ { $sources }
whynot-waiting = المقالة في انتظار القراءة.
whynot-failed = تعذرت قراءة المقالة: { $error }
whynot-irrelevant = قُرئت المقالة وتبيّن أنها عن شيء آخر: لا صفقة ولا معدن له صلة بآسيا الوسطى.
whynot-no-facts = قُرئت المقالة وهي ذات صلة، لكنها لا تذكر رقمًا أو مرحلة أو طرفًا تعرفه القواعد.
whynot-same = { $count ->
    [one] ادعاؤها الوحيد يوافق ما كان معروفًا.
    [two] ادعاءاها يوافقان ما كان معروفًا.
    [few] ادعاءاتها الـ{ NUMBER($count) } توافق ما كان معروفًا.
   *[other] ادعاءاتها الـ{ NUMBER($count) } توافق ما كان معروفًا.
}
whynot-copy = هي نسخة من { $source } ({ $id }) الذي قال ذلك أولًا.
whynot-raised = لقد أثارت شيئًا: { $ids }

## مقارنة نص
check-summary = { $total ->
    [0] لا أرقام ولا ادعاءات فيه.
    [one] ادعاء واحد: متفق { NUMBER($agrees) }، مختلف { NUMBER($differs) }، مجهول { NUMBER($unknown) }
    [two] ادعاءان: متفق { NUMBER($agrees) }، مختلف { NUMBER($differs) }، مجهول { NUMBER($unknown) }
    [few] { NUMBER($total) } ادعاءات: متفق { NUMBER($agrees) }، مختلف { NUMBER($differs) }، مجهول { NUMBER($unknown) }
   *[other] { NUMBER($total) } ادعاء: متفق { NUMBER($agrees) }، مختلف { NUMBER($differs) }، مجهول { NUMBER($unknown) }
}
check-agrees = متفق
check-differs = مختلف
check-unknown = ليس في السجل
check-ledger = في السجل: { $claim }
check-unfetched = لا أعرف إلا روابط المصادر المتابَعة، وهذا ليس منها. ألصق النص بدلًا منه.

## الملخصات
plain-number = { NUMBER($n) }
digest-daily = ملخص اليوم، { $date }
digest-weekly = ملخص الأسبوع، { $date }
digest-now = الجديد، { $date }
digest-empty = لا جديد.
digest-stories = جديد ومتغيّر
digest-flags = التناقضات
digest-decided = حُكم فيها
digest-held = مؤجّل بسبب حد التنبيهات
digest-numbers = { $articles ->
    [0] لا مقالات
    [one] مقالة واحدة
    [two] مقالتان
    [few] { NUMBER($articles) } مقالات
   *[other] { NUMBER($articles) } مقالة
}، { $facts ->
    [0] لا ادعاءات
    [one] ادعاء واحد
    [two] ادعاءان
    [few] { NUMBER($facts) } ادعاءات
    [many] { NUMBER($facts) } ادعاءً
   *[other] { NUMBER($facts) } ادعاء
}، { $flags ->
    [0] لا تناقضات
    [one] تناقض واحد
    [two] تناقضان
    [few] { NUMBER($flags) } تناقضات
    [many] { NUMBER($flags) } تناقضًا
   *[other] { NUMBER($flags) } تناقض
}
digest-silent = { $count ->
    [0] سُمعت كل المصادر.
    [one] مصدر واحد كان صامتًا: { $names }
    [two] مصدران كانا صامتين: { $names }
    [few] { NUMBER($count) } مصادر كانت صامتة: { $names }
    [many] { NUMBER($count) } مصدرًا كانت صامتة: { $names }
   *[other] { NUMBER($count) } مصدر كانت صامتة: { $names }
}
digest-deaf = لم يصل شيء بهذه اللغات: { $languages }.
digest-more = { $count ->
    [one] وقصة أخرى
    [two] وقصتان أخريان
    [few] و{ NUMBER($count) } قصص أخرى
   *[other] و{ NUMBER($count) } قصة أخرى
}

## الإعدادات
settings-title = إعدادات هذه المحادثة
setting-language = اللغة
setting-zone = المنطقة الزمنية
setting-alerts = التنبيهات
setting-threshold = الأهمية
setting-budget = أقصى عدد للتنبيهات يوميًا
setting-quiet = ساعات الهدوء
setting-digest = ملخص اليوم في الساعة
setting-weekly = ملخص الأسبوع
setting-threads = سلسلة لكل قصة
setting-muted = المصادر المكتومة
setting-on = مفعّل
setting-off = معطّل
setting-both = فورًا وفي الملخص
setting-digest-only = في الملخص فقط
setting-alerts-only = فورًا فقط
setting-unlimited = بلا حد
setting-all = كل شيء
setting-important = المهم فقط
setting-critical = التناقضات فقط
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» لا يناسب «{ $setting }». { $examples }
setting-unknown = لا يوجد إعداد «{ $name }».

## للمديرين
admin-stopped = لم أعد أستطيع الكتابة في { $chat } ({ $platform }): { $reason }. أُوقفت المحادثة؛ راسلني هناك لتعمل من جديد.
admin-token = يرفض { $platform } الرمز: { $reason }. لا يُرسل شيء إلى هناك حتى يُستبدل ويُعاد تشغيل Assay.
chat-joined = مرحبًا. تابع موضوعًا لتصلك التنبيهات هنا: { $example }

## معادن باسم غير الصيغة الأولى في المعجم
mineral-gold = ذهب
mineral-lead = رصاص
mineral-aluminium = ألمنيوم
mineral-germanium = جرمانيوم
mineral-rare-earths = عناصر أرضية نادرة

## Charts
chart-by-mineral = الصفقات حسب المعدن والسلعة، بالدولار الأمريكي
chart-deals = { $count ->
    [zero] { NUMBER($count) } صفقة
    [one] صفقة واحدة
    [two] صفقتان
    [few] { NUMBER($count) } صفقات
    [many] { NUMBER($count) } صفقة
   *[other] { NUMBER($count) } صفقة
}

## Roles, channels and menus
cmd-try = ما كان سيرسله موضوع، قبل أن تتابعه
cmd-roles = من يستطيع تغيير ماذا في هذه المحادثة
cmd-channels = إعداد قناة أو مجموعة من هذه المحادثة الخاصة
cmd-changes = من غيّر ماذا في هذه المحادثة
cmd-choose = اختيار الموضوعات من قوائم
arg-kind = نوع
arg-person = شخص
arg-role = دور
arg-chat = محادثة
not-owner = هذا لمالكي المحادثة فقط؛ ومديروها مالكون.
not-judge = الحكم يظهر في كل المحادثات، لذلك هو للمحررين فقط. اطلب من مالك محادثة أنا فيها أن يجعلك محررًا.
roles-title = الأدوار في هذه المحادثة
roles-platform = من يدير هذه المحادثة على المنصة نفسها مالك. والباقون يقرؤون ويسألون.
roles-how = إعطاء دور، بالاسم أو ردًّا على رسالة: { $example }
role-owner = مالك
role-editor = محرر
role-reader = قارئ
role-given = أصبح { $name } الآن { $role } في هذه المحادثة.
role-taken = لم يعد لـ { $name } دور خاص هنا.
role-may-owner = المالكون يفعلون ما يفعله المحررون، ويعطون الأدوار.
role-may-editor = المحررون يتابعون الموضوعات ويغيّرون الإعدادات ويحكمون في التناقضات.
role-may-reader = القراء يسألون ويقرؤون.
role-bad = «{ $word }» ليس دورًا: owner أو editor أو reader أو off.
person-unknown = لا أعرف «{ $name }». أعرف من راسلني؛ أو رُدّ على إحدى رسائله.
changes-title = التغييرات في هذه المحادثة
changes-empty = لم يتغير شيء في هذه المحادثة بعد.
changes-undone = تم التراجع عنه
changes-joined = أدخلني
changes-left = أخرجني
nothing-changed = لم يتغير شيء.
channels-private = تُعدّ القنوات من محادثة خاصة معي. راسلني هناك.
channels-none = لا توجد قناة أو مجموعة أنا فيها وأنت مديرها. أضفني إليها مديرًا أولًا.
channels-title = القنوات والمجموعات التي يمكنك إعدادها
channels-own = هذه المحادثة نفسها
channel-own = عادت هذه المحادثة تتكلم عن نفسها.
channel-chosen = من الآن تُعِدّ هذه المحادثة { $chat }: الموضوعات والإعدادات والأدوار.
channel-back = { $back } ينهي ذلك.
channel-joined = أنا الآن في { $chat }. اختر موضوعاتها وإعداداتها هنا، بعيدًا عن قرائها: { $command }
acting-for = لأجل { $chat }
button-topics = الموضوعات
button-settings = الإعدادات
button-roles = الأدوار
button-changes = التغييرات
button-choose = اختر من القوائم …
button-save = حفظ
button-cancel = إلغاء
button-all-same = تابع مع ذلك
button-budget = { NUMBER($count) } في اليوم على الأكثر
menu-desk = مجموعات
menu-mineral = المعادن
menu-country = الدول
menu-organisation = المنظمات
menu-project = المشاريع
menu-kind = أنواع الصفقات
menu-person = الأشخاص
menu-place = الأماكن
menu-language = اللغات
menu-source = المصادر
menu-words = كلمات أخرى
menu-nothing = لا شيء بعد
menu-back = رجوع
menu-empty = لا شيء من هذا النوع في السجل بعد.
subscribe-many = سيرسل <b>{ $topic }</b> نحو { NUMBER($count) } تنبيه في اليوم. هل تتابعه مع ذلك، أم تضيّقه بعلامة +، أم تضع حدًّا أولًا؟
rule-edited = عُدِّل المقال بعد نشره
