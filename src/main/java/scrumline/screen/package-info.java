/// What a person sees and presses. A page is a value: it draws a scene into a block of text, and
/// answers a key with a step. This room knows no terminal, no file and no clock.
package scrumline.screen;
