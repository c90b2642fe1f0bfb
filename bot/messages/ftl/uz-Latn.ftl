# Assay oʻzbekcha nima deydi. Iqtiboslar hech qachon tarjima qilinmaydi; daʼvo tuzilishidan aytiladi («Daʼvolar» boʻlimi).
# Sondan keyin ot birlikda turadi, shuning uchun gaplarning koʻpi bir xil.

## Salomlashish va yordam
language-name = Oʻzbekcha (lotin)
hello = <b>Assay</b> Markaziy Osiyodagi bitimlar va muhim minerallar daftarini yuritadi: har bir daʼvo iqtibosi bilan, daʼvolar zid kelgan joyda esa belgi.
hello-next = { $subscribe } bilan boshlang yoki { $deals } orqali koʻrib chiqing. Barcha buyruqlar: { $help }
help-title = Nimani soʻrash mumkin
help-examples = Masalan
help-ids = Daʼvolar (F-12), ziddiyatlar (A-7) va voqealar (S-3) raqamiga ega, ularni har bir buyruq taniydi.
help-usage = { $usage } – { $about }

## Har bir buyruqqa bir satr
cmd-start = bu nima va nimadan boshlash kerak
cmd-help = barcha buyruqlar yoki ulardan biri
cmd-subscribe = shu chatda mavzu boʻyicha xabar olish
cmd-unsubscribe = mavzu boʻyicha xabarlarni toʻxtatish
cmd-topics = chat nimaga obuna va yana nimalar bor
cmd-settings = til, sokin soatlar, sharhlar, xabarlar chegarasi
cmd-deals = daftardagi bitimlar, avval yangilari
cmd-facts = voqea haqida aytilganlarning hammasi, iqtiboslari bilan
cmd-timeline = voqea kunma-kun
cmd-contradictions = mos kelmaydigan daʼvolar va ularning taqdiri
cmd-compare = ikki voqea yonma-yon
cmd-asof = muayyan kunda nima maʼlum edi
cmd-sources = manbalar va ularning holati
cmd-addfeed = yana bir manbani kuzatish (maʼmurlar)
cmd-pausefeed = manbani toʻxtatib turish (maʼmurlar)
cmd-resumefeed = toʻxtatilgan manbani yana oʻqish (maʼmurlar)
cmd-removefeed = manbani kuzatishni toʻxtatish (maʼmurlar)
cmd-digest = nima yangilik, voqealar boʻyicha
cmd-export = daʼvolar, ziddiyatlar va qarorlar fayl holida
cmd-status = hammasi ishlayaptimi
cmd-why = xabar nega keldi: qoida, iqtiboslar, havolalar
cmd-whynot = maqola nega hech narsa keltirib chiqarmadi
cmd-check = matnni daftar bilan solishtirish
cmd-confirm = ziddiyat haqiqiy
cmd-dismiss = ziddiyat yoʻq
cmd-hold = keyin hal qilish
cmd-apart = ikki daʼvo bir narsa haqida emas
cmd-undo = shu chatdagi oxirgi oʻzgarishni qaytarish

arg-topic = mavzu
arg-story = voqea
arg-feed = manzil
arg-id = raqam
arg-date = sana
arg-text = matn yoki havola
arg-command = buyruq
arg-setting = sozlama qiymati
arg-format = csv yoki jsonl

## Biror narsa chiqmasa
unknown-command = { $name } degan buyruq yoʻq.
did-you-mean = { $choices } demoqchimidingiz?
not-understood = Tushunmadim. { $help } nimani soʻrash mumkinligini koʻrsatadi.
not-allowed = Buni faqat shu chat muharrirlari qila oladi; chat maʼmuriga murojaat qiling.
not-admin = Buni faqat Assay maʼmurlari qila oladi.
went-wrong = Boʻlmadi, sababi jurnalga yozildi. Yana urinib koʻring.
nothing-to-undo = Bu chatda qaytariladigan narsa yoʻq.
undone = Qaytarildi: { $what }
needs-argument = Aniqlashtiring: { $usage }
no-such-id = Daftarda { $id } yoʻq.
choose = Qaysi biri?
no-story = Daftarda «{ $query }» boʻyicha hech narsa yoʻq. { $deals } borini koʻrsatadi.
more = Yana
page = { NUMBER($total) } tadan { $from }–{ $to }

