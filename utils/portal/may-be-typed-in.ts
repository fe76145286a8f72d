/** What a person may type in, and inputs of other types. One selector for all, since a page pays for each that is parsed. */
export const MAY_BE_TYPED_IN = 'input,textarea,[role=textbox],[contenteditable]';
