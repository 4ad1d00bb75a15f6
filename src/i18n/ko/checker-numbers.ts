/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: '이 번호에 대한 제보가 있는지 보고 있습니다.',
  failed: '제보 목록을 열지 못했습니다. 번호의 종류만 알려 드립니다.',
  exact: '이 번호에 대한 제보가 있습니다. ',
  masked: '일부를 가린 제보 중에, 이 번호와 형태가 맞는 것이 있습니다. ',
  meaning: '지금 이 번호를 쓰는 사람이 사기와 관련 있다는 뜻은 아닙니다.',
  absent: '이 사이트에는 제보가 실려 있지 않습니다. ',
  absentMeaning: '실려 있지 않다고 해서 안전하다는 뜻은 아닙니다.',
  page: (number: string) => `${number}에 대한 제보`,
  more: (count: number) => `그 밖에 번호가 ${count}개 있습니다.`,
  contact: (name: string) =>
    `${name}의 번호와 같습니다. 글에 적혀 있어도 진짜 안내라고는 할 수 없습니다. 상담할 때는 직접 번호를 눌러서 거세요.`,
  doNotCall: '이 번호로는 걸지 말고, 확인할 때는 직접 찾은 번호를 쓰세요.',
} as const;
