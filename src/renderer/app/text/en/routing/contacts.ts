export const contactsText = {}
