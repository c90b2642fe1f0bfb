import { describe } from 'vitest';
import { dictionary, gaps, never } from '../../support/dictionary.ts';

describe('what lies in the ground', () => {
  dictionary({
    'reserve 410000 t': [
      ['en', 'Reserves of the tungsten deposit in Kazakhstan are estimated at 410,000 tonnes.'],
      ['en', 'Cove Capital will develop tungsten deposits in Kazakhstan estimated at 410,000 tonnes.'],
      ['en', 'They will mine a tungsten ore body in Kazakhstan that holds 410,000 tonnes of metal.'],
      ['ru', 'Запасы вольфрама в Казахстане оцениваются в 410 тыс. тонн.'],
      [
        'ru',
        'Cove Capital займётся добычей на месторождениях вольфрама в Казахстане, которые оцениваются в 410 тыс. тонн.',
      ],
      ['kk', 'Қазақстандағы кен орнының вольфрам қоры 410 мың тоннаға бағаланады.'],
      ['kk', 'Cove Capital Қазақстандағы 410 мың тонна деп бағаланған вольфрам кен орындарын игереді.'],
      ['ky', 'Казакстандагы кендин вольфрам запасы 410 миң тоннага бааланат.'],
      ['ky', 'Cove Capital Казакстандагы 410 миң тонна деп бааланган вольфрам кендерин казып алат.'],
      ['uz-Latn', 'Qozog‘istondagi kondagi volfram zaxirasi 410 ming tonnaga baholanmoqda.'],
      ['uz-Latn', 'Cove Capital Qozog‘istondagi 410 ming tonna deb baholangan volfram konlarini o‘zlashtiradi.'],
      ['uz-Cyrl', 'Қозоғистондаги кондаги вольфрам захираси 410 минг тоннага баҳоланмоқда.'],
      ['tg', 'Захираи волфрами кони Қазоқистон 410 ҳазор тонна арзёбӣ мешавад.'],
      ['tg', 'Cove Capital конҳои волфрами Қазоқистонро, ки 410 ҳазор тонна арзёбӣ шудаанд, истихроҷ мекунад.'],
      ['tk', 'Gazagystandaky käniň wolfram gory 410 müň tonna barabar.'],
      ['tr', "Kazakistan'daki tungsten yatağının rezervi 410 bin ton olarak tahmin ediliyor."],
      ['tr', "Cove Capital, Kazakistan'da 410 bin ton olduğu tahmin edilen tungsten yataklarını işletecek."],
      ['fa', 'ذخایر تنگستن این معدن قزاقستان ۴۱۰ هزار تن برآورد شده است.'],
      ['fa', 'کوو کاپیتال معادن تنگستن قزاقستان را که ۴۱۰ هزار تن برآورد می‌شود استخراج خواهد کرد.'],
      ['prs', 'ذخایر تنگستن معدن قزاقستان چهارصد و ده هزار تُن تخمین شده است.'],
      ['ps', 'د قزاقستان د تنګسټن زېرمې ۴۱۰ زره ټنه اټکل شوې دي.'],
      ['ps', 'کوو کیپیټل به د قزاقستان د تنګسټن هغه کانونه راوباسي چې ۴۱۰ زره ټنه اټکل شوي دي.'],
      ['ar', 'تقدر احتياطيات التنغستن في كازاخستان بنحو 410 آلاف طن.'],
      ['ar', 'ستعمل كوف كابيتال على استخراج مكامن التنغستن في كازاخستان المقدرة بنحو 410 آلاف طن.'],
      ['zh', '哈萨克斯坦钨矿储量估计为41万吨。'],
      ['zh', '科夫资本将开采哈萨克斯坦钨矿床，估计含钨41万吨。'],
    ],
    'reserve 60 t': [
      ['en', 'The deposit in Kyrgyzstan contains 60 tonnes of gold.'],
      ['ru', 'В недрах месторождения в Киргизии лежит 60 тонн золота.'],
      ['ky', 'Кыргызстандагы кенде 60 тонна алтын бар.'],
      ['kk', 'Қазақстандағы кен орнында 60 тонна алтын бар.'],
      ['uz-Latn', 'O‘zbekistondagi konda 60 tonna oltin bor.'],
      ['tg', 'Дар кони Тоҷикистон 60 тонна тилло мавҷуд аст.'],
      ['tr', "Kırgızistan'daki maden yatağında 60 ton altın bulunuyor."],
      ['fa', 'در این معدن تاجیکستان ۶۰ تن طلا وجود دارد.'],
      ['ps', 'د افغانستان په کان کې ۶۰ ټنه سره زر شته.'],
      ['ar', 'يحتوي المنجم في قرغيزستان على 60 طنا من الذهب.'],
      ['zh', '吉尔吉斯斯坦的矿床蕴藏60吨黄金。'],
    ],
  });
});

