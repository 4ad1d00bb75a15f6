/** What each point means, for the list to go through by eye. */
export const tapMeanings: Readonly<Record<string, string>> = {
  amazon:
    'Mesmo com o nome de uma empresa conhecida, pode não ser ela. Qualquer pessoa pode escrever um nome.',
  telecom:
    'Mesmo com o nome de uma empresa telefônica, pode não ser ela. Confirme a conta no aplicativo oficial ou na fatura.',
  police:
    'Não acredite se a polícia ou o Ministério Público pedir dinheiro ou cartão por telefone. Desligue primeiro e confirme por um número que você procurou por conta própria.',
  ministry:
    'Mesmo com o nome de um órgão público, pode não ser ele. Desligue primeiro e confirme por um número que você procurou por conta própria.',
  nameless: 'Em uma cobrança sem nome de empresa, não há como confirmar de quem ela é.',
  office:
    'Às vezes o nome só imita o de um órgão público. É diferente se você recebeu um envelope do tribunal. Nesse caso, não ignore.',
  court:
    'Se for verdadeiro, há um prazo para responder. Não use o número escrito ali. Confirme pelo número do tribunal que você procurou por conta própria.',
  unpaid: 'Desconfie ainda mais de cobranças que não dizem que conta é, de quando é e quanto é.',
  video: 'É um jeito de falar que faz a pessoa tentar se lembrar de algo e ficar com medo.',
  confirm: 'É um jeito de falar que esconde o assunto para fazer você ligar.',
  suspend: 'É um jeito de falar que assusta com o corte de algo que faz falta.',
  today: 'É um prazo para você não ter tempo de conversar com alguém. Não é um prazo seu.',
  hours: 'É um prazo para você não ter tempo de conversar com alguém. Não é um prazo seu.',
  legal:
    'É um jeito de falar que assusta para fazer você ligar. É diferente se chegou um documento do tribunal.',
  seizure:
    'É um jeito de falar que assusta para fazer você pagar. É diferente se chegou um documento do tribunal.',
  visit: 'É um jeito de falar que assusta. Se vierem mesmo, não pague e chame a polícia.',
  call: 'O número escrito ali só leva a quem mandou. Não serve para confirmar.',
  press:
    'Pode desligar sem apertar. Para confirmar, use um número que você procurou por conta própria.',
  pressed:
    'Mesmo que tenham passado para uma pessoa, pode desligar no meio. Não diga seu nome nem números.',
  line: 'Em outro aplicativo, as pessoas à sua volta não veem a conversa. Não passe para lá.',
  'video-call': 'A carteira ou o documento na tela pode ser forjado. Pode desligar.',
  keep: 'É um jeito de falar para você não conversar com ninguém. Pode desligar.',
  gift: 'Informar o código é o mesmo que entregar dinheiro. Não informe.',
  store: 'Às vezes fazem a pessoa pagar a compra de outra, sem saber o que está pagando.',
  transfer: 'Não transfira para a conta que disserem. Confirme com o atendimento oficial.',
  refund: 'É uma promessa para fazer você pagar. Não há garantia de que o dinheiro volte.',
  personal: 'Não informe em uma ligação recebida nem pelo número escrito ali.',
  code: 'Não informe o código de verificação a ninguém. Se pedirem, desligue o telefone.',
  app: 'Podem ver o que há no seu celular e mexer nele. Não instale.',
};
