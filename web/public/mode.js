/* global localStorage, matchMedia, document */
// Before the first paint: the colours that were chosen here, else the system's.
try {
  var chosen = localStorage.getItem('mui-mode');
  var isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mode', isDark ? 'dark' : 'light');
} catch {
  document.documentElement.setAttribute('data-mode', 'light');
}
