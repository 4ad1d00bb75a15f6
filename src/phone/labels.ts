/** Words that stand right in front of a phone number; part of a pattern. */
export const LABEL_WORDS =
  'tel|phone|call|fax|ＴＥＬ|Ｔｅｌ|ＦＡＸ|電話|携帯|でんわ|発信[元者]?|着信|送信元|☎|☏|📞|📱|✆';
