/** The stages of a deal in seven newsrooms' words, beyond the commonest verb of each. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { brief, dictionary, type Row, reads } from '../support/dictionary.ts';

const told = (row: Row, attribute: string) => {
  const { facts, trace } = reads(row);
  return { found: facts.filter((fact) => fact.attribute === attribute).map(brief), trace };
};

describe('stages', () => {
  dictionary({
    'status signed': [
      ['fa', 'قرارداد ساخت نیروگاه میان افغانستان و ازبکستان به امضا رسید.'],
      ['prs', 'افغانستان با یک شرکت ترکی قرارداد معدن مس را عقد نمود.'],
      ['ps', 'د ارزګان د مسو کان یوه کورني شرکت ته ورکړل شو.'],
      ['ar', 'أبرمت أوزبكستان عقد توريد النحاس مع تركيا.'],
      ['tr', "Türk şirketi Özbekistan'daki bakır tesisinin ihalesini kazandı."],
      ['tk', 'Türkmenistan bilen Gazagystan mis barada şertnama baglaşypdyr.'],
    ],
    'status approved': [
      ['fa', 'پارلمان قزاقستان قرارداد راه‌آهن را تصویب کرد.'],
      ['ar', 'وافق مجلس إدارة البنك على قرض بقيمة 90 مليون دولار لسد في طاجيكستان.'],
      ['tr', 'Kazakistan parlamentosu nükleer santral anlaşmasına onay verdi.'],
      ['tk', 'Türkmenistanyň hökümeti mis käniniň taslamasyna rugsat berdi.'],
      ['zh', '世界银行董事会批准向塔吉克斯坦水电站贷款3亿美元。'],
    ],
    'status underway': [
      ['prs', 'کار ساختمانی بند برق در افغانستان جریان دارد.'],
      ['ps', 'په افغانستان کې د برېښنا د بند د جوړولو چارې پیل شوې.'],
      ['ar', 'انطلقت أعمال بناء محطة كهرباء في قيرغيزستان.'],
      ['tr', "Kırgızistan'da rüzgar santralinin temeli atıldı."],
      ['tk', 'Türkmenistanda mis zawodynyň gurluşygyna badalga berildi.'],
      ['zh', '吉尔吉斯斯坦一座水电站已破土动工。'],
    ],
    'status suspended': [
      ['prs', 'کار خط آهن افغانستان متوقف گردید.'],
      ['ps', 'د افغانستان د پټلۍ کار ځنډول شوی دی.'],
      ['ar', 'أوقفت شركة صينية العمل في منجم النحاس في كازاخستان.'],
      ['tr', "Kazakistan'daki bakır madeninde çalışmalar durduruldu."],
      ['tk', 'Türkmenistanda mis käniniň gurluşygy togtadyldy.'],
      ['zh', '哈萨克斯坦的铜矿项目被搁置。'],
    ],
    'status denied': [
      ['fa', 'ازبکستان خبر امضای قرارداد راه‌آهن را تکذیب کرد.'],
      ['ar', 'نفت كازاخستان توقيع عقد منجم النحاس.'],
      ['tr', 'Kazakistan bakır madeni sözleşmesinin imzalandığını yalanladı.'],
      ['zh', '哈萨克斯坦否认已签署铜矿合同。'],
    ],
  });
});

describe('what is no stage', () => {
  test.each<Row>([
    ['fa', 'برف راه‌آهن افغانستان را بست.'],
    ['ps', 'د افغانستان ویاند تایید کړه چې د مسو د کان په اړه خبر لري.'],
    ['zh', '哈萨克斯坦铜业公司表示铜价持续上涨。'],
  ])('%s: %s', (...row) => {
    const { found, trace } = told(row, 'status');
    expect(found, trace).toEqual([]);
  });
});

describe('who is party to a pipeline', () => {
  test('the firm that holds it, not the states that it crosses', () => {
    const { found, trace } = told(
      ['en', 'Turkmengaz holds an 85% stake in the TAPI pipeline, which crosses Afghanistan, Pakistan and India.'],
      'party',
    );
    expect(found, trace).toEqual(['party Turkmengaz']);
  });
});
