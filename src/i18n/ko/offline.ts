/** What the site says of its copy on the device, of new versions, and of what other apps share with it. */
export const offline = {
  update: {
    offer: '이 사이트의 새 버전이 있습니다.',
    accept: '새 버전으로 바꾸기',
    later: '나중에',
    renewed:
      '새 버전으로 바뀌었습니다. 이 페이지에 넣은 글은 남겨 두었습니다. 새로고침하면 사라집니다.',
    reload: '새로고침',
  },
  page: {
    title: '인터넷에 연결되어 있지 않습니다',
    description: '인터넷이 없을 때 열 수 있는 페이지의 안내입니다.',
    lead: '이 페이지는 인터넷이 없으면 열 수 없습니다. 다른 페이지는 인터넷이 없어도 쓸 수 있습니다.',
  },
  app: {
    verdict: '받은 메시지를 확인한 결과',
    findNumber: '번호 검색',
  },
  received: {
    text: '공유된 글을 받았습니다.',
    images: '공유된 사진을 받았습니다.',
    picture: (nth: number): string => `공유된 ${nth}번째 사진`,
    readToo: (nth: number): string => `${nth}번째 사진도 이어서 읽기`,
    lost: '공유된 글을 받지 못했습니다. 다시 공유하거나, 복사해서 붙여 넣으세요.',
  },
  sharePage: {
    title: '다른 앱에서 글 넘기기',
    description: '다른 앱의 ‘공유’를 써서, 받은 메시지를 이 사이트에 넘기는 방법입니다.',
    lead: '‘공유’ 뒤에 이 페이지가 나왔다면, 글을 받지 못한 것입니다. 번거로우시겠지만 복사해서 붙여 넣으세요.',
    paste: '글을 붙여 넣어 확인하기',
    how: '‘공유’로 넘기려면',
    steps: [
      '이 사이트를 홈 화면에 추가합니다.',
      '받은 메시지의 ‘공유’(일본어 화면에서는 「共有」)를 고릅니다.',
      '나온 앱 가운데 ‘그 문자, 잠깐’(「そのSMS、待った」)을 고릅니다.',
    ],
    install: '홈 화면에 추가하기',
    elsewhere:
      '나온 앱 가운데 이 사이트가 없는 기기도 있습니다. iPhone처럼 나오지 않을 때는 복사해서 붙여 넣으세요.',
    private: '넘긴 글은 어디로 가나',
    privateText: [
      '넘긴 글이나 사진은 쓰시는 기기 안에서 받아, 확인하는 페이지가 열릴 때까지만 기억해 둡니다. 보내지도, 저장하지도 않습니다.',
      '이 사이트의 데이터를 지운 바로 뒤에는, 기기 안에 글을 받는 기능이 아직 없습니다. 그때 공유하면, 글이 사이트를 두고 있는 곳까지 갈 수 있습니다.',
    ],
    privacy: '개인정보 보호에 대해',
  },
} as const;
