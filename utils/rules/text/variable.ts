/** `{{name}}` of templates, as such or escaped for a URL, and `${NAME}` of shells and Terraform; what is longer is no name. */
const variable = /\{\{[^{}]{1,100}\}\}|%7B%7B[^{}%]{1,100}%7D%7D|\$\{[A-Za-z_][\w.]{0,100}\}/i;

/** Whether a variable of a template was left in a text. */
export function holdsVariable(text: string): boolean {
  return variable.test(text);
}
