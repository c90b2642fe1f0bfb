import { describe } from 'vitest';
import { dictionary, never } from '../../support/dictionary.ts';

describe('who holds how much', () => {
  dictionary({
    'stake 70 percent Cove Kaz Capital Group': [
      ['en', 'Cove Capital gets 70 per cent in the Kazakh tungsten project.'],
      ['en', 'The share of Cove Capital in the Kazakh tungsten venture will be 70%.'],
      ['ru', 'Cove Capital получит 70 процентов в казахстанском вольфрамовом проекте.'],
      ['ru', 'Доля Cove Capital в проекте по добыче вольфрама в Казахстане составит 70%.'],
      ['kk', 'Cove Capital компаниясы Қазақстандағы вольфрам жобасында 70 пайыз үлеске ие болады.'],
      ['kk', 'Қазақстандағы вольфрам жобасының 70 пайызы Cove Capital компаниясына тиесілі.'],
      ['ky', 'Cove Capital Казакстандагы вольфрам долбоорунда 70 пайыз үлүшкө ээ болот.'],
      ['ky', 'Казакстандагы вольфрам долбоорунун 70 пайызы Cove Capital компаниясына тиешелүү болот.'],
      ['uz-Latn', 'Cove Capital Qozog‘istondagi volfram loyihasida 70 foiz ulushga ega bo‘ladi.'],
      ['uz-Latn', 'Qozog‘istondagi volfram loyihasining 70 foizi Cove Capital kompaniyasiga tegishli bo‘ladi.'],
      ['uz-Cyrl', 'Cove Capital Қозоғистондаги вольфрам лойиҳасида 70 фоиз улушга эга бўлади.'],
      ['uz-Cyrl', 'Қозоғистондаги вольфрам лойиҳасининг 70 фоизи Cove Capital компаниясига тегишли бўлади.'],
      ['tg', 'Cove Capital дар лоиҳаи волфрами Қазоқистон 70 дарсад саҳм мегирад.'],
      ['tg', 'Саҳми Cove Capital дар лоиҳаи волфрами Қазоқистон 70 фоизро ташкил медиҳад.'],
      ['tk', 'Cove Capital Gazagystandaky wolfram taslamasynda 70 göterim paý alar.'],
      ['tk', 'Cove Capital kompaniýasynyň Gazagystandaky wolfram taslamasyndaky paýy 70 göterime deň bolar.'],
      ['tr', "Cove Capital, Kazakistan'daki tungsten projesinin yüzde 70'ini alacak."],
      ['tr', "Kazakistan'daki tungsten projesinde Cove Capital'in payı yüzde 70 olacak."],
      ['fa', 'شرکت کوو کاپیتال ۷۰ درصد از پروژه تنگستن قزاقستان را در اختیار خواهد گرفت.'],
      ['fa', 'سهم کوو کاپیتال در پروژه تنگستن قزاقستان ۷۰ درصد خواهد بود.'],
      ['prs', 'شرکت کوو کپیتال هفتاد فیصد پروژهٔ تنگستن قزاقستان را به دست می‌آورد.'],
      ['ps', 'کوو کیپیټل شرکت به د قزاقستان د تنګسټن په پروژه کې ۷۰ سلنه ونډه ولري.'],
      ['ps', 'د قزاقستان د تنګسټن په پروژه کې به د کوو کیپیټل برخه ۷۰ فیصده وي.'],
      ['ar', 'ستحصل شركة كوف كابيتال على 70 في المئة من مشروع التنغستن في كازاخستان.'],
      ['ar', 'تبلغ حصة كوف كابيتال في مشروع التنغستن الكازاخستاني 70%.'],
      ['zh', '科夫资本公司将获得哈萨克斯坦钨矿项目70%的股权。'],
      ['zh', '在哈萨克斯坦钨矿项目中，Cove Capital将持股70%。'],
    ],
  });
});

