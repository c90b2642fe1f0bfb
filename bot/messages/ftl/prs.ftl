# آنچه Assay به دری می‌گوید. نقل‌قول‌ها هرگز ترجمه نمی‌شوند؛ هر ادعا از ساختارش گفته می‌شود (بخش «ادعاها»).
# پس از عدد، اسم در دری مفرد می‌ماند؛ از این رو بیشتر جمله‌ها یک صورت دارند.

## خوشامد و راهنما
language-name = دری
hello = <b>Assay</b> دفتری از معامله‌ها و مواد معدنی حیاتی آسیای مرکزی نگه می‌دارد: هر ادعا با نقل‌قولش، و نشانی هر جا که ادعاها با هم نمی‌خوانند.
hello-next = با { $subscribe } آغاز کنید یا با { $deals } نگاهی بیندازید. همهٔ فرمان‌ها: { $help }
help-title = چه می‌توان پرسید
help-examples = برای نمونه
help-ids = ادعاها (F-12)، تناقض‌ها (A-7) و موضوع‌ها (S-3) شماره دارند و هر فرمانی آن‌ها را می‌شناسد.
help-usage = { $usage } – { $about }

## یک سطر برای هر فرمان
cmd-start = این چیست و از کجا آغاز کنیم
cmd-help = همهٔ فرمان‌ها، یا یکی از آن‌ها
cmd-subscribe = دریافت خبر دربارهٔ یک موضوع در این گفتگو
cmd-unsubscribe = پایان خبرهای یک موضوع
cmd-topics = این گفتگو چه را دنبال می‌کند و چه چیزهایی هست
cmd-settings = زبان، ساعت‌های سکوت، خلاصه‌ها، سقف خبرها
cmd-deals = معامله‌های دفتر، تازه‌ترین‌ها نخست
cmd-facts = هر آنچه دربارهٔ یک موضوع ادعا شده، با نقل‌قول
cmd-timeline = یک موضوع روز به روز
cmd-contradictions = ادعاهایی که نمی‌خوانند و سرانجامشان
cmd-compare = دو موضوع در کنار هم
cmd-asof = در یک روز چه دانسته بود
cmd-sources = منبع‌ها و حالشان
cmd-addfeed = دنبال کردن یک منبع دیگر (مسئولان)
cmd-pausefeed = متوقف کردن یک منبع (مسئولان)
cmd-resumefeed = خواندن دوبارهٔ منبع متوقف‌شده (مسئولان)
cmd-removefeed = پایان دنبال کردن یک منبع (مسئولان)
cmd-digest = تازه‌ها، به تفکیک موضوع
cmd-export = ادعاها، تناقض‌ها و داوری‌ها در یک فایل
cmd-status = آیا همه‌چیز کار می‌کند
cmd-why = چرا خبر آمد: قاعده، نقل‌قول‌ها، لینک‌ها
cmd-whynot = چرا مقاله‌ای خبری نداد
cmd-check = سنجیدن یک متن با دفتر
cmd-confirm = تناقض واقعی است
cmd-dismiss = تناقضی نیست
cmd-hold = بعداً داوری می‌شود
cmd-apart = دو ادعا دربارهٔ یک چیز نیستند
cmd-undo = برگرداندن آخرین تغییر این گفتگو

arg-topic = موضوع
arg-story = موضوع
arg-feed = نشانی
arg-id = شماره
arg-date = تاریخ
arg-text = متن یا لینک
arg-command = فرمان
arg-setting = تنظیم مقدار
arg-format = csv یا jsonl

## وقتی چیزی نمی‌شود
unknown-command = فرمان { $name } وجود ندارد.
did-you-mean = آیا منظورتان { $choices } بود؟
not-understood = متوجه نشدم. { $help } نشان می‌دهد چه می‌توان پرسید.
not-allowed = تنها ویراستاران این گفتگو می‌توانند؛ از مسئول گفتگو بخواهید.
not-admin = تنها مسئولان Assay می‌توانند.
went-wrong = نشد؛ دلیلش در گزارش ثبت شد. دوباره بکوشید.
nothing-to-undo = در این گفتگو چیزی برای برگرداندن نیست.
undone = برگردانده شد: { $what }
needs-argument = بگویید کدام: { $usage }
no-such-id = { $id } در دفتر نیست.
choose = کدام یک؟
no-story = در دفتر چیزی برای «{ $query }» نیست. { $deals } آنچه را هست نشان می‌دهد.
more = بیشتر
page = { $from } تا { $to } از { NUMBER($total) }

