/// What a person sees and presses. A page is a value: it draws a scene into a block of text, and
/// answers a key with a step; `Desk` is the one place that knows what a step does in a window. This
/// room knows no terminal, no file and no clock.
package scrumline.screen;
