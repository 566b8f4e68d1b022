// Signs and names of money: the ISO 4217 code, or the name that several countries share, and a pattern. Three spaces part them.

/** Before a number; longer signs first. "Rs" and "N" may touch its digits. */
const SIGNS_TEXT = String.raw`
  USD=US\$   USD=U\.S\. ?\$   USD=USD   AUD=A\$   AUD=AU\$   CAD=C\$   CAD=CA\$   SGD=S\$   HKD=HK\$
  TWD=NT\$   NZD=NZ\$   BRL=R\$   MXN=MX\$   USD=\$   EUR=€   EUR=EUR   EGP=E£   EGP=£E   GBP=£   GBP=GBP
  PKR=PKR   INR=INR   INR=₹   LKR=LKR   NPR=NPR   Rs=Rs\.?   Rs=Re\.?   BDT=BDT   BDT=Tk\.?   BDT=৳   TRY=₺
  TRY=TRY   TRY=TL   JPY=JPY   CNY=CNY   CNY=RMB   CNY=CN¥   JPY=¥   KRW=₩   KRW=KRW   NGN=₦   NGN=NGN
  NGN=N(?=\d)   KES=KSh\.?   KES=Ksh\.?   KES=KES   KES=Sh\.?   TZS=TSh\.?   TZS=TZS   UGX=USh\.?   UGX=UGX
  PHP=₱   PHP=PHP   PHP=Php   PHP=P(?=\d)   IDR=Rp\.?   IDR=IDR   MYR=RM   MYR=MYR   VND=₫   VND=VND
  SAR=SAR   SAR=SR   AED=AED   AED=Dhs?\.?   QAR=QAR   KWD=KWD   OMR=OMR   BHD=BHD   JOD=JOD   EGP=EGP
  EGP=LE   ZAR=ZAR   ZAR=R(?=\d)   RWF=RWF   RWF=F[Rr]w   RWF=Rwf   RWF=RwF   GHS=GH[₵¢]   GHS=GHS   ETB=ETB   ETB=Birr   CHF=CHF
  SEK=SEK   NOK=NOK   DKK=DKK   PLN=PLN   CZK=CZK   HUF=HUF   RON=RON   UAH=UAH   UAH=₴   RUB=RUB   RUB=₽
  KZT=KZT   UZS=UZS   AZN=AZN   THB=THB   THB=฿   ILS=ILS   ILS=₪   BRL=BRL   MXN=MXN   ARS=ARS   COP=COP
  CLP=CLP   PEN=PEN   SGD=SGD   AUD=AUD   CAD=CAD   MAD=MAD   TND=TND   XOF=XOF   XOF=CFA   AFN=AFN   MVR=MVR
  MMK=MMK   KHR=KHR
`;

/** After a number. */
const NAMES_TEXT = String.raw`
  USD=U\.?S\.? dollars?   USD=American dollars?   CAD=Canadian dollars?   AUD=Australian dollars?
  SGD=Singapore(?:an)? dollars?   USD=dollars?   EUR=euros?   EGP=Egyptian pounds?   GBP=pounds? sterling
  GBP=British pounds?   pound=pounds   PKR=Pakistani? rupees?   INR=Indian rupees?   LKR=Sri Lankan rupees?
  NPR=Nepal(?:ese|i) rupees?   Rs=rupees?   BDT=taka   TRY=(?:Turkish )?liras?   TRY=TL   NGN=naira
  KES=Kenyan? shillings?   TZS=Tanzanian? shillings?   UGX=Ugandan? shillings?   shilling=shillings?
  peso=(?:Philippine )?pesos   IDR=rupiah   MYR=ringgit   VND=(?:Vietnamese )?dong   VND=đồng   JPY=yen
  CNY=yuan   CNY=renminbi   KRW=(?:South )?(?:Korean )?won(?= (?:in|for|to|by|over|from|as)|[,.;)]|$)
  SAR=Saudi riyals?   QAR=(?:Qatari )riyals?   SAR=riyals?   MAD=Moroccan dirhams?   dirham=dirhams?
  PLN=z[lł]ot(?:y|ych|ys)   UZS=sums?(?= (?:in|for|to|by|over|from|a)|[,.;)])   KZT=(?:Kazakh )?tenge
  HUF=forints?   CZK=(?:Czech )?(?:crowns|koruna)   ZAR=(?:South African )?rand   BRL=reais
  RWF=Rwandan francs?   CHF=Swiss francs?   XOF=CFA francs?   GHS=cedis?   THB=baht   RUB=roubles?
  RUB=rubles?   UAH=hryvnias?   KZT=tenge   ETB=birr   EUR=€   VND=₫   TRY=₺   PLN=zł   USD=美元   CNY=元
  JPY=円   KRW=원   PKR=روپے   USD=ڈالر   USD=دولار
`;

export type MoneyName = readonly [pattern: string, code: string];

const read = (table: string): MoneyName[] =>
  table
    .split(/ {3}|\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry): MoneyName => [entry.slice(entry.indexOf('=') + 1), entry.slice(0, entry.indexOf('='))]);

const CODES = 'USD EUR GBP PKR INR BDT TRY NGN KES EGP SAR AED VND IDR PHP MYR JPY CNY KRW BRL ZAR RWF GHS';

export const SIGNS: readonly MoneyName[] = read(SIGNS_TEXT);
export const NAMES: readonly MoneyName[] = [
  ...read(NAMES_TEXT),
  ...CODES.split(' ').map((code): MoneyName => [code, code]),
];

export const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Rs: {
    'Pakistan|Islamabad|Karachi|Lahore|Sindh|Balochistan|Khyber': 'PKR',
    'India|(?:New )?Delhi|Mumbai|Bengaluru|Chennai|Rajasthan|Maharashtra|Karnataka|Gujarat|Kerala|Tamil Nadu|Telangana|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Odisha':
      'INR',
    'Sri Lanka|Colombo': 'LKR',
    'Nepal|Kathmandu': 'NPR',
    Mauritius: 'MUR',
  },
  pound: { Egypt: 'EGP', Lebanon: 'LBP', Sudan: 'SDG', Britain: 'GBP', 'United Kingdom': 'GBP', UK: 'GBP' },
  shilling: { Kenya: 'KES', Uganda: 'UGX', Tanzania: 'TZS', Somalia: 'SOS' },
  dirham: { Morocco: 'MAD', Emirates: 'AED', UAE: 'AED', Dubai: 'AED' },
  peso: { Philippines: 'PHP', Mexico: 'MXN', Argentina: 'ARS', Colombia: 'COP', Chile: 'CLP' },
};
/** If the text names none of these countries. */
export const USUAL: Readonly<Record<string, string>> = {
  Rs: 'PKR',
  dirham: 'AED',
  pound: 'GBP',
  shilling: 'KES',
  peso: 'PHP',
};
