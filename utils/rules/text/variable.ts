/** `{{name}}` of templates, and `${NAME}` of shells and Terraform; what is longer is no name. */
const variable = /\{\{[^{}]{1,100}\}\}|\$\{[A-Za-z_][\w.]{0,100}\}/;

/** Whether a variable of a template was left in a text. */
export function holdsVariable(text: string): boolean {
  return variable.test(text);
}