## Obuna
subscribed = <b>{ $topic }</b> mavzusiga obuna boʻlindi.
subscribed-already = Chat <b>{ $topic }</b> mavzusiga avvaldan obuna.
unsubscribed = <b>{ $topic }</b> mavzusiga obuna bekor qilindi.
unsubscribed-all = Barcha obunalar bekor qilindi.
not-subscribed = Chat <b>{ $topic }</b> mavzusiga obuna emas.
dry-run = { $count ->
    [0] Soʻnggi 30 kunda hech narsa kelmagan boʻlardi; mavzu yangi boʻlishi mumkin.
    [one] Soʻnggi 30 kunda { NUMBER($count) } ta xabar kelgan boʻlardi:
   *[other] Soʻnggi 30 kunda { NUMBER($count) } ta xabar kelgan boʻlardi, masalan:
}
unknown-topic = «{ $word }» degan mavzuni bilmayman.
unknown-topic-help = Mineral, mamlakat, kompaniya, loyiha, bitim turi, manba yoki tilni istalgan tilda ayting; + va − bilan birlashtiring; boshqa soʻzlarni qoʻshtirnoqqa oling.
topics-yours = Chat obuna boʻlgan mavzular
topics-none = Chat hali hech narsaga obuna emas. { $example } ni sinab koʻring
topics-offer = Koʻp tanlanadi
topics-everything = hammasi
topics-contradictions = faqat ziddiyatlar
topic-without = { $topic } dan tashqari
topic-source = { $name } manbasi
topic-language = tili: { $name }
topic-words = «{ $words }» soʻzlari
topic-speaker = { $name } aytgani
button-subscribe = Obuna: { $topic }
button-unsubscribe = Toʻxtatish: { $topic }
button-undo = Qaytarish

