/// Bytes ↔ keys, frames ↔ cells: the terminal, its colours, and pictures of a frame without one.
/// It knows no page and no scrum; Lanterna is used here alone.
package scrumline.terminal;
