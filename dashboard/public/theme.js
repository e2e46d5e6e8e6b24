// Runs before the first paint, so that a dark page never flashes white. The key is the one of composables/useTheme.ts.
(() => {
  const kept = localStorage.getItem('gongkai.theme');
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