describe('what comes out of it', () => {
  dictionary({
    'output 12000 t/yr': [
      ['en', 'The plant in Kazakhstan will make 12,000 tonnes of tungsten a year.'],
      ['en', 'Annual capacity of the tungsten plant in Kazakhstan is 12,000 tonnes.'],
      ['ru', 'Мощность вольфрамового завода в Казахстане — 12 тыс. тонн в год.'],
      ['ru', 'Завод в Казахстане будет ежегодно выпускать 12 тысяч тонн вольфрама.'],
      ['kk', 'Қазақстандағы зауыт жылына 12 мың тонна вольфрам өндіреді.'],
      ['ky', 'Кыргызстандагы завод жылына 12 миң тонна вольфрам чыгарат.'],
      ['uz-Latn', 'O‘zbekistondagi zavod yiliga 12 ming tonna volfram ishlab chiqaradi.'],
      ['uz-Cyrl', 'Ўзбекистондаги завод йилига 12 минг тонна вольфрам ишлаб чиқаради.'],
      ['tg', 'Заводи Тоҷикистон солона 12 ҳазор тонна волфрам истеҳсол мекунад.'],
      ['tk', 'Türkmenistandaky zawod ýylda 12 müň tonna wolfram öndürer.'],
      ['tr', "Kazakistan'daki tesis yılda 12 bin ton tungsten üretecek."],
      ['fa', 'کارخانه قزاقستان سالانه ۱۲ هزار تن تنگستن تولید خواهد کرد.'],
      ['prs', 'فابریکهٔ قزاقستان سالانه دوازده هزار تُن تنگستن تولید می‌کند.'],
      ['ps', 'د قزاقستان فابریکه به په کال کې ۱۲ زره ټنه تنګسټن تولید کړي.'],
      ['ar', 'سينتج المصنع في كازاخستان 12 ألف طن من التنغستن سنويا.'],
      ['zh', '哈萨克斯坦工厂年产钨1.2万吨。'],
      ['zh', '哈萨克斯坦钨厂的年产能为1.2万吨。'],
    ],
    'output 20 t': [
      ['en', 'Kyrgyzstan mined 20 tonnes of gold in 2024.'],
      ['ru', 'В 2024 году Киргизия добыла 20 тонн золота.'],
      ['kk', '2024 жылы Қазақстан 20 тонна алтын өндірді.'],
      ['ky', '2024-жылы Кыргызстан 20 тонна алтын казып алды.'],
      ['uz-Latn', '2024-yilda O‘zbekiston 20 tonna oltin qazib oldi.'],
      ['tg', 'Соли 2024 Тоҷикистон 20 тонна тилло истеҳсол кард.'],
      ['tr', "Kırgızistan 2024'te 20 ton altın üretti."],
      ['fa', 'تاجیکستان در سال ۲۰۲۴ بیست تن طلا استخراج کرد.'],
      ['ps', 'ازبکستان په ۲۰۲۴ کال کې ۲۰ ټنه سره زر تولید کړل.'],
      ['ar', 'أنتجت قرغيزستان 20 طنا من الذهب في عام 2024.'],
      ['zh', '2024年吉尔吉斯斯坦生产黄金20吨。'],
    ],
  });
  never({
    output: [
      ['en', 'Cove Capital will extract deposits in Kazakhstan estimated at 410,000 tonnes of tungsten.'],
      ['ar', 'ستقوم الشركة باستخراج رواسب التنغستن في كازاخستان التي تقدر بنحو 410 آلاف طن.'],
      ['en', 'Copper from Kazakhstan trades at $9,000 per tonne.'],
    ],
  });
});

