/** What one newsroom may write of a handful of deals: a sentence a claim, the figure put in by the case. Newly written, no one's text. */
export interface Tongue {
  readonly tag: string;
  /** A sum: the number as the language writes decimals, millions or billions, dollars or euros. */
  money(n: number, scale: 'million' | 'billion', currency?: 'USD' | 'EUR'): string;
  about(told: string): string;
  upTo(told: string): string;
  moreThan(told: string): string;
  /** A whole number with its thousands grouped as the language does. */
  whole(n: number): string;
  /** The tungsten project of Cove Kaz and Tau-Ken Samruk costs so much. */
  cost(sum: string): string;
  /** Cove Kaz holds so many per cent of it. */
  stake(n: string): string;
  /** Tau-Ken Samruk does. */
  otherStake(n: string): string;
  /** Uzbekistan Airways buys so many Boeing aircraft. */
  jets(n: string): string;
  /** Air Astana does. */
  otherJets(n: string): string;
  readonly hopes: string;
  readonly joined: string;
  /** So many tonnes of tungsten lie in the Katpar deposit. */
  reserve(n: string): string;
  /** A gold mine in Kyrgyzstan costs so much. */
  mine(sum: string): string;
  /** Talks on the tungsten project; its contract signed. */
  readonly talks: string;
  readonly signed: string;
}

interface Words {
  readonly tag: string;
  readonly decimal: ',' | '.' | '٫';
  readonly group: string;
  readonly digits?: 'fa' | 'ps';
  readonly million: string;
  readonly billion: string;
  readonly USD: string;
  readonly EUR: string;
  /** `#` stands for the figure; in `sentence`s too. */
  readonly about: string;
  readonly upTo: string;
  readonly moreThan: string;
  readonly cost: string;
  readonly stake: string;
  readonly otherStake: string;
  readonly jets: string;
  readonly otherJets: string;
  readonly hopes: string;
  readonly joined: string;
  readonly reserve: string;
  readonly mine: string;
  readonly talks: string;
  readonly signed: string;
}