## دنبال کردن
subscribed = <b>{ $topic }</b> دنبال می‌شود.
subscribed-already = این گفتگو از پیش <b>{ $topic }</b> را دنبال می‌کند.
unsubscribed = <b>{ $topic }</b> دیگر دنبال نمی‌شود.
unsubscribed-all = دیگر چیزی دنبال نمی‌شود.
not-subscribed = این گفتگو <b>{ $topic }</b> را دنبال نمی‌کند.
dry-run = { $count ->
    [0] در ۳۰ روز گذشته چیزی نمی‌فرستاد؛ شاید موضوع تازه است.
    [1] در ۳۰ روز گذشته یک خبر می‌فرستاد:
   *[other] در ۳۰ روز گذشته { NUMBER($count) } خبر می‌فرستاد، برای نمونه:
}
unknown-topic = موضوع «{ $word }» را نمی‌شناسم.
unknown-topic-help = یک مادهٔ معدنی، کشور، شرکت، پروژه، نوع معامله، منبع یا زبان را به هر زبانی نام ببرید؛ با + و − ترکیب کنید؛ واژه‌های دیگر را در گیومه بگذارید.
topics-yours = این گفتگو دنبال می‌کند
topics-none = این گفتگو هنوز چیزی را دنبال نمی‌کند. { $example } را بیازمایید.
topics-offer = بیشتر دنبال می‌شوند
topics-everything = همه‌چیز
topics-contradictions = فقط تناقض‌ها
topic-without = بدون { $topic }
topic-source = منبع { $name }
topic-language = به زبان { $name }
topic-words = واژه‌های «{ $words }»
topic-speaker = به گفتهٔ { $name }
button-subscribe = دنبال کردن { $topic }
button-unsubscribe = پایان { $topic }
button-undo = برگرداندن