describe('its place in the world', () => {
  dictionary({
    'rank largest world': [
      ['en', 'The tungsten deposit in Kazakhstan is the largest in the world.'],
      ['ru', 'Месторождение вольфрама в Казахстане — крупнейшее в мире.'],
      ['kk', 'Қазақстандағы вольфрам кен орны — әлемдегі ең ірі кен орны.'],
      ['ky', 'Казакстандагы вольфрам кени — дүйнөдөгү эң ири кен.'],
      ['uz-Latn', 'Qozog‘istondagi volfram koni dunyodagi eng yirik kondir.'],
      ['tg', 'Кони волфрами Қазоқистон бузургтарин кон дар ҷаҳон аст.'],
      ['tk', 'Gazagystandaky wolfram käni dünýäde iň uly kändir.'],
      ['tr', "Kazakistan'daki tungsten yatağı dünyanın en büyük yatağı."],
      ['fa', 'معدن تنگستن قزاقستان بزرگ‌ترین معدن جهان است.'],
      ['ps', 'د قزاقستان د تنګسټن کان په نړۍ کې تر ټولو لوی کان دی.'],
      ['ar', 'منجم التنغستن في كازاخستان هو الأكبر في العالم.'],
      ['zh', '哈萨克斯坦的钨矿是世界最大的钨矿。'],
    ],
    'rank one-of-largest world': [
      ['en', 'The tungsten deposit in Kazakhstan is among the world’s largest.'],
      ['en', 'It is one of the biggest undeveloped tungsten deposits in the world, Kazakhstan says.'],
      ['ru', 'Это одно из крупнейших в мире месторождений вольфрама, заявили в Казахстане.'],
      ['kk', 'Бұл — әлемдегі ең ірі вольфрам кен орындарының бірі, дейді Қазақстанда.'],
      ['ky', 'Бул дүйнөдөгү эң ири вольфрам кендеринин бири, дешти Казакстанда.'],
      ['uz-Latn', 'Bu dunyodagi eng yirik volfram konlaridan biri, deyiladi Qozog‘istonda.'],
      ['tg', 'Ин яке аз бузургтарин конҳои волфрам дар ҷаҳон аст, мегӯяд Қазоқистон.'],
      ['tk', 'Bu dünýäde iň uly wolfram känleriniň biri, diýip Gazagystan habar berdi.'],
      ['tr', "Kazakistan'a göre bu, dünyanın en büyük tungsten yataklarından biri."],
      ['fa', 'این یکی از بزرگ‌ترین معادن تنگستن جهان در قزاقستان است.'],
      ['ps', 'دا د نړۍ یو له تر ټولو سترو د تنګسټن کانونو څخه دی، د قزاقستان حکومت وایي.'],
      ['ar', 'يعد المنجم في كازاخستان من أكبر مناجم التنغستن في العالم.'],
      ['zh', '这是世界上最大的钨矿之一，哈萨克斯坦方面说。'],
    ],
    'rank second-largest world': [
      ['en', 'Kazakhstan has the second-largest tungsten reserves in the world.'],
      ['ru', 'Казахстан занимает второе место в мире по запасам вольфрама.'],
      ['kk', 'Қазақстан вольфрам қоры бойынша әлемде екінші орында.'],
      ['ky', 'Казакстан вольфрам запасы боюнча дүйнөдө экинчи орунда.'],
      ['uz-Latn', 'Qozog‘iston volfram zaxirasi bo‘yicha dunyoda ikkinchi o‘rinda.'],
      ['tg', 'Қазоқистон аз рӯи захираи волфрам дар ҷаҳон ҷойи дуюмро мегирад.'],
      ['tr', 'Kazakistan, tungsten rezervlerinde dünyada ikinci sırada.'],
      ['fa', 'قزاقستان از نظر ذخایر تنگستن در جهان در جایگاه دوم است.'],
      ['ps', 'قزاقستان د تنګسټن د زېرمو له پلوه په نړۍ کې دویم ځای لري.'],
      ['ar', 'تحتل كازاخستان المرتبة الثانية في العالم من حيث احتياطيات التنغستن.'],
      ['zh', '哈萨克斯坦钨储量居世界第二。'],
    ],
  });
});