const WORDS: readonly Words[] = [
  {
    tag: 'en', decimal: '.', group: ',', million: 'million', billion: 'billion', USD: '$# @', EUR: '€# @',
    about: 'about #', upTo: 'up to #', moreThan: 'more than #',
    cost: 'The tungsten project of Cove Kaz and Tau-Ken Samruk in Kazakhstan will cost #.',
    stake: 'Cove Kaz will own # percent of the tungsten project in Kazakhstan.',
    otherStake: 'Tau-Ken Samruk will own # percent of the tungsten project in Kazakhstan.',
    jets: 'Uzbekistan Airways signed a contract to buy # Boeing aircraft.',
    otherJets: 'Air Astana of Kazakhstan signed a contract to buy # Boeing aircraft.',
    hopes: 'Kazakhstan hopes to join the Abraham Accords.',
    joined: 'Kazakhstan has officially joined the Abraham Accords.',
    reserve: 'The reserves of the Katpar deposit in Kazakhstan are # tonnes of tungsten.',
    mine: 'The Kumtor gold mine in Kyrgyzstan will cost #.',
    talks: 'Cove Kaz is in talks with Tau-Ken Samruk on a tungsten deposit in Kazakhstan.',
    signed: 'Cove Kaz signed a contract with Tau-Ken Samruk on a tungsten deposit in Kazakhstan.',
  },
  {
    tag: 'ru', decimal: ',', group: ' ', million: 'млн', billion: 'млрд', USD: '# @ долларов', EUR: '# @ евро',
    about: 'около #', upTo: 'до #', moreThan: 'более #',
    cost: 'Стоимость вольфрамового проекта Cove Kaz и «Тау-Кен Самрук» в Казахстане составит #.',
    stake: 'Cove Kaz получит # % в вольфрамовом проекте в Казахстане.',
    otherStake: '«Тау-Кен Самрук» получит # % в вольфрамовом проекте в Казахстане.',
    jets: 'Uzbekistan Airways подписала контракт на покупку # самолётов Boeing.',
    otherJets: 'Казахстанская Air Astana подписала контракт на покупку # самолётов Boeing.',
    hopes: 'Казахстан надеется присоединиться к Авраамовым соглашениям.',
    joined: 'Казахстан официально присоединился к Авраамовым соглашениям.',
    reserve: 'Запасы месторождения Катпар в Казахстане составляют # тонн вольфрама.',
    mine: 'Золотой рудник Кумтор в Киргизии обойдётся в #.',
    talks: 'Cove Kaz ведёт переговоры с «Тау-Кен Самрук» о месторождении вольфрама в Казахстане.',
    signed: 'Cove Kaz подписала контракт с «Тау-Кен Самрук» на месторождение вольфрама в Казахстане.',
  },
  {
    tag: 'kk', decimal: ',', group: ' ', million: 'миллион', billion: 'миллиард', USD: '# @ доллар', EUR: '# @ еуро',
    about: 'шамамен #', upTo: '# дейін', moreThan: '# астам',
    cost: 'Cove Kaz пен «Тау-Кен Самұрық» компаниясының Қазақстандағы вольфрам жобасының құны # болады.',
    stake: 'Қазақстандағы вольфрам жобасының # пайызы Cove Kaz компаниясына тиесілі болады.',
    otherStake: 'Қазақстандағы вольфрам жобасының # пайызы «Тау-Кен Самұрық» компаниясына тиесілі болады.',
    jets: 'Uzbekistan Airways Boeing компаниясынан # ұшақ сатып алу туралы келісімшартқа қол қойды.',
    otherJets: 'Қазақстандық Air Astana Boeing компаниясынан # ұшақ сатып алу туралы келісімшартқа қол қойды.',
    hopes: 'Қазақстан Ыбырайым келісімдеріне қосылуға үмітті.',
    joined: 'Қазақстан Ыбырайым келісімдеріне ресми түрде қосылды.',
    reserve: 'Қазақстандағы Қатпар кен орнының қоры # тонна вольфрам.',
    mine: 'Қырғызстандағы Құмтөр алтын кенішінің құны # болады.',
    talks: 'Cove Kaz Қазақстандағы вольфрам кен орны бойынша «Тау-Кен Самұрық» компаниясымен келіссөз жүргізіп жатыр.',
    signed: 'Cove Kaz Қазақстандағы вольфрам кен орны бойынша «Тау-Кен Самұрық» компаниясымен келісімшартқа қол қойды.',
  },
  {
    tag: 'ky', decimal: ',', group: ' ', million: 'миллион', billion: 'миллиард', USD: '# @ доллар', EUR: '# @ евро',
    about: 'болжол менен #', upTo: '# чейин', moreThan: '# ашуун',
    cost: 'Cove Kaz менен «Тау-Кен Самрук» компаниясынын Казакстандагы вольфрам долбоорунун баасы # болот.',
    stake: 'Казакстандагы вольфрам долбоорунун # пайызы Cove Kaz компаниясына таандык болот.',
    otherStake: 'Казакстандагы вольфрам долбоорунун # пайызы «Тау-Кен Самрук» компаниясына таандык болот.',
    jets: 'Uzbekistan Airways Boeing компаниясынан # учак сатып алуу келишимине кол койду.',
    otherJets: 'Казакстандын Air Astana авиакомпаниясы Boeing компаниясынан # учак сатып алуу келишимине кол койду.',
    hopes: 'Казакстан Авраам келишимдерине кошулууга үмүттөнөт.',
    joined: 'Казакстан Авраам келишимдерине расмий түрдө кошулду.',
    reserve: 'Казакстандагы Катпар кенинин запасы # тонна вольфрам.',
    mine: 'Кыргызстандагы Кумтөр алтын кенинин баасы # болот.',
    talks: 'Cove Kaz Казакстандагы вольфрам кени боюнча «Тау-Кен Самрук» менен сүйлөшүүлөрдү жүргүзүп жатат.',
    signed: 'Cove Kaz Казакстандагы вольфрам кени боюнча «Тау-Кен Самрук» менен келишимге кол койду.',
  },
  {
    tag: 'uz-Cyrl', decimal: ',', group: ' ', million: 'миллион', billion: 'миллиард', USD: '# @ доллар', EUR: '# @ евро',
    about: 'тахминан #', upTo: '#гача', moreThan: '#дан ортиқ',
    cost: 'Cove Kaz ва «Тау-Кен Самрук»нинг Қозоғистондаги вольфрам лойиҳаси қиймати # бўлади.',
    stake: 'Қозоғистондаги вольфрам лойиҳасининг # фоизи Cove Kaz компаниясига тегишли бўлади.',
    otherStake: 'Қозоғистондаги вольфрам лойиҳасининг # фоизи «Тау-Кен Самрук» компаниясига тегишли бўлади.',
    jets: 'Uzbekistan Airways Boeing компаниясидан # та самолёт сотиб олиш шартномасини имзолади.',
    otherJets: 'Қозоғистоннинг Air Astana авиакомпанияси Boeing компаниясидан # та самолёт сотиб олиш шартномасини имзолади.',
    hopes: 'Қозоғистон Иброҳим келишувларига қўшилишга умид қилмоқда.',
    joined: 'Қозоғистон Иброҳим келишувларига расман қўшилди.',
    reserve: 'Қозоғистондаги Катпар конининг захираси # тонна вольфрам.',
    mine: 'Қирғизистондаги Кумтор олтин кони қиймати # бўлади.',
    talks: 'Cove Kaz Қозоғистондаги вольфрам кони бўйича «Тау-Кен Самрук» билан музокара олиб бормоқда.',
    signed: 'Cove Kaz Қозоғистондаги вольфрам кони бўйича «Тау-Кен Самрук» билан шартнома имзолади.',
  },
  {
    tag: 'uz-Latn', decimal: ',', group: ' ', million: 'million', billion: 'milliard', USD: '# @ dollar', EUR: '# @ yevro',
    about: 'taxminan #', upTo: '#gacha', moreThan: '#dan ortiq',
    cost: "Cove Kaz va Tau-Ken Samrukning Qozog'istondagi volfram loyihasi qiymati # bo'ladi.",
    stake: "Qozog'istondagi volfram loyihasining # foizi Cove Kaz kompaniyasiga tegishli bo'ladi.",
    otherStake: "Qozog'istondagi volfram loyihasining # foizi Tau-Ken Samruk kompaniyasiga tegishli bo'ladi.",
    jets: 'Uzbekistan Airways Boeing kompaniyasidan # ta samolyot sotib olish shartnomasini imzoladi.',
    otherJets: "Qozog'istonning Air Astana aviakompaniyasi Boeing kompaniyasidan # ta samolyot sotib olish shartnomasini imzoladi.",
    hopes: "Qozog'iston Ibrohim kelishuvlariga qo'shilishga umid qilmoqda.",
    joined: "Qozog'iston Ibrohim kelishuvlariga rasman qo'shildi.",
    reserve: "Qozog'istondagi Katpar konining zaxirasi # tonna volfram.",
    mine: "Qirg'izistondagi Kumtor oltin koni qiymati # bo'ladi.",
    talks: "Cove Kaz Qozog'istondagi volfram koni bo'yicha Tau-Ken Samruk bilan muzokara olib bormoqda.",
    signed: "Cove Kaz Qozog'istondagi volfram koni bo'yicha Tau-Ken Samruk bilan shartnoma imzoladi.",
  },
  {
    tag: 'tg', decimal: ',', group: ' ', million: 'миллион', billion: 'миллиард', USD: '# @ доллар', EUR: '# @ евро',
    about: 'тақрибан #', upTo: 'то #', moreThan: 'зиёда аз #',
    cost: 'Арзиши лоиҳаи волфрами Cove Kaz ва «Тау-Кен Самрук» дар Қазоқистон # аст.',
    stake: '# фоизи лоиҳаи волфрам дар Қазоқистон ба ширкати Cove Kaz тааллуқ дорад.',
    otherStake: '# фоизи лоиҳаи волфрам дар Қазоқистон ба ширкати «Тау-Кен Самрук» тааллуқ дорад.',
    jets: 'Uzbekistan Airways барои хариди # ҳавопаймои Boeing шартнома имзо кард.',
    otherJets: 'Ширкати қазоқии Air Astana барои хариди # ҳавопаймои Boeing шартнома имзо кард.',
    hopes: 'Қазоқистон умедвор аст, ки ба Созишномаҳои Иброҳим ҳамроҳ шавад.',
    joined: 'Қазоқистон расман ба Созишномаҳои Иброҳим ҳамроҳ шуд.',
    reserve: 'Захираи кони Катпар дар Қазоқистон # тонна волфрам аст.',
    mine: 'Арзиши кони тиллои Кумтор дар Қирғизистон # аст.',
    talks: 'Cove Kaz бо «Тау-Кен Самрук» дар бораи кони волфрам дар Қазоқистон музокира мекунад.',
    signed: 'Cove Kaz бо «Тау-Кен Самрук» дар бораи кони волфрам дар Қазоқистон шартнома имзо кард.',
  },
  {
    tag: 'tk', decimal: ',', group: ' ', million: 'million', billion: 'milliard', USD: '# @ dollar', EUR: '# @ ýewro',
    about: 'takmynan #', upTo: '# çenli', moreThan: '# gowrak',
    cost: 'Cove Kaz bilen Tau-Ken Samruk kompaniýasynyň Gazagystandaky wolfram taslamasynyň bahasy # bolar.',
    stake: 'Gazagystandaky wolfram taslamasynyň # göterimi Cove Kaz kompaniýasyna degişli bolar.',
    otherStake: 'Gazagystandaky wolfram taslamasynyň # göterimi Tau-Ken Samruk kompaniýasyna degişli bolar.',
    jets: 'Uzbekistan Airways Boeing kompaniýasyndan # uçar satyn almak barada şertnama gol çekdi.',
    otherJets: 'Gazagystanyň Air Astana kompaniýasy Boeing kompaniýasyndan # uçar satyn almak barada şertnama gol çekdi.',
    hopes: 'Gazagystan Ybraýym ylalaşyklaryna goşulmaga umyt edýär.',
    joined: 'Gazagystan Ybraýym ylalaşyklaryna resmi taýdan goşuldy.',
    reserve: 'Gazagystandaky Katpar käniniň gory # tonna wolframdyr.',
    mine: 'Gyrgyzystandaky Kumtor altyn käniniň bahasy # bolar.',
    talks: 'Cove Kaz Gazagystandaky wolfram käni barada Tau-Ken Samruk bilen gepleşik geçirýär.',
    signed: 'Cove Kaz Gazagystandaky wolfram käni barada Tau-Ken Samruk bilen şertnama gol çekdi.',
  },
  {
    tag: 'tr', decimal: ',', group: '.', million: 'milyon', billion: 'milyar', USD: '# @ dolar', EUR: '# @ avro',
    about: 'yaklaşık #', upTo: '# kadar', moreThan: '# aşkın',
    cost: "Cove Kaz ile Tau-Ken Samruk'un Kazakistan'daki volfram projesinin maliyeti # olacak.",
    stake: "Kazakistan'daki volfram projesinin yüzde # payı Cove Kaz şirketine ait olacak.",
    otherStake: "Kazakistan'daki volfram projesinin yüzde # payı Tau-Ken Samruk şirketine ait olacak.",
    jets: "Uzbekistan Airways, Boeing'den # uçak satın almak için sözleşme imzaladı.",
    otherJets: "Kazakistan'ın Air Astana şirketi, Boeing'den # uçak satın almak için sözleşme imzaladı.",
    hopes: "Kazakistan, İbrahim Anlaşmaları'na katılmayı umuyor.",
    joined: "Kazakistan, İbrahim Anlaşmaları'na resmen katıldı.",
    reserve: "Kazakistan'daki Katpar yatağının rezervi # ton volframdır.",
    mine: "Kırgızistan'daki Kumtor altın madeninin maliyeti # olacak.",
    talks: "Cove Kaz, Kazakistan'daki volfram yatağı için Tau-Ken Samruk ile müzakere ediyor.",
    signed: "Cove Kaz, Kazakistan'daki volfram yatağı için Tau-Ken Samruk ile sözleşme imzaladı.",
  },
  {
    tag: 'fa', decimal: '٫', group: '٬', digits: 'fa', million: 'میلیون', billion: 'میلیارد', USD: '# @ دلار', EUR: '# @ یورو',
    about: 'حدود #', upTo: 'تا #', moreThan: 'بیش از #',
    cost: 'هزینه پروژه تنگستن Cove Kaz و Tau-Ken Samruk در قزاقستان # خواهد بود.',
    stake: 'شرکت Cove Kaz مالک # درصد پروژه تنگستن در قزاقستان خواهد بود.',
    otherStake: 'شرکت Tau-Ken Samruk مالک # درصد پروژه تنگستن در قزاقستان خواهد بود.',
    jets: 'شرکت Uzbekistan Airways قرارداد خرید # هواپیمای بوئینگ را امضا کرد.',
    otherJets: 'شرکت قزاقستانی Air Astana قرارداد خرید # هواپیمای بوئینگ را امضا کرد.',
    hopes: 'قزاقستان امیدوار است به پیمان ابراهیم بپیوندد.',
    joined: 'قزاقستان رسماً به پیمان ابراهیم پیوست.',
    reserve: 'ذخایر معدن کاتپار در قزاقستان # تن تنگستن است.',
    mine: 'هزینه معدن طلای کومتور در قرقیزستان # خواهد بود.',
    talks: 'شرکت Cove Kaz درباره معدن تنگستن در قزاقستان با Tau-Ken Samruk مذاکره می‌کند.',
    signed: 'شرکت Cove Kaz درباره معدن تنگستن در قزاقستان با Tau-Ken Samruk قرارداد امضا کرد.',
  },
  {
    tag: 'prs', decimal: '.', group: ',', digits: 'fa', million: 'میلیون', billion: 'میلیارد', USD: '# @ دالر', EUR: '# @ یورو',
    about: 'حدود #', upTo: 'تا #', moreThan: 'بیش از #',
    cost: 'مصرف پروژۀ تنگستن Cove Kaz و Tau-Ken Samruk در قزاقستان # خواهد بود.',
    stake: 'شرکت Cove Kaz # درصد سهم پروژۀ تنگستن در قزاقستان را خواهد داشت.',
    otherStake: 'شرکت Tau-Ken Samruk # درصد سهم پروژۀ تنگستن در قزاقستان را خواهد داشت.',
    jets: 'شرکت Uzbekistan Airways قرارداد خرید # طیارۀ بوئینگ را امضا کرد.',
    otherJets: 'شرکت قزاقستانی Air Astana قرارداد خرید # طیارۀ بوئینگ را امضا کرد.',
    hopes: 'قزاقستان امیدوار است که به پیمان ابراهیم بپیوندد.',
    joined: 'قزاقستان رسماً به پیمان ابراهیم پیوست.',
    reserve: 'ذخایر معدن کتپار در قزاقستان # تن تنگستن است.',
    mine: 'مصرف معدن طلای کومتور در قرغیزستان # خواهد بود.',
    talks: 'شرکت Cove Kaz دربارۀ معدن تنگستن در قزاقستان با Tau-Ken Samruk مذاکره می‌کند.',
    signed: 'شرکت Cove Kaz دربارۀ معدن تنگستن در قزاقستان با Tau-Ken Samruk قرارداد امضا کرد.',
  },
  {
    tag: 'ps', decimal: '.', group: ',', digits: 'ps', million: 'میلیونه', billion: 'میلیارده', USD: '# @ ډالر', EUR: '# @ یورو',
    about: 'شاوخوا #', upTo: 'تر # پورې', moreThan: 'له # زیات',
    cost: 'په قزاقستان کې د Cove Kaz او Tau-Ken Samruk د ټنګسټن پروژې لګښت به # وي.',
    stake: 'Cove Kaz به په قزاقستان کې د ټنګسټن پروژې # سلنه ونډه ولري.',
    otherStake: 'Tau-Ken Samruk به په قزاقستان کې د ټنګسټن پروژې # سلنه ونډه ولري.',
    jets: 'Uzbekistan Airways د # بوینګ الوتکو د پېرلو تړون لاسلیک کړ.',
    otherJets: 'د قزاقستان Air Astana د # بوینګ الوتکو د پېرلو تړون لاسلیک کړ.',
    hopes: 'قزاقستان هیله لري چې د ابراهیم تړون سره یوځای شي.',
    joined: 'قزاقستان په رسمي توګه د ابراهیم تړون سره یوځای شو.',
    reserve: 'په قزاقستان کې د کاتپار کان زېرمې # ټنه ټنګسټن دي.',
    mine: 'په قرغیزستان کې د کومتور د سرو زرو کان لګښت به # وي.',
    talks: 'Cove Kaz په قزاقستان کې د ټنګسټن کان په اړه له Tau-Ken Samruk سره خبرې کوي.',
    signed: 'Cove Kaz په قزاقستان کې د ټنګسټن کان په اړه له Tau-Ken Samruk سره تړون لاسلیک کړ.',
  },
  {
    tag: 'ar', decimal: '.', group: ',', million: 'مليون', billion: 'مليار', USD: '# @ دولار', EUR: '# @ يورو',
    about: 'نحو #', upTo: 'ما يصل إلى #', moreThan: 'أكثر من #',
    cost: 'تبلغ كلفة مشروع التنغستن بين Cove Kaz وTau-Ken Samruk في كازاخستان #.',
    stake: 'ستملك شركة Cove Kaz حصة #% من مشروع التنغستن في كازاخستان.',
    otherStake: 'ستملك شركة Tau-Ken Samruk حصة #% من مشروع التنغستن في كازاخستان.',
    jets: 'وقعت شركة Uzbekistan Airways عقدا لشراء # طائرة من بوينغ.',
    otherJets: 'وقعت شركة Air Astana الكازاخستانية عقدا لشراء # طائرة من بوينغ.',
    hopes: 'تأمل كازاخستان في الانضمام إلى اتفاقيات إبراهيم.',
    joined: 'انضمت كازاخستان رسميا إلى اتفاقيات إبراهيم.',
    reserve: 'تبلغ احتياطيات منجم كاتبار في كازاخستان # طن من التنغستن.',
    mine: 'تبلغ كلفة منجم كومتور للذهب في قيرغيزستان #.',
    talks: 'تتفاوض شركة Cove Kaz مع Tau-Ken Samruk بشأن منجم التنغستن في كازاخستان.',
    signed: 'وقعت شركة Cove Kaz عقدا مع Tau-Ken Samruk بشأن منجم التنغستن في كازاخستان.',
  },
  {
    tag: 'zh', decimal: '.', group: '', million: '', billion: '', USD: '#美元', EUR: '#欧元',
    about: '约#', upTo: '最多#', moreThan: '超过#',
    cost: 'Cove Kaz与Tau-Ken Samruk在哈萨克斯坦的钨矿项目造价为#。',
    stake: 'Cove Kaz将持有哈萨克斯坦钨矿项目#%的股份。',
    otherStake: 'Tau-Ken Samruk将持有哈萨克斯坦钨矿项目#%的股份。',
    jets: '乌兹别克斯坦航空公司签署了购买#架波音飞机的合同。',
    otherJets: '哈萨克斯坦阿斯塔纳航空公司签署了购买#架波音飞机的合同。',
    hopes: '哈萨克斯坦希望加入《亚伯拉罕协议》。',
    joined: '哈萨克斯坦已正式加入《亚伯拉罕协议》。',
    reserve: '哈萨克斯坦卡特帕尔矿床的钨储量为#吨。',
    mine: '吉尔吉斯斯坦库姆托尔金矿造价为#。',
    talks: 'Cove Kaz正与Tau-Ken Samruk就哈萨克斯坦的钨矿进行谈判。',
    signed: 'Cove Kaz与Tau-Ken Samruk就哈萨克斯坦的钨矿签署了合同。',
  },
]; // biome-ignore format: a dictionary

