/**
 * Puts a style sheet into the page, in place of the same function of `@microsoft/load-themed-styles`: our styles take the theme from CSS variables,
 * so there are no theme tokens to fill in.
 */
export function loadStyles(styles) {
  const element = document.createElement('style');
  // what SharePoint lets in where a policy asks for a nonce, as in @microsoft/load-themed-styles
  const nonce = window.CSPSettings && window.CSPSettings.nonce;
  if (nonce) element.setAttribute('nonce', nonce);
  element.textContent = styles;
  document.head.append(element);
}