describe('its part of a market', () => {
  dictionary({
    'share 40 percent': [
      ['en', 'Kazakhstan accounts for 40 percent of world uranium output.'],
      ['ru', 'На Казахстан приходится 40 процентов мировой добычи урана.'],
      ['kk', 'Әлемдегі уран өндірісінің 40 пайызы Қазақстанға тиесілі.'],
      ['ky', 'Дүйнөдөгү уран өндүрүшүнүн 40 пайызы Казакстанга туура келет.'],
      ['uz-Latn', 'Jahon uran ishlab chiqarishining 40 foizi Qozog‘iston hissasiga to‘g‘ri keladi.'],
      ['uz-Cyrl', 'Жаҳон уран ишлаб чиқаришининг 40 фоизи Қозоғистон ҳиссасига тўғри келади.'],
      ['tg', '40 дарсади истеҳсоли урани ҷаҳон ба Қазоқистон рост меояд.'],
      ['tk', 'Dünýä uran önümçiliginiň 40 göterimi Gazagystana degişli.'],
      ['tr', "Dünya uranyum üretiminin yüzde 40'ı Kazakistan'dan geliyor."],
      ['fa', '۴۰ درصد تولید اورانیوم جهان از قزاقستان است.'],
      ['prs', 'چهل فیصد یورانیوم جهان در قزاقستان تولید می‌شود.'],
      ['ps', 'د نړۍ د یورانیمو ۴۰ سلنه تولید د قزاقستان دی.'],
      ['ar', 'تنتج كازاخستان 40% من إنتاج اليورانيوم العالمي.'],
      ['zh', '哈萨克斯坦占世界铀产量的40%。'],
    ],
    'share 25 percent': [
      ['en', 'Kazakhstan meets a quarter of the uranium needs of the United States.'],
      ['ru', 'Казахстан обеспечивает четверть потребностей США в уране.'],
      ['kk', 'Қазақстан АҚШ-тың уранға қажеттілігінің төрттен бірін қамтамасыз етеді.'],
      ['ky', 'Казакстан АКШнын уранга болгон муктаждыгынын төрттөн бирин камсыздайт.'],
      ['tg', 'Қазоқистон чоряки талаботи ИМА ба уранро таъмин мекунад.'],
      ['tr', "Kazakistan, ABD'nin uranyum ihtiyacının dörtte birini karşılıyor."],
      ['fa', 'قزاقستان یک‌چهارم نیاز آمریکا به اورانیوم را تأمین می‌کند.'],
      ['ps', 'قزاقستان د امریکا د یورانیمو د اړتیا څلورمه برخه پوره کوي.'],
      ['ar', 'توفر كازاخستان ربع احتياجات الولايات المتحدة من اليورانيوم.'],
      ['zh', '哈萨克斯坦满足美国四分之一的铀需求。'],
    ],
  });
});

describe('percentages of anything are shares, of growth and grades they are none', () => {
  dictionary({
    'share 95 percent': [
      ['en', 'At the copper plant in Kazakhstan 95 percent of the staff are local people.'],
      ['ru', 'На медном заводе в Казахстане 95 процентов персонала — местные жители.'],
      ['tr', "Kazakistan'daki bakır fabrikasında personelin yüzde 95'i yerli halktan."],
      ['kk', 'Қазақстандағы мыс зауытында қызметкерлердің 95 пайызы жергілікті тұрғын.'],
      ['ar', 'يشكل السكان المحليون 95% من موظفي مصنع النحاس في كازاخستان.'],
      ['zh', '哈萨克斯坦铜厂95%的员工是当地人。'],
    ],
    'stake 40 percent Kyrgyzstan': [
      [
        'en',
        'Under the signed agreement Kyrgyzstan gets 40% of the hydropower plant, Kazakhstan 30% and Uzbekistan 30%.',
      ],
      ['ru', 'По подписанному соглашению в ГЭС Кыргызстану достанется 40%, Казахстану 30%, Узбекистану 30%.'],
      [
        'uz-Latn',
        'Imzolangan kelishuvga ko‘ra GESning 40 foizi Qirg‘izistonga, 30 foizi Qozog‘istonga va 30 foizi O‘zbekistonga tegadi.',
      ],
    ],
    'financing 50000000 USD': [
      ['en', 'The World Bank gives $50 million for the copper plant in Uzbekistan.'],
      ['tr', "Dünya Bankası Özbekistan'daki bakır fabrikasına 50 milyon dolar verecek."],
    ],
    'quantity 300000 t': [
      ['en', 'By the railway that was opened from Uzbekistan to Afghanistan went 300,000 tonnes of cargo.'],
      ['ru', 'По железной дороге, которую открыли из Узбекистана в Афганистан, прошло 300 тыс. тонн грузов.'],
    ],
  });
  never({
    share: [
      ['en', 'Copper output in Kazakhstan was 8% less than a year earlier.'],
      ['en', 'The interest rate of the loan for the copper plant in Uzbekistan is 4.2 percent.'],
      ['ru', 'В Казахстане меди добыто на 8% меньше, чем годом ранее, рост не ожидается.'],
      ['en', 'Copper ore in Kazakhstan has a grade of 2 percent, in Chile it is 1 percent.'],
    ],
  });
});

describe('what is bought by the tonne', () => {
  dictionary({
    'quantity 50000 t': [
      ['en', 'Kazakhstan signed a contract with Iran for the purchase of 50,000 tonnes of barley.'],
      ['ru', 'Казахстан и Иран подписали контракт на покупку 50 тысяч тонн ячменя.'],
      ['fa', 'قزاقستان و ایران قرارداد خرید ۵۰ هزار تن جو را امضا کردند.'],
    ],
  });
});

describe('read as Kazakh', () => {
  gaps({ 'share 25 percent': [['uz-Latn', 'Qozog‘iston AQSHning uranga ehtiyojining chorak qismini qoplaydi.']] });
});