const EASTERN = '۰۱۲۳۴۵۶۷۸۹';

const tongueOf = (words: Words): Tongue => {
  const digits = (told: string): string =>
    words.digits === undefined ? told : told.replace(/\d/gu, (digit) => EASTERN[Number(digit)] ?? digit);
  const decimal = (n: number): string => digits(String(n).replace('.', words.decimal));
  const fill = (sentence: string) => (told: string) => sentence.replace('#', told);
  const han = (n: number, scale: 'million' | 'billion'): string => {
    const base = n * (scale === 'billion' ? 1e9 : 1e6);
    return base >= 1e8 ? `${Number((base / 1e8).toFixed(4))}亿` : `${Number((base / 1e4).toFixed(4))}万`;
  };
  return {
    tag: words.tag,
    money: (n, scale, currency = 'USD') =>
      words.tag === 'zh'
        ? words[currency].replace('#', han(n, scale))
        : words[currency].replace('#', decimal(n)).replace('@', words[scale]),
    about: fill(words.about),
    upTo: fill(words.upTo),
    moreThan: fill(words.moreThan),
    whole: (n) => digits(String(n).replace(/\B(?=(\d{3})+$)/gu, words.group)),
    cost: fill(words.cost),
    stake: fill(words.stake),
    otherStake: fill(words.otherStake),
    jets: fill(words.jets),
    otherJets: fill(words.otherJets),
    hopes: words.hopes,
    joined: words.joined,
    reserve: fill(words.reserve),
    mine: fill(words.mine),
    talks: words.talks,
    signed: words.signed,
  };
};

/** The fourteen. */
export const TONGUES: readonly Tongue[] = WORDS.map(tongueOf);