## Daʼvolar: tuzilishidan
attribute-value = Qiymati
attribute-stake = Ulushi
attribute-financing = Moliyalashtirish
attribute-quantity = Soni
attribute-reserve = Zaxirasi
attribute-output = Ishlab chiqarish
attribute-share = Foizi
attribute-rank = Oʻrni
attribute-trade = Tovar aylanmasi
attribute-status = Bosqichi
attribute-date = Sanasi
attribute-party = Tomon
attribute-place = Joyi
hedge-exact = { $amount }
hedge-about = taxminan { $amount }
hedge-atMost = koʻpi bilan { $amount }
hedge-atLeast = kamida { $amount }
range = { $low } – { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount }, beruvchi { $name }
fact-scope = { $amount } ({ $scope })
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }, { $period }
fact-planned = { $claim } (reja)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } ming
amount-million = { NUMBER($n, maximumFractionDigits: 3) } mln
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } mlrd
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } trln
unit-percent = { $n } foiz
unit-t = { $n } tonna
unit-kg = { $n } kg
unit-g = { $n } gramm
unit-oz = { $n } unsiya
unit-km = { $n } km
unit-m = { $n } metr
unit-km2 = { $n } km²
unit-ha = { $n } gektar
unit-MW = { $n } MVt
unit-MWh = { $n } MVt·soat
unit-m3 = { $n } m³
unit-bbl = { $n } barrel
per-yr = yiliga { $amount }
per-d = kuniga { $amount }
count = { $kind ->
    [aircraft] { NUMBER($count) } ta samolyot
    [locomotives] { NUMBER($count) } ta lokomotiv
    [companies] { NUMBER($count) } ta kompaniya
    [jobs] { NUMBER($count) } ta ish oʻrni
    [agreements] { NUMBER($count) } ta bitim
    [projects] { NUMBER($count) } ta loyiha
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = mish-mish
status-hoped = umid qilinmoqda
status-planned = rejalashtirilgan
status-negotiating = muzokara qilinmoqda
status-announced = eʼlon qilingan
status-agreed = kelishilgan
status-signed = imzolangan
status-approved = tasdiqlangan
status-underway = davom etmoqda
status-completed = yakunlangan
status-suspended = toʻxtatib turilgan
status-cancelled = bekor qilingan
status-denied = rad etilgan
rank-largest = eng yirik
rank-one-of-largest = eng yiriklaridan biri
rank-second-largest = ikkinchi yirik
rank-third-largest = uchinchi yirik
rank-fourth-largest = toʻrtinchi yirik
rank-top-five = eng yirik beshtalikda
scope-world = dunyoda
scope-region = mintaqada
scope-country = mamlakatda
scope-company = kompaniyada
substance-ore = ruda
substance-metal = metall
substance-concentrate = konsentrat
substance-oxide = oksid
kind-deal = bitim
kind-agreement = kelishuv
kind-partnership = hamkorlik
kind-contract = shartnoma
kind-memorandum = memorandum
kind-venture = qoʻshma korxona
kind-accession = qoʻshilish
kind-deposit = kon
kind-plant = zavod
kind-station = elektr stansiyasi
kind-railway = temir yoʻl
kind-pipeline = quvur
kind-line = liniya
kind-purchase = xarid
kind-trade = savdo
kind-market = bozor
kind-relations = munosabatlar
kind-fund = jamgʻarma
kind-summit = sammit
kind-loan = kredit
kind-investment = investitsiya
kind-licence = litsenziya
kind-government = hukumat
kind-energy = energetika
kind-other = voqea
goods-aircraft = samolyotlar
goods-locomotives = lokomotivlar
goods-wagons = vagonlar
goods-companies = kompaniyalar
goods-jobs = ish oʻrinlari
goods-agreements = bitimlar
goods-machines = mashinalar
goods-plants = zavodlar
goods-stations = elektr stansiyalari
goods-homes = uylar
goods-gas = gaz
goods-oil = neft
goods-power = elektr energiyasi
goods-cargo = yuk
goods-chips = chiplar

## Xabarlar
alert-new = Yangi
alert-follow-up = Davomi
alert-source = { $source }, { $language }, { $time }
alert-source-undated = { $source }, { $language }, sanasiz; olindi { $time }
alert-owner = egasi: { $owner }
owned-agency = axborot agentligi
owned-independent = mustaqil
owned-private = xususiy
owned-public = jamoat OAVi
owned-state = davlatniki
alert-fetched = olindi { $time }
alert-origins = { NUMBER($articles) } ta maqola, { NUMBER($origins) } ta asl manba
alert-more = va yana { NUMBER($count) } ta daʼvo: { $command }
speaker = { $name } aytadi
button-facts = Barcha daʼvolar
button-why = Nega
button-timeline = Kunma-kun
button-open = Maqolani ochish

## Ziddiyat kartalari
card-conflict = Ziddiyat
card-update = Oʻzgarish
card-nuance = Turlicha aytilgan
card-about = { $attribute }: <b>{ $a }</b> yoki <b>{ $b }</b>?
card-update-about = { $attribute }: <b>{ $a }</b> → <b>{ $b }</b>
card-earlier = Avval
card-later = Keyin
card-difference = Farqi: { $difference }
card-points = Farqi: { $points } foiz punkti
card-common = Bir oʻlchovda: { $a } va { $b }
card-origins = Mustaqil manbalar: { $a } ga qarshi { $b }
card-reason = Sababi: { $reason }
card-open = Hali hal qilinmagan
card-confirmed = Tasdiqladi: { $name }, { $time }
card-dismissed = Rad etdi: { $name }, { $time }
card-held = Keyinga qoldirdi: { $name }, { $time }
card-apart = Bir narsa emas dedi: { $name }, { $time }
card-withdrawn = Olib tashlandi: maqola tuzatildi
button-confirm = Tasdiqlash
button-dismiss = Rad etish
button-hold = Keyinga qoldirish
button-apart = Bir narsa emas
button-all = Hammasini koʻrsatish
decided = { $id }: qaror yozildi.
decided-already = { $id } boʻyicha avval qaror qilgan: { $name }.
rule-values-apart = ikki qiymat yaxlitlash va izohlardan tashqari farq qiladi
rule-counts-apart = ikki son farq qiladi
rule-shares-apart = bir egasining ikki ulushi farq qiladi
rule-value-moved = keyingi maqola yangi qiymat beradi
rule-value-restated = qiymatlar farq qiladi, sanalar qaysi biri yangiligini koʻrsatmaydi
rule-nearly-same = qiymatlar bir necha foizgagina farq qiladi
rule-status-clash = ikki bosqich bir vaqtda toʻgʻri boʻla olmaydi
rule-status-advanced = keyingi maqola keyingi bosqichni aytadi
rule-rumour-confirmed = mish-mish yoki umid boʻlgan narsa eʼlon qilindi
rule-status-step-back = keyingi matn oʻtib ketgan bosqichni aytadi
rule-status-denied = biri boʻldi deydi, boshqasi boʻlmadi deydi
rule-status-ended = kelishilgan narsa toʻxtatildi yoki bekor qilindi
rule-status-loose = bir voqea turli bosqichlarda aytilgan
rule-same-number-other-substance = bir son ikki xil moddaga tegishli deyilgan
rule-same-number-other-attribute = bir son bu yerda zaxira, u yerda ishlab chiqarish deyilgan
rule-same-number-other-part = bir son butunga ham, uning qismiga ham tegishli deyilgan
rule-currency-slip = bir son ikki valyutada turibdi
rule-magnitude-slip = oʻsha raqamlar ming yoki million marta farq qiladi
rule-same-number-other-owner = bir son mamlakatga ham, undagi loyihaga ham tegishli deyilgan
rule-other-parties = tomonlar roʻyxatlari bir-birini istisno qiladi
rule-other-place = ikki joy bir-birini istisno qiladi
rule-dates-apart = bir voqea, ikki sana
rule-date-slipped = rejalashtirilgan sana koʻchirildi
rule-rank-clash = ikki oʻrin birga toʻgʻri boʻla olmaydi
rule-rank-loose = bir matnda eng yirik, boshqasida eng yiriklaridan biri
rule-headline-body = sarlavha va matn turli qiymat beradi
rule-part-exceeds-whole = qism butundan katta
rule-parts-do-not-add-up = qismlar yigʻindisi aytilgan summaga teng emas

## Tuzatishlar
correction-title = Tuzatish
correction-edited = { $source } maqolasini oʻzgartirdi.
correction-was = Avval aytgani: { $claim }
correction-now = Endi aytayotgani: { $claim }
correction-gone = Endi bunday demaydi.
correction-marked = Tuzatildi: { $source } endi buni aytmaydi.
correction-held = Bu son u yoqdan bu yoqqa oʻzgaryapti; barqaror boʻlguncha kutiladi.

## Bitimlar, daʼvolar, solnoma
deals-title = Bitimlar
deals-title-topic = Bitimlar: { $topic }
deals-empty = Daftarda hali bitim yoʻq. Manbalar oʻqilgan sari paydo boʻladi: { $status } qayergacha yetganini koʻrsatadi.
deals-empty-topic = <b>{ $topic }</b> boʻyicha hali bitim yoʻq. Birinchisini bilish uchun { $subscribe }
deals-head-story = Voqea
deals-head-claims = Nima deyilgan
deals-head-latest = Oxirgisi
facts-title = { $story }
facts-count = { NUMBER($count) } ta daʼvo
timeline-title = Solnoma: { $story }
timeline-undated = sanasiz
compare-title = { $a } va { $b }
compare-neither = Ikkalasida ham oʻlchanadigan daʼvo hali yoʻq.
asof-title = { $story }: { $date } kungi maʼlumot
asof-empty = { $date } kuni bu haqda hech narsa maʼlum emas edi.
asof-date = «{ $date }» men oʻqiy oladigan sana emas; shunday yozing: 2025-11-07.
contradictions-title = Ziddiyatlar
contradictions-title-topic = Ziddiyatlar: { $topic }
contradictions-empty = Ziddiyat yoʻq: daftardagilarning hammasi mos.
contradictions-empty-topic = <b>{ $topic }</b> boʻyicha ziddiyat yoʻq.
export-done = { $file } faylida { NUMBER($count) } ta satr
export-empty = Hali chiqariladigan narsa yoʻq.

## Manbalar va holat
sources-title = Manbalar
sources-empty = Hali manba yoʻq. { $addfeed } manba qoʻshadi.
source-ok = yaxshi, oxirgi oʻqilgani { $time }
source-waiting = hali oʻqilmagan
source-failing = { $time } dan beri javob bermaydi: { $error }
source-silent = { $time } dan beri jim
source-paused = toʻxtatib turilgan
source-gone = tugagan: sayt endi yoʻq deydi
source-rhythm = kuniga { NUMBER($count) } taga yaqin
source-gap = koʻrsatganidan koʻp chiqdi, oxirgi marta { $time }
feed-added = { $url } qoʻshildi. Bir daqiqa ichida oʻqiladi.
feed-known = { $url } avvaldan kuzatiladi.
feed-removed = { $url } olib tashlandi. Maqolalari daftarda qoladi.
feed-paused = { $url } toʻxtatib turildi.
feed-resumed = { $url } yana oʻqiladi.
feed-unknown = { $url } degan manba yoʻq.
feed-bad = «{ $url }» http(s) manzili emas.
feed-failing = { $feed } manbasi javob bermay qoʻydi: { $error }
feed-recovered = { $feed } manbasi yana javob beryapti.
feeds-imported = { $url } – manbalar roʻyxati: { NUMBER($count) } ta yangi, { NUMBER($known) } tasi avvaldan kuzatiladi.
status-title = Holat
status-articles = Maqolalar: { NUMBER($count) }, kutmoqda { NUMBER($waiting) }
status-facts = Daʼvolar: { NUMBER($count) }, voqealar: { NUMBER($stories) }
status-flags = Ziddiyatlar: { NUMBER($count) }, hal qilinmagani { NUMBER($open) }
status-backlog = Yuborilishi kerak: { NUMBER($count) }
status-feeds = Manbalar: { NUMBER($count) }, javob bermayotgani { NUMBER($failing) }
status-chats = Chatlar: { NUMBER($count) }

## Nega va nega yoʻq
why-title = Nega { $id }
why-rule = Qoida: { $rule }
why-read = { $rule } qoidasi bilan oʻqilgan, versiyasi { $version }
why-decisions = Qarorlar
whynot-unknown = Daftarda { $url } maqolasi yoʻq. Uning manbasi kuzatiladimi? { $sources }
whynot-waiting = Maqola oʻqilishini kutmoqda.
whynot-failed = Maqolani oʻqib boʻlmadi: { $error }
whynot-irrelevant = Maqola oʻqildi, u boshqa narsa haqida: Markaziy Osiyoga oid bitim ham, mineral ham yoʻq.
whynot-no-facts = Maqola oʻqildi, aloqador, lekin qoidalar taniydigan son, bosqich yoki tomon aytilmagan.
whynot-same = Uning { NUMBER($count) } ta daʼvosi avvaldan maʼlumiga mos.
whynot-copy = Bu – shuni birinchi aytgan { $source } ({ $id }) nusxasi.
whynot-raised = U mana bularni keltirib chiqardi: { $ids }

## Matnni tekshirish
check-summary = { $total ->
    [0] Unda son yoki daʼvo topilmadi.
   *[other] { NUMBER($total) } ta daʼvo: { NUMBER($agrees) } mos, { NUMBER($differs) } farqli, { NUMBER($unknown) } nomaʼlum
}
check-agrees = mos keladi
check-differs = farq qiladi
check-unknown = daftarda yoʻq
check-ledger = Daftarda: { $claim }
check-unfetched = Faqat kuzatiladigan manbalar havolalarini bilaman, bu ular orasida yoʻq. Matnning oʻzini qoʻying.

## Sharhlar
plain-number = { NUMBER($n) }
digest-daily = Kunlik sharh, { $date }
digest-weekly = Haftalik sharh, { $date }
digest-now = Nima yangilik, { $date }
digest-empty = Yangilik yoʻq.
digest-stories = Yangi va oʻzgargan
digest-flags = Ziddiyatlar
digest-decided = Hal qilingan
digest-held = Xabarlar chegarasi tufayli qoldirilgan
digest-numbers = { NUMBER($articles) } ta maqola, { NUMBER($facts) } ta daʼvo, { $flags ->
    [0] ziddiyat yoʻq
   *[other] { NUMBER($flags) } ta ziddiyat
}
digest-silent = { $count ->
    [0] Barcha manbalardan xabar keldi.
   *[other] { NUMBER($count) } ta manba jim boʻldi: { $names }
}
digest-deaf = Bu tillarda hech narsa kelmadi: { $languages }.
digest-more = va yana { NUMBER($count) } ta voqea

## Sozlamalar
settings-title = Shu chat sozlamalari
setting-language = Til
setting-zone = Vaqt mintaqasi
setting-alerts = Xabarlar
setting-threshold = Muhimligi
setting-budget = Kuniga koʻpi bilan xabar
setting-quiet = Sokin soatlar
setting-digest = Kunlik sharh vaqti
setting-weekly = Haftalik sharh
setting-threads = Har voqeaga bitta tarmoq
setting-muted = Oʻchirilgan manbalar
setting-on = yoqilgan
setting-off = oʻchirilgan
setting-both = darhol va sharhda
setting-digest-only = faqat sharhda
setting-alerts-only = faqat darhol
setting-unlimited = chegarasiz
setting-all = hammasi
setting-important = faqat muhimi
setting-critical = faqat ziddiyatlar
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = «{ $value }» qiymati «{ $setting }» uchun mos emas. { $examples }
setting-unknown = «{ $name }» degan sozlama yoʻq.

## Maʼmurlarga
admin-stopped = { $chat } chatiga ({ $platform }) endi yoza olmayman: { $reason }. Chat toʻxtatildi; menga oʻsha yerda yozsangiz, yana ishlaydi.
admin-token = { $platform } tokenni qabul qilmayapti: { $reason }. U almashtirilib, Assay qayta ishga tushirilguncha u yerga hech narsa yuborilmaydi.
chat-joined = Salom. Shu yerda xabar olish uchun mavzuga obuna boʻling: { $example }

## Lugʻatdagi birinchi shakli oʻzak boʻlgan minerallar
mineral-rare-earths = nodir yer metallari
mineral-rare-metals = nodir metallar
mineral-critical-minerals = muhim minerallar

## Charts
chart-by-mineral = Bitimlar: foydali qazilmalar va mahsulotlar bo‘yicha, AQSH dollari
chart-deals = { $count ->
    [one] { NUMBER($count) } bitim
   *[other] { NUMBER($count) } bitim
}

## Roles, channels and menus
cmd-try = obuna boʻlishdan oldin: mavzu nima yuborgan boʻlardi
cmd-roles = shu chatda kim nimani oʻzgartira oladi
cmd-channels = kanal yoki guruhni shu shaxsiy chatdan sozlash
cmd-changes = shu chatda kim nimani oʻzgartirdi
cmd-choose = mavzularni roʻyxatdan tanlash
arg-kind = tur
arg-person = odam
arg-role = rol
arg-chat = chat
not-owner = Buni faqat shu chat egalari qila oladi; chat maʼmurlari — egalar.
not-judge = Qaror hamma chatlarda koʻrinadi, shuning uchun uni faqat muharrirlar qabul qiladi. Men bor chat egasidan sizni muharrir qilishni soʻrang.
roles-title = Shu chatdagi rollar
roles-platform = Platformaning oʻzida shu chatni boshqaradiganlar — egalar. Qolganlar oʻqiydi va soʻraydi.
roles-how = Rol berish — ismi bilan yoki xabarga javoban: { $example }
role-owner = ega
role-editor = muharrir
role-reader = oʻquvchi
role-given = { $name } endi shu chatda: { $role }.
role-taken = { $name } endi bu yerda oʻz roliga ega emas.
role-may-owner = Egalar muharrirlar qiladigan ishni qiladi va rol beradi.
role-may-editor = Muharrirlar mavzularga obuna qiladi, sozlamalarni oʻzgartiradi va ziddiyatlar boʻyicha qaror qiladi.
role-may-reader = Oʻquvchilar soʻraydi va oʻqiydi.
role-bad = “{ $word }” rol emas: owner, editor, reader yoki off.
person-unknown = “{ $name }”ni tanimayman. Menga yozganlarni taniyman; yoki uning xabariga javob bering.
changes-title = Shu chatdagi oʻzgarishlar
changes-empty = Bu chatda hali hech narsa oʻzgartirilmagan.
changes-undone = qaytarildi
changes-joined = meni qoʻshdi
changes-left = meni chiqardi
nothing-changed = Hech narsa oʻzgarmadi.
channels-private = Kanallar men bilan shaxsiy chatdan sozlanadi. Menga oʻsha yerda yozing.
channels-none = Men boʻlgan va siz maʼmur boʻlgan kanal yoki guruh yoʻq. Avval meni u yerda maʼmur qiling.
channels-title = Siz sozlay oladigan kanal va guruhlar
channels-own = Shu chatning oʻzi
channel-own = Bu suhbat yana oʻzi uchun gapiradi.
channel-chosen = Endi bu suhbat { $chat }ni sozlaydi: mavzular, sozlamalar, rollar.
channel-back = { $back } buni tugatadi.
channel-joined = Men endi { $chat }daman. Mavzu va sozlamalarini shu yerda tanlang, oʻquvchilar koʻrmaydi: { $command }
acting-for = { $chat } uchun
button-topics = Mavzular
button-settings = Sozlamalar
button-roles = Rollar
button-changes = Oʻzgarishlar
button-choose = Roʻyxatdan tanlash …
button-save = Saqlash
button-cancel = Bekor qilish
button-all-same = Baribir obuna boʻlish
button-budget = Kuniga koʻpi bilan { NUMBER($count) }
menu-desk = Toʻplamlar
menu-mineral = Minerallar
menu-country = Mamlakatlar
menu-organisation = Tashkilotlar
menu-project = Loyihalar
menu-kind = Bitim turlari
menu-person = Odamlar
menu-place = Joylar
menu-language = Tillar
menu-source = Manbalar
menu-words = Boshqa soʻzlar
menu-nothing = hali hech narsa
menu-back = Orqaga
menu-empty = Daftarda hali bunday narsa yoʻq.
subscribe-many = <b>{ $topic }</b> kuniga taxminan { NUMBER($count) } ta xabar yuboradi. Baribir obuna boʻlasizmi, + bilan toraytirasizmi yoki avval chegara qoʻyasizmi?
rule-edited = maqola eʼlon qilingandan keyin tahrirlangan
