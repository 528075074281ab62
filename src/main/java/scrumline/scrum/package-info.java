/// The weekly scrum as it happens: what occurred (`Event`), what follows from it (`Scrum`), what
/// may be done next (`Chair`), and how the time stands (`Clock`). Pure: time is an argument.
package scrumline.scrum;
