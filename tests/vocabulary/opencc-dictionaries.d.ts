/** OpenCC's Traditional → Simplified characters as opencc-js ships them: `後 后|裡 里|…` */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
