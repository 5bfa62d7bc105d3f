/** An address that a mail can be sent to: letters and digits, no spaces, no names before it, no line breaks. */
export const mailPattern = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