const TWO = [
  ['en', 'Cove Capital will hold 70% of the Kazakh tungsten venture and Tau-Ken Samruk 30%.'],
  ['en', 'In the Kazakh tungsten venture 70% goes to Cove Capital and the remaining 30% to Tau-Ken Samruk.'],
  ['en', 'Tau-Ken Samruk keeps 30 percent of the Kazakh tungsten venture, while Cove Capital takes 70 percent.'],
  ['ru', 'Cove Capital получит 70% в вольфрамовом проекте в Казахстане, а «Тау-Кен Самрук» — 30%.'],
  ['ru', 'В вольфрамовом проекте в Казахстане 70% достанется Cove Capital, остальные 30% — «Тау-Кен Самрук».'],
  ['ru', 'У «Тау-Кен Самрук» останется 30% в вольфрамовом СП в Казахстане, у Cove Capital будет 70%.'],
  ['kk', 'Қазақстандағы вольфрам жобасының 70 пайызы Cove Capital-ға, 30 пайызы «Тау-Кен Самұрыққа» тиесілі болады.'],
  ['kk', 'Қазақстандағы вольфрам жобасында Cove Capital 70 пайыз, «Тау-Кен Самұрық» 30 пайыз үлес алады.'],
  [
    'ky',
    'Казакстандагы вольфрам долбоорунун 70 пайызы Cove Capital компаниясына, калган 30 пайызы «Тау-Кен Самрукка» тиешелүү.',
  ],
  ['ky', 'Казакстандагы вольфрам ишканасында Cove Capital 70 пайыз, «Тау-Кен Самрук» 30 пайыз үлүш алат.'],
  [
    'uz-Latn',
    'Qozog‘istondagi volfram loyihasining 70 foizi Cove Capitalga, qolgan 30 foizi Tau-Ken Samrukka tegishli bo‘ladi.',
  ],
  [
    'uz-Latn',
    'Qozog‘istondagi volfram loyihasida Cove Capital ulushi 70 foiz, Tau-Ken Samrukniki esa 30 foiz bo‘ladi.',
  ],
  [
    'uz-Cyrl',
    'Қозоғистондаги вольфрам лойиҳасининг 70 фоизи Cove Capital’га, қолган 30 фоизи «Тау-Кен Самрук»ка тегишли бўлади.',
  ],
  [
    'tg',
    'Дар лоиҳаи волфрами Қазоқистон 70 дарсади саҳмияҳо ба Cove Capital ва 30 дарсади боқимонда ба «Тау-Кен Самрук» мерасад.',
  ],
  [
    'tk',
    'Gazagystandaky wolfram taslamasynyň 70 göterimi Cove Capitala, galan 30 göterimi Tau-Ken Samruka degişli bolar.',
  ],
  [
    'tr',
    "Kazakistan'daki tungsten projesinin yüzde 70'i Cove Capital'e, kalan yüzde 30'u Tau-Ken Samruk'a ait olacak.",
  ],
  [
    'tr',
    "Kazakistan'daki tungsten projesinde Cove Capital yüzde 70, Tau-Ken Samruk ise yüzde 30 hisseye sahip olacak.",
  ],
  ['fa', 'در پروژه تنگستن قزاقستان ۷۰ درصد سهام به کوو کاپیتال و ۳۰ درصد باقی‌مانده به تاو کن سامروک می‌رسد.'],
  ['fa', 'کوو کاپیتال ۷۰ درصد و تاو کن سامروک ۳۰ درصد از سهام پروژه تنگستن قزاقستان را خواهند داشت.'],
  ['prs', 'هفتاد فیصد سهم پروژهٔ تنگستن قزاقستان از کوو کپیتال و سی فیصد آن از تاو کن سامروک است.'],
  ['ps', 'د قزاقستان د تنګسټن په پروژه کې ۷۰ سلنه ونډه د کوو کیپیټل او ۳۰ سلنه یې د تاو کن سامروک ده.'],
  ['ar', 'تمتلك كوف كابيتال 70% من مشروع التنغستن في كازاخستان، فيما تمتلك تاو كين سامروك 30%.'],
  ['ar', 'تعود 70% من مشروع التنغستن في كازاخستان إلى كوف كابيتال والـ30% المتبقية إلى تاو كين سامروك.'],
  ['zh', '哈萨克斯坦钨矿项目中，科夫资本持股70%，陶肯萨姆鲁克持股30%。'],
  ['zh', '哈萨克斯坦钨矿合资公司70%的股权归科夫资本，其余30%归陶肯萨姆鲁克。'],
] as const;
describe('two holders in one sentence', () => {
  dictionary({ 'stake 70 percent Cove Kaz Capital Group': TWO, 'stake 30 percent Tau-Ken Samruk': TWO });
});

describe('percentages that are no stake', () => {
  never({
    stake: [
      ['en', 'Copper output in Kazakhstan grew by 12 percent, Kazakhmys said.'],
      ['en', 'The ore of the tungsten deposit in Kazakhstan holds 0.2 percent of metal.'],
      ['ru', 'Добыча урана в Казахстане выросла на 7 процентов.'],
      ['kk', 'Қазақстанда мыс өндірісі 7 пайызға өсті.'],
      ['tr', "Kazakistan'da bakır üretimi yüzde 7 arttı."],
      ['uz-Latn', 'O‘zbekistonda oltin eksporti 7 foizga oshdi.'],
      ['ar', 'ارتفع إنتاج النحاس في كازاخستان بنسبة 7%.'],
      ['fa', 'تولید مس قزاقستان ۷ درصد افزایش یافت.'],
      ['zh', '哈萨克斯坦铜产量增长7%。'],
    ],
  });
});

describe('a companion is no holder', () => {
  dictionary({
    'stake 60 percent Cove Kaz Capital Group': [
      ['en', 'Cove Capital will take 60 per cent in a tungsten joint venture with Tau-Ken Samruk in Kazakhstan.'],
      ['ru', 'Cove Capital получит 60% в вольфрамовом совместном предприятии с «Тау-Кен Самрук» в Казахстане.'],
      [
        'tr',
        "Cove Capital, Tau-Ken Samruk ile Kazakistan'da kurulacak tungsten ortak girişiminde yüzde 60 pay alacak.",
      ],
      [
        'uz-Latn',
        'Cove Capital Tau-Ken Samruk bilan Qozog‘istonda tuziladigan volfram qo‘shma korxonasida 60 foiz ulush oladi.',
      ],
      [
        'kk',
        'Cove Capital «Тау-Кен Самұрық» пен бірге Қазақстанда құратын вольфрам бірлескен кәсіпорнында 60 пайыз үлес алады.',
      ],
      [
        'ky',
        'Cove Capital Tau-Ken Samruk менен Казакстанда түзүлө турган вольфрам биргелешкен ишканасында 60 пайыз үлүш алат.',
      ],
      ['zh', '科夫资本公司与Tau-Ken Samruk在哈萨克斯坦成立钨矿合资公司，持股60%。'],
    ],
  });
});
