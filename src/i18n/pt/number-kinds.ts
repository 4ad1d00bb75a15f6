import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/** What a number is by its form. Told, never weighed. A space ends each, as others follow it at once. */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed:
    'Tem o formato de número de telefone fixo. A ligação pode ser transferida, e o número mostrado pode ser falsificado. Por isso, pode não vir desse lugar. ',
  mobile: 'Tem o formato de número de celular. ',
  ip: 'É um número de telefone pela internet, que começa com 050. Empresas verdadeiras e golpistas usam. ',
  tollfree:
    'É um número que começa com 0120 ou 0800, em que quem liga não paga a chamada. Pode não ser de uma empresa verdadeira. ',
  navi: 'É um número que começa com 0570. Quem liga paga a chamada. ',
  special: 'É um número usado para fins especiais. ',
  'sender-code':
    'É um número que aparece como remetente de SMS. Muitas empresas usam o mesmo número. Só por ele, não dá para saber quem enviou. ',
  international:
    'Tem o formato de número do exterior. Se você não conhece ninguém lá, não atenda e não ligue de volta. Ligar pode custar uma chamada internacional. ',
  partial: 'É só uma parte do número, por isso não dá para saber o tipo. ',
  impossible:
    'Não existe um número assim. O número mostrado foi falsificado ou foi copiado com erro. ',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: 'Faltam dígitos. ',
  hidden: 'Há dígitos encobertos demais. ',
  'no-zero': 'Parece que falta o 0 do começo. ',
  'no-area': 'Parece que falta o código de área. ',
  length: 'A quantidade de dígitos não está certa. ',
  prefix: 'Não há números que comecem com estes dígitos. ',
  area: 'Este código de área não existe. ',
  'leading-zero': 'Números neste formato não são usados. ',
  exchange:
    'É um número que não deveria estar em uso hoje. O número mostrado pode ter sido falsificado ou copiado com erro. ',
  placeholder: 'É um número que às vezes é escrito como exemplo. ',
  'country-unassigned': 'Este código de país não pertence a nenhum país. ',
  'country-retired': 'Este código de país não é mais usado. ',
  'nanp-area': 'Na América do Norte, não há números desta região. ',
  'nanp-exchange': 'Como número da América do Norte, este formato não é usado. ',
  premium: 'Tem o formato de número com tarifa especial. ',
  satellite: 'Tem o formato de número de telefone por satélite ou parecido. ',
  common:
    'É um formato que começa com 0005, usado em comum por empresas. Mas não dá para dizer que o número mostrado não foi falsificado. ',
  shared: 'Várias empresas e órgãos públicos enviam com o mesmo número. ',
  police: 'É o número de emergência da polícia. ',
  'coast-guard': 'É o número de emergência da Guarda Costeira do Japão. ',
  fire: 'É o número de emergência dos bombeiros e da ambulância. ',
  consumer: 'É o número da Linha Direta do Consumidor (消費者ホットライン). ',
  child: 'É o número que leva ao Centro de Orientação à Criança (児童相談所). ',
  'disaster-message': 'É o número do serviço de recados em caso de desastre (災害用伝言ダイヤル). ',
  'police-advice': 'É o número de orientação da polícia. ',
  ended: 'É o número de um serviço que não é mais usado. ',
};

/** Area codes people know by heart. */
export const areas: Readonly<Record<string, string>> = {
  '03': 'Tóquio',
  '06': 'Osaka',
  '011': 'Sapporo',
  '022': 'Sendai',
  '025': 'Niigata',
  '043': 'Chiba',
  '044': 'Kawasaki',
  '045': 'Yokohama',
  '048': 'Saitama',
  '052': 'Nagoia',
  '054': 'Shizuoka',
  '075': 'Quioto',
  '078': 'Kobe',
  '082': 'Hiroshima',
  '086': 'Okayama',
  '092': 'Fukuoka',
  '096': 'Kumamoto',
  '098': 'Okinawa',
  '099': 'Kagoshima',
};

/** Country codes that come up in fraud calls, and the neighbours. */
export const countries: Readonly<Record<string, string>> = {
  '1': 'Estados Unidos, Canadá e outros',
  '7': 'Rússia e outros',
  '33': 'França',
  '39': 'Itália e outros',
  '44': 'Reino Unido',
  '49': 'Alemanha',
  '60': 'Malásia',
  '61': 'Austrália',
  '62': 'Indonésia',
  '63': 'Filipinas',
  '65': 'Singapura',
  '66': 'Tailândia',
  '81': 'Japão',
  '82': 'Coreia do Sul',
  '84': 'Vietnã',
  '86': 'China',
  '91': 'Índia',
  '852': 'Hong Kong',
  '855': 'Camboja',
  '886': 'Taiwan',
};

/** Where a number lies by its area code, and from which country it is. */
export const numberPlaces = {
  area: (code: string, name: string | undefined) =>
    name ? `O código de área é ${code} (${name}). ` : `O código de área é ${code}. `,
  country: (code: string, name: string | undefined) =>
    name ? `O código do país é +${code} (${name}). ` : `O código do país é +${code}. `,
  stopCallsFromAbroad: 'Como bloquear ligações do exterior',
} as const;