## ادعاها: از ساختارشان
attribute-value = ارزش
attribute-stake = سهم
attribute-financing = تمویل
attribute-quantity = تعداد
attribute-reserve = ذخیره
attribute-output = تولید
attribute-share = فیصدی
attribute-rank = رتبه
attribute-trade = دادوستد
attribute-status = مرحله
attribute-date = تاریخ
attribute-party = طرف
attribute-place = جا
hedge-exact = { $amount }
hedge-about = حدود { $amount }
hedge-atMost = تا { $amount }
hedge-atLeast = بیش از { $amount }
range = { $low } تا { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount } از سوی { $name }
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }، { $period }
fact-planned = { $claim } (برنامه)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } هزار
amount-million = { NUMBER($n, maximumFractionDigits: 3) } ملیون
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } ملیارد
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } تریلیون
unit-percent = { $n } فیصد
unit-t = { $n } تن
unit-kg = { $n } کیلوگرم
unit-g = { $n } گرم
unit-oz = { $n } اونس
unit-km = { $n } کیلومتر
unit-m = { $n } متر
unit-km2 = { $n } کیلومتر مربع
unit-ha = { $n } هکتار
unit-MW = { $n } مگاوات
unit-MWh = { $n } مگاوات‌ساعت
unit-m3 = { $n } متر مکعب
unit-bbl = { $n } بشکه
per-yr = { $amount } در سال
per-d = { $amount } در روز
count = { $kind ->
    [aircraft] { NUMBER($count) } طیاره
    [locomotives] { NUMBER($count) } لوکوموتیو
    [companies] { NUMBER($count) } شرکت
    [jobs] { NUMBER($count) } وظیفه
    [agreements] { NUMBER($count) } موافقت‌نامه
    [projects] { NUMBER($count) } پروژه
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = شایعه شده
status-hoped = امید می‌رود
status-planned = برنامه‌ریزی شده
status-negotiating = در حال گفتگو
status-announced = اعلام شده
status-agreed = توافق شده
status-signed = امضا شده
status-approved = تصویب شده
status-underway = در جریان
status-completed = انجام شده
status-suspended = متوقف شده
status-cancelled = فسخ شده
status-denied = تکذیب شده
rank-largest = بزرگ‌ترین
rank-one-of-largest = یکی از بزرگ‌ترین‌ها
rank-second-largest = دومین از نظر بزرگی
rank-third-largest = سومین از نظر بزرگی
rank-fourth-largest = چهارمین از نظر بزرگی
rank-top-five = از پنج بزرگ نخست
scope-world = در جهان
scope-region = در منطقه
scope-country = در کشور
scope-company = در شرکت
substance-ore = سنگ معدن
substance-metal = فلز
substance-concentrate = کنسانتره
substance-oxide = اکسید
kind-deal = معامله
kind-agreement = موافقت
kind-partnership = همکاری
kind-contract = قرارداد
kind-memorandum = یادداشت تفاهم
kind-venture = سرمایه‌گذاری مشترک
kind-accession = پیوستن
kind-deposit = معدن
kind-plant = فابریکه
kind-station = استیشن برق
kind-railway = خط آهن
kind-pipeline = پایپ‌لاین
kind-line = خط
kind-purchase = خرید
kind-trade = تجارت
kind-market = بازار
kind-relations = روابط
kind-fund = صندوق
kind-summit = نشست
kind-loan = قرضه
kind-investment = سرمایه‌گذاری
kind-licence = جواز
kind-government = حکومت
kind-energy = انرژی
kind-other = موضوع
goods-aircraft = طیاره
goods-locomotives = لوکوموتیف
goods-wagons = واگون
goods-companies = شرکت‌ها
goods-jobs = وظایف
goods-agreements = موافقت‌نامه‌ها
goods-machines = ماشین‌آلات
goods-plants = فابریکه‌ها
goods-stations = استیشن‌های برق
goods-homes = خانه‌ها
goods-gas = گاز
goods-oil = نفت
goods-power = برق
goods-cargo = بار
goods-chips = چیپ‌ها

## خبرها
alert-new = تازه
alert-follow-up = ادامه
alert-source = { $source }، { $language }، { $time }
alert-source-undated = { $source }، { $language }، بی‌تاریخ؛ دریافت { $time }
alert-owner = مالک: { $owner }
owned-agency = آژانس خبری
owned-independent = مستقل
owned-private = خصوصی
owned-public = رسانهٔ عامه
owned-state = دولتی
alert-fetched = دریافت { $time }
alert-origins = { NUMBER($articles) } مقاله، { NUMBER($origins) } خاستگاه
alert-more = و { NUMBER($count) } ادعای دیگر: { $command }
speaker = به گفتهٔ { $name }
button-facts = همهٔ ادعاها
button-why = چرا
button-timeline = روز به روز
button-open = باز کردن مقاله

## کارت‌های تناقض
card-conflict = تناقض
card-update = تغییر
card-nuance = روایت متفاوت
card-about = { $attribute }: <b>{ $a }</b> یا <b>{ $b }</b>؟
card-update-about = { $attribute }: <b>{ $a }</b> ← <b>{ $b }</b>
card-earlier = پیش‌تر
card-later = سپس
card-difference = تفاوت: { $difference }
card-points = تفاوت: { $points } واحد فیصدی
card-common = با یک واحد: { $a } و { $b }
card-origins = خاستگاه‌های مستقل: { $a } در برابر { $b }
card-reason = دلیل: { $reason }
card-open = هنوز داوری نشده
card-confirmed = تأیید: { $name }، { $time }
card-dismissed = رد: { $name }، { $time }
card-held = نگه داشته شد: { $name }، { $time }
card-apart = یک چیز نیستند، به داوری { $name }، { $time }
card-withdrawn = پس گرفته شد: مقاله اصلاح شد
button-confirm = تأیید
button-dismiss = رد
button-hold = نگه‌داشتن
button-apart = یک چیز نیستند
button-all = نمایش همه
decided = { $id }: داوری ثبت شد.
decided-already = { $id } را پیش‌تر { $name } داوری کرده است.
rule-values-apart = دو مقدار بیش از گرد کردن و قیدها از هم دورند
rule-counts-apart = دو شمار با هم نمی‌خوانند
rule-shares-apart = دو سهم یک دارنده با هم نمی‌خوانند
rule-value-moved = مقاله‌ای تازه‌تر مقدار تازه‌ای می‌دهد
rule-value-restated = مقدارها از هم دورند و تاریخ‌ها نشان نمی‌دهند کدام تازه‌تر است
rule-nearly-same = مقدارها تنها چند فیصد با هم تفاوت دارند
rule-status-clash = دو مرحله نمی‌توانند در یک زمان درست باشند
rule-status-advanced = مقاله‌ای تازه‌تر از مرحلهٔ بعدی می‌گوید
rule-rumour-confirmed = آنچه شایعه یا امید بود اعلام شده است
rule-status-step-back = متن تازه‌تر از مرحله‌ای می‌گوید که گذشته بود
rule-status-denied = یکی می‌گوید رخ داده و دیگری می‌گوید نداده
rule-status-ended = آنچه توافق شده بود متوقف یا فسخ شده است
rule-status-loose = یک رویداد، روایت‌شده در مرحله‌های گوناگون
rule-same-number-other-substance = یک عدد به دو مادهٔ گوناگون نسبت داده شده است
rule-same-number-other-attribute = یک عدد اینجا ذخیره و آنجا تولید خوانده شده است
rule-same-number-other-part = یک عدد هم به کل و هم به بخشی از آن نسبت داده شده است
rule-currency-slip = یک عدد با دو واحد پول آمده است
rule-magnitude-slip = همان رقم‌ها هزار یا ملیون برابر تفاوت دارند
rule-same-number-other-owner = یک عدد هم به کشور و هم به پروژه‌ای در آن نسبت داده شده است
rule-other-parties = فهرست طرف‌ها یکدیگر را نفی می‌کنند
rule-other-place = دو جا که یکدیگر را نفی می‌کنند
rule-dates-apart = یک رویداد، دو تاریخ
rule-date-slipped = تاریخ برنامه جابه‌جا شده است
rule-rank-clash = دو رتبه با هم نمی‌توانند درست باشند
rule-rank-loose = در یک متن بزرگ‌ترین، در دیگری یکی از بزرگ‌ترین‌ها
rule-headline-body = عنوان و متن دو مقدار گوناگون می‌دهند
rule-part-exceeds-whole = بخش از کل بزرگ‌تر است
rule-parts-do-not-add-up = جمع بخش‌ها با رقم گفته‌شده برابر نیست

## اصلاح‌ها
correction-title = اصلاح
correction-edited = { $source } مقاله‌اش را تغییر داد.
correction-was = گفته بود: { $claim }
correction-now = اکنون می‌گوید: { $claim }
correction-gone = دیگر چنین چیزی نمی‌گوید.
correction-marked = اصلاح شد: { $source } دیگر این را نمی‌گوید.
correction-held = این رقم رفت و برگشت دارد؛ تا ثابت شدن نگه داشته می‌شود.

## معامله‌ها، ادعاها، روزشمار
deals-title = معامله‌ها
deals-title-topic = معامله‌ها: { $topic }
deals-empty = هنوز معامله‌ای در دفتر نیست. با خوانده شدن منبع‌ها پدید می‌آیند؛ { $status } نشان می‌دهد کار تا کجا رسیده است.
deals-empty-topic = هنوز معامله‌ای دربارهٔ <b>{ $topic }</b> نیست. { $subscribe } برای خبر یافتن از نخستین.
deals-head-story = موضوع
deals-head-claims = چه ادعا شده
deals-head-latest = آخرین
facts-title = { $story }
facts-count = { NUMBER($count) } ادعا
timeline-title = روزشمار: { $story }
timeline-undated = بی‌تاریخ
compare-title = { $a } و { $b }
compare-neither = هیچ‌کدام هنوز ادعای سنجش‌پذیری ندارند.
asof-title = { $story }: دانسته‌ها در { $date }
asof-empty = در { $date } چیزی دربارهٔ آن دانسته نبود.
asof-date = «{ $date }» تاریخی نیست که بتوانم بخوانم؛ چنین بنویسید: 2025-11-07.
contradictions-title = تناقض‌ها
contradictions-title-topic = تناقض‌ها: { $topic }
contradictions-empty = تناقضی نیست: آنچه در دفتر است با هم می‌خواند.
contradictions-empty-topic = دربارهٔ <b>{ $topic }</b> تناقضی نیست.
export-done = { NUMBER($count) } سطر در { $file }
export-empty = هنوز چیزی برای خروجی گرفتن نیست.

## منبع‌ها و وضعیت
sources-title = منبع‌ها
sources-empty = هنوز منبعی نیست. { $addfeed } یکی می‌افزاید.
source-ok = خوب، آخرین خوانش { $time }
source-waiting = هنوز خوانده نشده
source-failing = از { $time } پاسخ نمی‌دهد: { $error }
source-silent = از { $time } خاموش
source-paused = متوقف
source-gone = پایان یافته: سایت می‌گوید که دیگر نیست
source-rhythm = روزانه حدود { NUMBER($count) }
source-gap = بیش از آنچه نشان می‌دهد نشر شد، آخرین بار { $time }
feed-added = { $url } افزوده شد. تا یک دقیقه دیگر خوانده می‌شود.
feed-known = { $url } از پیش دنبال می‌شود.
feed-removed = { $url } برداشته شد. مقاله‌هایش در دفتر می‌ماند.
feed-paused = { $url } متوقف شد.
feed-resumed = { $url } دوباره خوانده می‌شود.
feed-unknown = منبعی به نام { $url } نیست.
feed-bad = «{ $url }» نشانی http(s) نیست.
feed-failing = منبع { $feed } دیگر پاسخ نمی‌دهد: { $error }
feed-recovered = منبع { $feed } دوباره پاسخ می‌دهد.
feeds-imported = { $url } فهرستی از منبع‌هاست: { NUMBER($count) } منبع تازه، { NUMBER($known) } منبع از پیش دنبال می‌شد.
status-title = وضعیت
status-articles = مقاله‌ها: { NUMBER($count) }، در انتظار { NUMBER($waiting) }
status-facts = ادعاها: { NUMBER($count) } دربارهٔ { NUMBER($stories) } موضوع
status-flags = تناقض‌ها: { NUMBER($count) }، داوری‌نشده { NUMBER($open) }
status-backlog = در صف فرستادن: { NUMBER($count) }
status-feeds = منبع‌ها: { NUMBER($count) }، بی‌پاسخ { NUMBER($failing) }
status-chats = گفتگوها: { NUMBER($count) }

## چرا و چرا نه
why-title = چرا { $id }
why-rule = قاعده: { $rule }
why-read = خوانده‌شده با { $rule }، نسخهٔ { $version }
why-decisions = داوری‌ها
whynot-unknown = مقالهٔ { $url } در دفتر نیست. آیا منبعش دنبال می‌شود؟ { $sources }
whynot-waiting = مقاله در انتظار خوانده شدن است.
whynot-failed = خواندن مقاله نشد: { $error }
whynot-irrelevant = مقاله خوانده شد و دربارهٔ چیز دیگری است: نه معامله‌ای و نه مادهٔ معدنی‌ای در پیوند با آسیای مرکزی.
whynot-no-facts = مقاله خوانده شد و مربوط است، اما رقم، مرحله یا طرفی که قاعده‌ها بشناسند ندارد.
whynot-same = { NUMBER($count) } ادعای آن با آنچه پیش‌تر دانسته بود می‌خواند.
whynot-copy = رونوشتی از { $source } ({ $id }) است که همین را نخست گفته بود.
whynot-raised = چیزهایی برانگیخت: { $ids }

## سنجیدن متن
check-summary = { $total ->
    [0] رقم یا ادعایی در آن یافت نشد.
   *[other] { NUMBER($total) } ادعا: { NUMBER($agrees) } می‌خواند، { NUMBER($differs) } نمی‌خواند، { NUMBER($unknown) } ناشناخته
}
check-agrees = می‌خواند
check-differs = نمی‌خواند
check-unknown = در دفتر نیست
check-ledger = در دفتر: { $claim }
check-unfetched = تنها لینک منبع‌هایی را می‌شناسم که دنبال می‌شوند و این یکی از آن‌ها نیست. متن را بفرستید.

## خلاصه‌ها
plain-number = { NUMBER($n) }
digest-daily = خلاصهٔ روز، { $date }
digest-weekly = خلاصهٔ هفته، { $date }
digest-now = تازه‌ها، { $date }
digest-empty = چیز تازه‌ای نیست.
digest-stories = تازه و تغییریافته
digest-flags = تناقض‌ها
digest-decided = داوری‌شده
digest-held = نگه‌داشته‌شده به سبب سقف خبرها
digest-numbers = { NUMBER($articles) } مقاله، { NUMBER($facts) } ادعا، { $flags ->
    [0] بدون تناقض
   *[other] { NUMBER($flags) } تناقض
}
digest-silent = { $count ->
    [0] از همهٔ منبع‌ها خبر رسید.
   *[other] { NUMBER($count) } منبع خاموش بود: { $names }
}
digest-deaf = به این زبان‌ها هیچ خبری نرسید: { $languages }.
digest-more = و { NUMBER($count) } موضوع دیگر

## تنظیمات
settings-title = تنظیمات این گفتگو
setting-language = زبان
setting-zone = منطقهٔ زمانی
setting-alerts = خبرها
setting-threshold = اهمیت
setting-budget = بیشینهٔ خبر در روز
setting-quiet = ساعت‌های سکوت
setting-digest = خلاصهٔ روز در ساعت
setting-weekly = خلاصهٔ هفته
setting-threads = یک رشته برای هر موضوع
setting-muted = منبع‌های خاموش
setting-on = روشن
setting-off = خاموش
setting-both = بی‌درنگ و در خلاصه
setting-digest-only = فقط در خلاصه
setting-alerts-only = فقط بی‌درنگ
setting-unlimited = بی‌سقف
setting-all = همه‌چیز
setting-important = فقط مهم‌ها
setting-critical = فقط تناقض‌ها
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» برای «{ $setting }» مناسب نیست. { $examples }
setting-unknown = تنظیمی به نام «{ $name }» نیست.

## برای مسئولان
admin-stopped = دیگر نمی‌توانم در { $chat } ({ $platform }) بنویسم: { $reason }. این گفتگو متوقف شد؛ اگر آنجا به من بنویسید دوباره کار می‌کند.
admin-token = { $platform } توکن را نمی‌پذیرد: { $reason }. تا جایگزین شدن آن و راه‌اندازی دوبارهٔ Assay چیزی به آنجا فرستاده نمی‌شود.
chat-joined = سلام. برای دریافت خبر در اینجا موضوعی را دنبال کنید: { $example }

## مواد معدنی با نامی دیگر از صورت نخست واژه‌نامه
mineral-zinc = جست
mineral-rare-earths = عناصر خاکی کمیاب

## Charts
chart-by-mineral = معامله‌ها به تفکیک مادهٔ معدنی و کالا، دالر امریکایی
chart-deals = { $count ->
    [one] { NUMBER($count) } معامله
   *[other] { NUMBER($count) } معامله
}

## Roles, channels and menus
cmd-try = یک موضوع چه می‌فرستاد، پیش از آنکه دنبالش کنید
cmd-roles = چه کسی در این گفتگو چه می‌تواند
cmd-channels = تنظیم کانال یا گروه از همین گفتگوی خصوصی
cmd-changes = چه کسی در این گفتگو چه را تغییر داد
cmd-choose = انتخاب موضوع از فهرست‌ها
arg-kind = نوع
arg-person = شخص
arg-role = نقش
arg-chat = گفتگو
not-owner = تنها صاحبان این گفتگو می‌توانند؛ مسئولان آن صاحب‌اند.
not-judge = رأی در همهٔ گفتگوها دیده می‌شود، پس تنها ویراستاران رأی می‌دهند. از صاحب گفتگویی که من در آن هستم بخواهید شما را ویراستار کند.
roles-title = نقش‌ها در این گفتگو
roles-platform = هر که در خود پیام‌رسان مسئول این گفتگوست صاحب آن است. دیگران می‌توانند بخوانند و بپرسند.
roles-how = دادن نقش، با نام یا در پاسخ به پیام: { $example }
role-owner = صاحب
role-editor = ویراستار
role-reader = خواننده
role-given = { $name } اکنون { $role } این گفتگوست.
role-taken = { $name } دیگر در اینجا نقشی از خود ندارد.
role-may-owner = صاحبان هر کار ویراستاران را می‌کنند و نقش می‌دهند.
role-may-editor = ویراستاران موضوع دنبال می‌کنند، تنظیمات را تغییر می‌دهند و دربارهٔ تناقض‌ها رأی می‌دهند.
role-may-reader = خوانندگان می‌پرسند و می‌خوانند.
role-bad = «{ $word }» نقش نیست: owner، editor، reader یا off.
person-unknown = «{ $name }» را نمی‌شناسم. کسانی را می‌شناسم که به من نوشته‌اند؛ یا به یکی از پیام‌هایش پاسخ دهید.
changes-title = تغییرهای این گفتگو
changes-empty = در این گفتگو هنوز چیزی تغییر نکرده است.
changes-undone = برگردانده شد
changes-joined = مرا افزود
changes-left = مرا بیرون کرد
nothing-changed = چیزی تغییر نکرد.
channels-private = کانال‌ها از گفتگوی خصوصی با من تنظیم می‌شوند. آنجا به من بنویسید.
channels-none = کانال یا گروهی نیست که من در آن باشم و شما مسئولش باشید. نخست مرا آنجا مسئول کنید.
channels-title = کانال‌ها و گروه‌هایی که می‌توانید تنظیم کنید
channels-own = خود این گفتگو
channel-own = این گفتگو دوباره برای خود سخن می‌گوید.
channel-chosen = از این پس این گفتگو { $chat } را تنظیم می‌کند: موضوع‌ها، تنظیمات، نقش‌ها.
channel-back = { $back } آن را پایان می‌دهد.
channel-joined = اکنون در { $chat } هستم. موضوع‌ها و تنظیماتش را همین‌جا برگزینید، دور از چشم خوانندگان: { $command }
acting-for = برای { $chat }
button-topics = موضوع‌ها
button-settings = تنظیمات
button-roles = نقش‌ها
button-changes = تغییرها
button-choose = انتخاب از فهرست‌ها …
button-save = ثبت
button-cancel = لغو
button-all-same = با این همه دنبال کن
button-budget = روزی حداکثر { NUMBER($count) }
menu-desk = مجموعه‌ها
menu-mineral = مواد معدنی
menu-country = کشورها
menu-organisation = سازمان‌ها
menu-project = پروژه‌ها
menu-kind = انواع معامله
menu-person = اشخاص
menu-place = جاها
menu-language = زبان‌ها
menu-source = منابع
menu-words = واژه‌های دیگر
menu-nothing = هنوز هیچ
menu-back = بازگشت
menu-empty = هنوز چیزی از این نوع در دفتر نیست.
subscribe-many = <b>{ $topic }</b> روزی حدود { NUMBER($count) } خبر می‌فرستد. با این همه دنبال شود، با + محدودتر شود، یا نخست سقفی گذاشته شود؟
rule-edited = مقاله پس از انتشار ویرایش شده است
