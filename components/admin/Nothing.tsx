/** Stands where Payload shows something that the press room does in its own way. */
export const Nothing = () => null
